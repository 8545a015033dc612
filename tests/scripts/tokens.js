const probe = document.createElement('span'); document.body.append(probe);
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const rgb = name => { probe.style.color = `var(--${name})`; const text = getComputedStyle(probe).color;
    canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
return Object.fromEntries(arguments[0].map(name => [name, rgb(name)]));
