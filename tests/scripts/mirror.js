return [...document.querySelectorAll('.mirror mark')].flatMap(mark => [...mark.getClientRects()]
    .map(box => [mark.className.slice(5), box.left, box.bottom, box.width])).sort((a, b) => a[2] - b[2] || a[1] - b[1]);
