import type { CorrectionsFile } from '../../src/serve/contract.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { COLLECTION, putRightText } from '../text/collection-text.ts';
import { removal } from './removal.ts';

interface ListOptions {
  /** Whether a file may be removed here. */
  readonly changes: boolean;
}

/** Every `people.json` in force, and a way to remove those that were added here; nothing where there is none. */
export function correctionsList(
  files: readonly CorrectionsFile[],
  { changes }: ListOptions,
): Element | null {
  if (files.length === 0) return null;
  return element(
    'section',
    { 'aria-labelledby': 'corrections' },
    element('h2', { id: 'corrections' }, COLLECTION.corrections),
    element('p', { class: 'facts' }, COLLECTION.correctionsNote),
    element(
      'ul',
      { class: 'list records' },
      files.map((file) => item(file, changes)),
    ),
  );
}

function item(one: CorrectionsFile, changes: boolean): Element {
  const { file, uploaded } = one;
  return element(
    'li',
    { class: 'record' },
    element('p', { class: 'facts' }, whereFrom(one)),
    changes && uploaded
      ? removal({
          what: file,
          action: `/collection/remove-corrections/${encodeURIComponent(file)}`,
          asked: COLLECTION.removeCorrections,
        })
      : null,
  );
}

/** `added here · people.json · 3 names and 1 turn put right` */
function whereFrom(one: CorrectionsFile): Child {
  const { file, uploaded } = one;
  const facts = [file, putRightText(one)];
  if (!uploaded) return [...facts, COLLECTION.goesWithFolder].join(' · ');
  return [element('span', { class: 'badge added' }, COLLECTION.addedHere), ` ${facts.join(' · ')}`];
}
