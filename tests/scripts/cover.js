const el = document.activeElement;
if (el === document.body || el === document.documentElement || el.matches('.skip')) return '';
const box = el.getBoundingClientRect();
const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
return top && (el.contains(top) || top.contains(el) || el.closest('label')?.contains(top)) ? '' :
    el.outerHTML.slice(0, 120) + ' is covered by ' + (top ? top.outerHTML.slice(0, 120) : 'the edge of the page');
