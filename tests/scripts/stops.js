return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
    .filter(el => el.tabIndex >= 0 && el.checkVisibility() && !el.disabled && !el.closest('.skip, [popover], .hidden'))
    .map(el => { const box = el.getBoundingClientRect();
        return { html: el.outerHTML.slice(0, 100), tab: el.tabIndex, x: box.left, top: box.top + scrollY, bottom: box.bottom + scrollY,
            wide: box.width, high: box.height, inline: getComputedStyle(el).display === 'inline',
            radio: el.matches('input[type=radio]') }; });
