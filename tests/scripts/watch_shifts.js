window.shifted = [];
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
        const nodes = entry.sources.map(s => (s.node?.nodeType === 1 ? s.node : s.node?.parentElement)?.className || s.node?.nodeName);
        if (entry.value > 0) window.shifted.push(entry.value + ' ' + nodes.join(', '));
    }
}).observe({ type: 'layout-shift', buffered: true });
