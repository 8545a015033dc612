// Pages work without this file. It adds: one-key logging, live suggestions, clocks, copy buttons.

const find = (selector, root = document) => root.querySelector(selector);
const MARKS = /[\u200e\u200f\u2066-\u2069\u202a-\u202e]/g;
const PART = { 'x-redress-part': '1' };

// ---------------------------------------------------------------- the server knows a tab is open
const beat = () => fetch('/beat', { method: 'POST' }).catch(() => {});
if (find('.bottom')) { beat(); setInterval(beat, 60000); }

// ---------------------------------------------------------------- one status line for the page
const line = document.createElement('p');
line.className = 'hidden';
line.setAttribute('role', 'status');
document.body.append(line);
const say = text => { line.textContent = ''; setTimeout(() => { line.textContent = text; }, 50); };

// ---------------------------------------------------------------- keys
// The printed letter first, the key's position second: so digits work where they need Shift, and
// letters work on a Hebrew keyboard. Punctuation is never a letter key.
function keyOf(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return '';
  const key = event.key;
  if (key.length > 1) return key;
  if (/^[0-9]$/.test(key)) return key;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  if (digit) return digit[1];
  const letter = /^Key([A-Z])$/.exec(event.code);
  return letter && /^\p{L}$/u.test(key) ? letter[1] : '';
}
const isText = el => el.matches('textarea, select, input:not([type=radio]):not([type=checkbox])');

addEventListener('keydown', event => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (event.ctrlKey && event.key === 'Enter') {
    const form = target.closest('form');
    const main = form && find('[data-main], [data-copy].primary', form);
    if (main) { event.preventDefault(); main.click(); }
    return;
  }
  const help = find('#keys');
  if (help && (event.key === 'F1' || (event.key === '?' && !isText(target)))) {
    event.preventDefault();
    help.togglePopover?.();
    return;
  }
  const area = target.closest('[data-keys]');
  if (!area || isText(target) || event.defaultPrevented) return;
  const key = keyOf(event);
  const button = /^[A-Z0-9]$/.test(key) && find(`[data-key="${key}"]`, area);
  if (button) { event.preventDefault(); button.click(); button.focus(); }
});
customElements.define('key-help', class extends HTMLElement {});

// ---------------------------------------------------------------- print
addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) print();
});

// ---------------------------------------------------------------- copy
addEventListener('click', async event => {
  const button = event.target instanceof Element && event.target.closest('[data-copy]');
  if (!button) return;
  const from = document.getElementById(button.dataset.copy);
  if (!from) return;
  // A single value goes without invisible marks; a whole text keeps them.
  const text = from.matches('textarea') ? from.value : (from.value ?? from.textContent).replace(MARKS, '').trim();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!from.select) return;
    from.select();
    document.execCommand('copy');
    button.focus();
  }
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.dataset.words ??= button.textContent;
  button.textContent = button.dataset.done;
  say(button.dataset.done);
  setTimeout(() => { button.textContent = button.dataset.words; }, 2000);
});

// ---------------------------------------------------------------- clock: never live, it would talk over the call
customElements.define('call-clock', class extends HTMLElement {
  connectedCallback() {
    if (this.dataset.running !== 'true') return;
    const zero = Date.now() - Number(this.dataset.seconds) * 1000;
    const two = n => String(n).padStart(2, '0');
    this.timer = setInterval(() => {
      const s = Math.max(0, Math.floor((Date.now() - zero) / 1000));
      this.textContent = `${two(Math.floor(s / 60))}:${two(s % 60)}`;
    }, 1000);
  }
  disconnectedCallback() { clearInterval(this.timer); }
});

