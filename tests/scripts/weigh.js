const page = performance.getEntriesByType('navigation')[0], rest = performance.getEntriesByType('resource');
const size = end => rest.filter(r => r.name.split('?')[0].endsWith(end)).reduce((sum, r) => sum + r.decodedBodySize, 0);
return { html: page.decodedBodySize, css: size('.css'), js: size('.js'), requests: 1 + rest.filter(r => !r.name.endsWith('/beat')).length,
    fonts: document.fonts.size, foreign: rest.filter(r => !r.name.startsWith(location.origin)).map(r => r.name),
    shifts: window.shifted ?? [] };
