const el = document.querySelector(arguments[0]);
if (!el) return false;
el.scrollIntoView({ block: 'center' });
const range = document.createRange(); range.selectNodeContents(el);
return [...range.getClientRects()].every(box => [0.1, 0.5, 0.9].every(at => {
    const top = document.elementFromPoint(box.x + box.width * at, box.y + box.height / 2);
    return top && (el.contains(top) || top.contains(el) || top.closest('.pad-field[open]'));
}));
