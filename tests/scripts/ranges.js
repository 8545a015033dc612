const all = [];
for (const [name, highlight] of CSS.highlights) if (name.startsWith('tone-'))
    for (const range of highlight) for (const box of range.getClientRects()) all.push([name.slice(5), box.left, box.bottom, box.width]);
return all.sort((a, b) => a[2] - b[2] || a[1] - b[1]);