// ---------------------------------------------------------------- call pad
customElements.define('call-pad', class extends HTMLElement {
  connectedCallback() {
    this.queue = Promise.resolve();
    this.addEventListener('submit', event => this.submit(event));
    this.addEventListener('keydown', event => this.key(event));
    this.addEventListener('toggle', event => {
      if (event.target.open && !this.swapping) this.enter(event.target);
    }, true);
    // An open field never covers what has the focus; what was typed in it stays.
    this.addEventListener('focusout', event => {
      const field = event.target.closest('.pad-field[open]');
      if (field && !this.swapping && event.relatedTarget && !field.contains(event.relatedTarget)) field.open = false;
    });
    this.wake();
    document.addEventListener('visibilitychange', () => this.wake());
  }
  // The screen stays awake during a call, where the browser can.
  async wake() {
    if (document.visibilityState !== 'visible') return;
    try { await navigator.wakeLock?.request('screen'); } catch { /* a low battery refuses */ }
  }
  heading() {
    const heading = find('#say-h', this);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }
  enter(field) {
    find('form', field).scrollIntoView({ block: 'nearest' });
    // A form higher than the room left beside the sentence goes under it: the focus scrolls once more.
    find('input:checked, input', field)?.focus();
  }
  key(event) {
    const target = event.target;
    const key = keyOf(event);
    if (key === 'Escape') {
      const open = find('.pad-field[open]', this);
      if (open) { open.open = false; event.preventDefault(); this.heading(); }
      return;
    }
    if (this.dataset.keysOn !== 'true' || isText(target)) return;
    if (target.matches('input[type=radio]')) {
      const radio = find(`[data-digit="${key}"]`, target.closest('form'));
      if (radio && /^[0-9]$/.test(key)) { event.preventDefault(); radio.checked = true; radio.focus(); }
      return;
    }
    if (key === 'Enter' && target.matches('button, a, summary')) return;
    const wanted = /^([1-9A-Z]|Enter|Backspace)$/.test(key) && find(`[data-key="${key}"]`, this);
    if (!wanted || event.repeat) return;
    event.preventDefault();
    if (wanted.matches('summary')) {
      const field = wanted.parentElement;
      field.open = !field.open;
      // The toggle event comes a moment later: what is typed at once belongs in the field.
      if (field.open) this.enter(field);
    } else wanted.click();
  }
  submit(event) {
    const form = event.target;
    // A search loads the page anew; only presses are sent from here.
    if (form.method === 'get') return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const field = form.closest('.pad-field');
    // Presses are sent one after the other, in the order of the keys.
    this.queue = this.queue.then(() => this.send(form.getAttribute('action'), body, field && find('summary', field).dataset.key));
  }
  async send(action, body, own) {
    const status = find('[data-status]', this);
    try {
      const answer = await fetch(action, { method: 'POST', body, headers: PART });
      const go = answer.headers.get('x-redress-go');
      if (go) { location.assign(go); return; }
      // Another start of the server knows no session of this page: what was typed must not go with it.
      const typed = [...this.querySelectorAll('.pad-field[open] input:not([type=radio]), .pad-field[open] textarea')];
      if (answer.status === 403 && !typed.some(el => el.value.trim())) { location.reload(); return; }
      if (!answer.ok && answer.status !== 422) throw new Error(String(answer.status));
      status.textContent = '';
      this.swap(await answer.text(), own, answer.status === 422);
    } catch {
      status.textContent = this.dataset.lost;
    }
  }
  swap(html, own, refused) {
    // What was typed in another field stays.
    const open = find('.pad-field[open]', this);
    const key = open && find('summary', open).dataset.key;
    const typed = open && key !== own ? [...open.querySelectorAll('[name]')].map(el => [el.name, el.type, el.value, el.checked]) : null;
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    this.swapping = true;
    for (const part of fresh.querySelectorAll('[data-part]')) {
      const old = find(`[data-part="${part.dataset.part}"]`, this);
      if (old && old.innerHTML !== part.innerHTML) old.replaceChildren(...part.childNodes);
    }
    if (typed) {
      const field = find(`summary[data-key="${key}"]`, this).parentElement;
      field.open = true;
      for (const [name, type, value, checked] of typed) {
        const el = [...field.querySelectorAll(`[name="${name}"]`)].find(e => type !== 'radio' || e.value === value);
        if (!el || el.matches('button')) continue;
        if (type === 'radio') el.checked = checked; else el.value = value;
      }
    }
    const field = find('.pad-field[open]', this);
    if (field && refused) (find('[aria-invalid]', field) ?? find('input', field)).focus();
    else if (field) this.enter(field);
    else this.heading();
    setTimeout(() => { this.swapping = false; }, 0);
  }
});

// ---------------------------------------------------------------- writing
const HAS_RANGES = 'highlights' in CSS && 'createValueRange' in HTMLTextAreaElement.prototype;
const SHAPES = ['heat', 'threat', 'absolute', 'vague', 'long'];

