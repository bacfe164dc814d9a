/** Without script the reader opens at the turn; in a long turn this brings the marked words into view too. */
export function scrollToMark(): void {
  // The browser goes to the turn when the page has loaded; a frame later it has done so.
  if (isFirstVisit()) addEventListener('load', () => requestAnimationFrame(showMarked));
}

/** On the way back the browser itself returns to where the reader was. */
function isFirstVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

function showMarked(): void {
  // Of a search and of the quotation together, the address says which is meant.
  if (/^#[fm]\d/u.test(location.hash)) return;
  const marked = document.querySelector('.turn mark[id^="m"]');
  if (marked === null) return;
  const { top, bottom } = marked.getBoundingClientRect();
  const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0;
  if (top < Math.max(0, bar) || bottom > innerHeight) marked.scrollIntoView({ block: 'center' });
}
