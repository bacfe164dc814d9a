import { speakersHeld } from '../ask/held.ts';
import { toDom } from '../markup/to-dom.ts';
import { CORRECT } from '../text/correct-text.ts';
import { correctionDone, correctionUndone } from '../views/correction-done.ts';
import { correctionsOfForm } from './corrections-of-form.ts';
import { offerPeople } from './known-people.ts';
import { addCorrections, peopleFile, RefusedError, undo } from './people-service.ts';
import { type Undo, undoOf } from './undo.ts';

/**
 * Takes over the correction forms of this page, also those that it gets later: what was put right, or why it was not,
 * is said in the form's place. Called once a page.
 */
export function listenForCorrections(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['enhance'] !== 'correct') return;
    event.preventDefault();
    void whileBusy(form, () => correct(form));
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset['action'] === 'undo-correction') {
      void whileBusy(button.parentElement ?? button, () => takeBack(button));
    }
    if (button?.dataset['action'] === 'reload-page') location.reload();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('[data-people]')) {
      void offerPeople(target);
    }
  });
}

async function correct(form: HTMLFormElement): Promise<void> {
  const fields = new FormData(form);
  const people = await speakersHeld().catch(() => {
    throw new RefusedError(CORRECT.unreachable);
  });
  const added = correctionsOfForm(fields, people);
  if (added === null) {
    throw new RefusedError(fields.has('turn') ? CORRECT.whoMissing : CORRECT.nameMissing);
  }
  const before = await peopleFile();
  const after = await addCorrections(added);
  replace(form, correctionDone(added, undoOf({ before, added, after })));
}

async function takeBack(button: HTMLButtonElement): Promise<void> {
  const removed = await undo(JSON.parse(button.dataset['undo'] ?? '') as Undo);
  replace(button.closest('.correction-done') ?? button, correctionUndone(removed));
}

function replace(old: Element, view: Parameters<typeof toDom>[0]): void {
  const made = toDom(view);
  const focused = made.firstElementChild;
  old.replaceWith(made);
  if (focused instanceof HTMLElement) focused.focus();
}

/** Runs `work` with the buttons of `place` off; a refusal is told where they are. */
async function whileBusy(place: HTMLElement, work: () => Promise<void>): Promise<void> {
  const buttons = [...place.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    tell(place, error.message);
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

function tell(place: HTMLElement, problem: string): void {
  const line = place.querySelector('.problem') ?? place.appendChild(document.createElement('span'));
  line.className = 'problem';
  line.setAttribute('role', 'alert');
  line.textContent = problem;
}
