const width = document.documentElement.clientWidth, out = [];
if (document.documentElement.scrollWidth > width) out.push('the page is ' + document.documentElement.scrollWidth + ' wide in ' + width);
for (const el of document.body.querySelectorAll('*')) {
    const box = el.getBoundingClientRect();
    if (box.width === 0 || !el.checkVisibility() || el.closest('.scroll-x, .hidden, .skip, [popover], .mirror')) continue;
    if (box.right > width + 1 || box.left < -1) out.push(el.outerHTML.slice(0, 120) + ' from ' + box.left + ' to ' + box.right);
}
return out.slice(0, 5);
