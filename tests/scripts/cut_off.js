const out = [];
for (const el of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(el);
    if (!el.checkVisibility() || el.closest('.hidden, .skip, [popover]') || el.matches('textarea, input, select') || !el.textContent.trim()) continue;
    const box = el.getBoundingClientRect();
    if (box.width === 0) continue;
    const cutY = style.overflowY === 'hidden' && el.scrollHeight > el.clientHeight + 1;
    const cutX = (style.overflowX === 'hidden' || style.overflowX === 'clip') && el.scrollWidth > el.clientWidth + 1;
    if (cutY || cutX) out.push(el.outerHTML.slice(0, 120));
}
for (const el of document.querySelectorAll('button, a, label, summary, h1, h2')) {
    if (!el.checkVisibility() || el.closest('.hidden, .skip, [popover]') || !el.offsetWidth) continue;
    if (el.scrollWidth > el.clientWidth + 2 && getComputedStyle(el).display !== 'inline') out.push('wider than its box: ' + el.outerHTML.slice(0, 120));
}
return out.slice(0, 5);
