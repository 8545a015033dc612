const el = document.activeElement;
if (!el || el === document.body) return 'the focus is on the body';
const style = getComputedStyle(el), box = el.getBoundingClientRect();
if (el.matches(':focus-visible') && (parseFloat(style.outlineWidth) < 3 || style.outlineStyle === 'none'))
    return 'no outline of 3 px on ' + el.outerHTML.slice(0, 200);
const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
if (!top) return 'out of sight: ' + el.outerHTML.slice(0, 200) + ' at ' + JSON.stringify(box) + ' scrolled to ' + scrollY;
if (!el.contains(top) && !top.contains(el)) return el.outerHTML.slice(0, 200) + ' is covered by ' + top.outerHTML.slice(0, 200);
return '';
