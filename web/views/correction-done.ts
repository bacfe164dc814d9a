import type { Corrections } from '../../src/serve/contract.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import type { Undo } from '../people/undo.ts';
import { CORRECT, changedNameText, changedTurnText } from '../text/correct-text.ts';

/** What was changed, and the ways on from it. */
export function correctionDone(added: Corrections, undo: Undo): Element {
  return outcome(
    [...added.names.map(changedNameText), ...added.turns.map(changedTurnText)].join(' '),
    undoButton(undo, CORRECT.undo),
    element('a', { href: '/api/people.json', download: 'people.json' }, CORRECT.download),
  );
}

/** What came of taking a correction back. */
export function correctionUndone(removed: number): Element {
  return outcome(removed > 0 ? CORRECT.takenBack : CORRECT.notMadeHere);
}

export function undoButton(undo: Undo, label: string): Element {
  return element(
    'button',
    {
      type: 'button',
      class: 'quiet needs-script',
      'data-action': 'undo-correction',
      'data-undo': JSON.stringify(undo),
    },
    label,
  );
}

/** It takes the focus, so that a screen reader says it. */
function outcome(text: string, ...ways: readonly Child[]): Element {
  const reload = element(
    'button',
    { type: 'button', class: 'quiet', 'data-action': 'reload-page' },
    CORRECT.show,
  );
  return element(
    'div',
    { class: 'correction-done', tabindex: -1, role: 'status' },
    element('p', {}, text),
    element('p', { class: 'ways' }, reload, ...ways),
  );
}
