import { toDom } from '../markup/to-dom.ts';
import { correctTurnForm } from '../views/correction-forms.ts';

/** Characters of a turn that a correction keeps, so that it is never applied to another turn. */
const BEGINS_CHARS = 80;

/** Opens the form that says who spoke the turn, or closes it; what it does comes only with it. */
export async function correctTurn(turn: HTMLElement): Promise<void> {
  const open = turn.querySelector('form.correct, .correction-done');
  if (open !== null) return open.remove();
  await listening();
  const session = document.querySelector<HTMLElement>('.reader')?.dataset['session'] ?? '';
  const form = correctTurnForm({
    session,
    turn: Number(turn.id.slice(1)),
    begins: beginning(turn),
  });
  turn.querySelector('.words')?.before(toDom(form));
  turn.querySelector<HTMLElement>('form.correct input:not([type="hidden"])')?.focus();
  // Where the page is made anew, it opens at this turn.
  history.replaceState(null, '', `#${turn.id}`);
}

let begun: Promise<void> | null = null;

function listening(): Promise<void> {
  begun ??= import('../people/correct.ts').then((module) => module.listenForCorrections());
  return begun;
}

function beginning(turn: HTMLElement): string | null {
  const words = turn.querySelector('.words p')?.textContent ?? '';
  const [line = ''] = words.slice(0, BEGINS_CHARS).split('\n');
  return line.trim() || null;
}
