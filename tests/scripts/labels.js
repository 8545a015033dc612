const out = [], texts = [...document.querySelectorAll('svg text')], frame = document.querySelector('svg').getBoundingClientRect();
const boxes = texts.map(text => text.getBoundingClientRect());
boxes.forEach((a, i) => {
    if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.bottom > frame.bottom + 1) out.push('outside: ' + texts[i].textContent);
    boxes.slice(i + 1).forEach((b, j) => {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2) out.push(texts[i].textContent + ' on ' + texts[i + 1 + j].textContent);
    });
});
return out;
