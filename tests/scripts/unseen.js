const out = [];
const seen = style => ['Top', 'Bottom', 'Left', 'Right'].some(side => parseFloat(style['border' + side + 'Width']) >= 1 && style['border' + side + 'Style'] !== 'none');
for (const el of document.querySelectorAll('button, input:not([type=hidden]), select, textarea, a[href], summary')) {
    if (!el.checkVisibility() || el.closest('.hidden, .skip, [popover]')) continue;
    const style = getComputedStyle(el);
    const native = el.matches('input[type=radio], input[type=checkbox], input[type=file], summary');
    const inside = [...el.querySelectorAll('*')].some(inner => getComputedStyle(inner).textDecorationLine.includes('underline'));
    // A row that is one link has its line under the whole row.
    const row = el.matches('.rows a') && seen(getComputedStyle(el.parentElement));
    if (!row && !seen(style) && !native && !style.textDecorationLine.includes('underline') && !inside) out.push(el.outerHTML.slice(0, 140));
}
for (const el of document.querySelectorAll('[aria-pressed=true]')) {
    const other = document.querySelector('[aria-pressed=false]');
    if (!other) continue;
    const width = e => parseFloat(getComputedStyle(e).borderTopWidth) + parseFloat(getComputedStyle(e).outlineWidth) * (getComputedStyle(e).outlineStyle !== 'none');
    if (width(el) === width(other) && el.textContent === other.textContent) out.push('pressed looks as not pressed: ' + el.outerHTML.slice(0, 140));
}
return out;
