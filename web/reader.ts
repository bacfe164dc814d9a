/** Without script the reader opens at the turn; in a long turn this brings the marked words into view too. */
function showMarked(): void {
  const marked = document.querySelector('mark');
  if (marked === null) return;
  const { top, bottom } = marked.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) marked.scrollIntoView({ block: 'center' });
}

/** On the way back the browser itself returns to where the reader was. */
function isFirstVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

// The browser goes to the turn when the page has loaded; a frame later it has done so.
if (isFirstVisit()) addEventListener('load', () => requestAnimationFrame(showMarked));

export {};
