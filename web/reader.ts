/** Without script the reader opens at the turn; in a long turn this brings the marked words into view too. */
const marked = document.querySelector('mark');
if (marked !== null) {
  const { top, bottom } = marked.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) marked.scrollIntoView({ block: 'center' });
}
