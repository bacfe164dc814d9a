import { element } from '../markup/element.ts';
import { toDom } from '../markup/to-dom.ts';
import { titleText } from '../text/site-text.ts';
import { SPEAKERS_LIST } from '../views/chip-editor.ts';
import { sessionsHeld, speakersHeld } from './held.ts';

/** Editors of chips: names and sessions to pick from, and ways to close them. */
export function listenForEditors(root: HTMLElement): void {
  root.addEventListener('toggle', (event) => opened(event.target), { capture: true });
  document.addEventListener('click', ({ target }) => {
    const editor = openEditor(root);
    if (editor !== null && target instanceof Node && !editor.contains(target)) editor.open = false;
  });
}

/** Closes the editor that is open, and gives the focus back to its chip; whether there was one. */
export function closeEditor(root: HTMLElement): boolean {
  const editor = openEditor(root);
  if (editor === null) return false;
  editor.open = false;
  editor.querySelector('summary')?.focus();
  return true;
}

const openEditor = (root: HTMLElement) =>
  root.querySelector<HTMLDetailsElement>('details.chip-details[open]');

function opened(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.matches('.chip-details[open]')) return;
  const field = target.querySelector<HTMLElement>('input:not([type="hidden"]), select');
  field?.focus();
  if (field instanceof HTMLInputElement && field.type !== 'number') field.select();
  // Lists to pick from are a courtesy: without them a name is typed.
  void fillSpeakers().catch(() => undefined);
  for (const select of target.querySelectorAll<HTMLSelectElement>('select[name="session"]')) {
    void fillSessions(select).catch(() => undefined);
  }
}

async function fillSpeakers(): Promise<void> {
  if (document.getElementById(SPEAKERS_LIST) !== null) return;
  const speakers = await speakersHeld();
  if (document.getElementById(SPEAKERS_LIST) !== null) return;
  const options = speakers.map(({ speaker }) => element('option', { value: speaker }));
  document.body.append(toDom(element('datalist', { id: SPEAKERS_LIST }, options)));
}

async function fillSessions(select: HTMLSelectElement): Promise<void> {
  const sessions = await sessionsHeld();
  const known = new Set([...select.options].map(({ value }) => value));
  const missing = sessions.filter(({ session }) => !known.has(session));
  select.append(
    toDom(
      missing.map(({ session, title, year }) =>
        element(
          'option',
          { value: session },
          `${titleText(title, session)}${year === null ? '' : ` (${year})`}`,
        ),
      ),
    ),
  );
}
