// The search: every word has to be in the text of a place; Chinese needs no blanks between words.
(() => {
  const MOST = 60, AROUND = 40;
  const input = document.getElementById('search'), found = document.getElementById('found'), main = document.querySelector('main');

  function excerpt(text, words) {
    const at = Math.max(0, text.toLowerCase().indexOf(words[0]) - AROUND);
    const shown = (at > 0 ? '…' : '') + text.slice(at, at + 4 * AROUND) + (at + 4 * AROUND < text.length ? '…' : '');
    const span = document.createElement('span'), lower = shown.toLowerCase();
    for (let from = 0; from < shown.length;) {
      const hits = words.map(word => [lower.indexOf(word, from), word.length]).filter(hit => hit[0] >= 0).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
      const [start, length] = hits.length ? hits[0] : [shown.length, 0];
      span.append(shown.slice(from, start));
      if (length) {
        const mark = document.createElement('mark');
        mark.textContent = shown.slice(start, start + length);
        span.append(mark);
      }
      from = start + length;
    }
    return span;
  }

  function search() {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(word => word);
    found.hidden = words.length === 0;
    main.hidden = words.length > 0;
    found.replaceChildren();
    if (words.length === 0) { return; }
    const hits = window.planPlaces.filter(([, , text]) => { const lower = text.toLowerCase(); return words.every(word => lower.includes(word)); });
    for (const [address, chapter, text] of hits.slice(0, MOST)) {
      const link = document.createElement('a'), where = document.createElement('b');
      link.href = address;
      where.textContent = chapter;
      link.append(where, excerpt(text, words));
      link.addEventListener('click', () => { input.value = ''; search(); });
      found.append(link);
    }
    if (hits.length === 0 || hits.length > MOST) {
      const note = document.createElement('p');
      note.textContent = hits.length === 0 ? found.dataset.none : found.dataset.more.replace('#', hits.length);
      found.append(note);
    }
  }
  input.addEventListener('input', search);
  if (input.value) { search(); }
})();
