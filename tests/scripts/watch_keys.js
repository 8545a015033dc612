window.painted = [];
let pressed = null;
addEventListener('keydown', event => { pressed = event.timeStamp; }, true);
document.addEventListener('DOMContentLoaded', () => {
    const pad = document.querySelector('call-pad');
    if (!pad) return;
    new MutationObserver(() => {
        const from = pressed;
        if (from === null) return;
        pressed = null;
        // The second frame begins after the first one was painted.
        requestAnimationFrame(() => requestAnimationFrame(now => window.painted.push(now - from)));
    }).observe(pad, { subtree: true, childList: true });
});