customElements.define('tone-field', class extends HTMLElement {
  connectedCallback() {
    this.form = find('form', this);
    this.area = find('[name=text]', this);
    this.kept = find('[name=kept]', this);
    this.list = find('[data-part=suggestions]', this);
    this.marks = [];
    this.saved = this.area.value;
    this.area.addEventListener('input', event => { this.clear(); if (!event.isComposing) this.later(); });
    this.area.addEventListener('compositionend', () => this.later());
    this.area.addEventListener('scroll', () => { if (this.mirror) this.mirror.scrollTop = this.area.scrollTop; });
    this.addEventListener('click', event => this.click(event));
    this.addEventListener('keydown', event => this.key(event));
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.save(); });
    this.check();
  }
  later() {
    clearTimeout(this.checking);
    clearTimeout(this.saving);
    this.checking = setTimeout(() => this.check(), 400);
    this.saving = setTimeout(() => this.save(), 5000);
  }
  async check() {
    clearTimeout(this.checking);
    this.abort?.abort();
    this.abort = new AbortController();
    const text = this.area.value;
    const body = JSON.stringify({
      case: Number(this.dataset.case), kind: this.dataset.kind, text,
      lang: find('[name=lang]', this.form).value, kept: this.kept.value,
    });
    try {
      const answer = await fetch('/tone', { method: 'POST', body, signal: this.abort.signal, headers: { 'content-type': 'application/json' } });
      if (!answer.ok) return;
      const found = await answer.json();
      if (text !== this.area.value) return;
      this.marks = found.marks;
      this.list.innerHTML = found.html;
      this.paint(text);
      clearTimeout(this.telling);
      this.telling = setTimeout(() => { find('[data-status]', this).textContent = found.status; }, 1600);
    } catch { /* the list of the last check stays */ }
  }
  async save() {
    clearTimeout(this.saving);
    if (this.area.readOnly || this.area.value === this.saved) return;
    const text = this.area.value;
    const body = new URLSearchParams(new FormData(this.form));
    body.set('action', 'save');
    try {
      const answer = await fetch(this.form.getAttribute('action'), { method: 'POST', body, headers: PART, keepalive: body.toString().length < 60000 });
      if (answer.status !== 204) return;
      this.saved = text;
      const note = find('[data-saved]', this);
      note.textContent = note.dataset.words;
    } catch { /* the text is still in the field */ }
  }
  // ---- underlines: decoration only, the list says it in words
  clear() {
    if (HAS_RANGES) for (const shape of SHAPES) CSS.highlights.delete(`tone-${shape}`);
    this.mirror?.replaceChildren();
  }
  paint(text) {
    this.clear();
    if (HAS_RANGES) {
      try {
        for (const shape of SHAPES) {
          const ranges = this.marks.filter(m => m.mark === shape && m.to > m.from).map(m => this.area.createValueRange(m.from, m.to));
          if (ranges.length) CSS.highlights.set(`tone-${shape}`, new Highlight(...ranges));
        }
        return;
      } catch { /* an early form of the interface: the mirror does it */ }
    }
    if (!this.mirror) {
      this.mirror = document.createElement('div');
      this.mirror.className = 'mirror';
      this.mirror.setAttribute('aria-hidden', 'true');
      this.mirror.dir = 'auto';
      this.area.before(this.mirror);
    }
    let at = 0;
    for (const m of [...this.marks].sort((a, b) => a.from - b.from)) {
      if (m.from < at || m.to <= m.from) continue;
      const mark = document.createElement('mark');
      mark.className = `mark-${m.mark}`;
      mark.textContent = text.slice(m.from, m.to);
      this.mirror.append(text.slice(at, m.from), mark);
      at = m.to;
    }
    this.mirror.append(text.slice(at));
    this.mirror.scrollTop = this.area.scrollTop;
  }
  // ---- suggestions
  rows() { return [...this.list.querySelectorAll('.finding')]; }
  async next(i) {
    await this.check();
    const rows = this.rows();
    (rows[Math.min(i, rows.length - 1)] ?? this.area).focus();
  }
  // execCommand, because Ctrl+Z must bring the person's own words back.
  put(from, to, text) {
    this.area.focus();
    this.area.setSelectionRange(from, to);
    const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (!done) {
      this.area.setRangeText(text, from, to, 'end');
      this.area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  use(i, j) {
    const found = this.marks[i]?.apply[j];
    if (!found || this.area.readOnly) return;
    this.put(found.from, found.to, found.text);
    this.next(i);
  }
  keep(i) {
    const mark = this.marks[i];
    if (!mark) return;
    this.kept.value += `${mark.keep}\n`;
    this.next(i);
  }
  async hide(i, button) {
    const body = new URLSearchParams(new FormData(this.form));
    body.set('action', button.value);
    await fetch(this.form.getAttribute('action'), { method: 'POST', body }).catch(() => {});
    this.next(i);
  }
  click(event) {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.insert !== undefined) {
      this.put(this.area.selectionStart, this.area.selectionEnd, button.dataset.insert);
      return;
    }
    const row = button.closest('.finding');
    if (!row || !this.marks.length) return;
    event.preventDefault();
    const i = Number(row.dataset.finding);
    if (button.dataset.apply !== undefined) this.use(i, Number(button.dataset.apply));
    else if (button.dataset.keep !== undefined) this.keep(i);
    else if (button.dataset.hide !== undefined) this.hide(i, button);
  }
  key(event) {
    const rows = this.rows();
    const at = rows.indexOf(event.target.closest('.finding'));
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const to = event.key === 'ArrowDown' ? at + 1 : (at < 0 ? rows.length : at) - 1;
      (rows[Math.max(0, Math.min(to, rows.length - 1))] ?? this.area).focus();
      return;
    }
    if (at < 0) return;
    const key = keyOf(event);
    if (key === 'Escape') { event.preventDefault(); this.area.focus(); return; }
    if (event.target !== rows[at]) return;
    if (key === 'Enter') { event.preventDefault(); this.use(at, 0); }
    if (key === 'K') { event.preventDefault(); this.keep(at); }
  }
});
