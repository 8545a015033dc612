const seen = [];
const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
    const node = walk.currentNode, at = node.data.indexOf(arguments[0]);
    if (at < 0 || !node.parentElement.offsetWidth) continue;
    const chars = [...arguments[0]].map((c, i) => { const range = document.createRange();
        range.setStart(node, at + i); range.setEnd(node, at + i + 1); return [range.getBoundingClientRect().left, c]; });
    seen.push(chars.sort((a, b) => a[0] - b[0]).map(c => c[1]).join(''));
}
return seen;
