import { placeText } from '../text/read-text.ts';

/** Goes from match to match within the page; without script each step is a page of its own. */
export function stepThroughMatches(): void {
  const bar = document.querySelector<HTMLElement>('.find-bar');
  const total = Number(bar?.dataset['matches'] ?? 0);
  if (bar === null || total === 0) return;
  let at = Number(bar.dataset['at']);
  bar.addEventListener('click', (event) => {
    const step =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.step') : null;
    if (step === null) return;
    event.preventDefault();
    location.replace(`#f${wrapped(at + Number(step.dataset['step']), total)}`);
  });
  const follow = () => {
    at = matchInAddress() ?? at;
    const shown = bar.querySelector('.at');
    if (shown !== null) shown.textContent = placeText(at, total);
  };
  addEventListener('hashchange', follow);
  follow();
}

function matchInAddress(): number | null {
  const number = /^#f(\d+)$/u.exec(location.hash)?.[1];
  return number === undefined ? null : Number(number);
}

/** After the last comes the first again. */
function wrapped(at: number, total: number): number {
  return ((at - 1 + total) % total) + 1;
}
