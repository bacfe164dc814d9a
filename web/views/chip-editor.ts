import type { Kind, State } from '../../src/serve/contract.ts';
import { answerLink } from '../links.ts';
import { type Child, type Element, element } from '../markup/element.ts';
import { CHIPS } from '../text/ask-text.ts';
import { KINDS_TEXT } from '../text/question-text.ts';
import { titleText } from '../text/site-text.ts';
import type { Chip, ChipPart } from './chip.ts';
import type { HeldSession } from './shown-answer.ts';

/** The list of known speakers that the page holds once, for every field of a name. */
export const SPEAKERS_LIST = 'speakers-known';

const YEARS = { min: 1900, max: 2100 };

export interface Editing {
  readonly question: string;
  readonly state: State;
  /** What is handed on: of the state all but what the question itself must say. */
  readonly base: Partial<State>;
  readonly sessions: readonly HeldSession[];
}

/** A form that asks the same question again with this part changed; null for what cannot be changed, only removed. */
export function chipEditor(editing: Editing, chip: Chip): Element | null {
  const { part, value = '' } = chip;
  if (part === 'intent') return null;
  const base = { ...editing.base, ...chip.removed };
  return form({ ...editing, base }, [part], [fieldFor(editing, part, value)]);
}

/** A form that narrows the question by any of the parts that are not set yet. */
export function addEditor(editing: Editing): Element {
  const { topic, from, to, sessions, kind } = editing.state;
  const open: ChipPart[] = [
    'speakers',
    ...(topic === null ? (['topic'] as const) : []),
    ...(from === null && to === null ? (['years'] as const) : []),
    ...(kind === null ? (['kind'] as const) : []),
    ...(sessions.length === 0 ? (['sessions'] as const) : []),
  ];
  return form(
    editing,
    open,
    open.map((part) => fieldFor(editing, part, '')),
  );
}

/** What each part is called in an answer's address. */
const NAMES: Readonly<Record<Exclude<ChipPart, 'intent'>, readonly string[]>> = {
  speakers: ['speaker'],
  without: ['without'],
  topic: ['topic'],
  years: ['from', 'to'],
  sessions: ['session'],
  kind: ['kind'],
};

function form(
  { question, base }: Editing,
  parts: readonly ChipPart[],
  fields: readonly Child[],
): Element {
  const edited = new Set(parts.flatMap((part) => (part === 'intent' ? [] : NAMES[part])));
  const query = new URLSearchParams(answerLink(question, base).replace(/^[^?]*/u, ''));
  // Of several people and sessions the others stay beside the one that is edited.
  const kept = [...query].filter(([name, value]) => !edited.has(name) || (isMany(name) && value));
  return element(
    'form',
    { class: 'chip-editor', method: 'get', action: '/answer', 'data-enhance': 'chip' },
    kept.map(([name, value]) => element('input', { type: 'hidden', name, value })),
    fields,
    element('button', { type: 'submit' }, CHIPS.apply),
  );
}

const isMany = (name: string): boolean => ['speaker', 'without', 'session'].includes(name);

function fieldFor({ state, sessions }: Editing, part: ChipPart, value: string): Child {
  switch (part) {
    case 'speakers':
      return labelled(CHIPS.person, nameInput('speaker', value));
    case 'without':
      return labelled(CHIPS.leftOut, nameInput('without', value));
    case 'topic':
      return labelled(CHIPS.topic, textInput('topic', state.topic ?? ''));
    case 'years':
      return element(
        'div',
        { class: 'years' },
        labelled(CHIPS.from, yearInput('from', state.from)),
        labelled(CHIPS.to, yearInput('to', state.to)),
      );
    case 'sessions':
      return labelled(CHIPS.session, sessionSelect(sessions, value));
    case 'kind':
      return labelled(CHIPS.kind, kindSelect(state.kind));
    case 'intent':
      return null;
  }
}

const labelled = (text: string, control: Element): Element =>
  element('label', {}, element('span', {}, text), control);

const textInput = (name: string, value: string): Element =>
  element('input', { type: 'text', name, value, maxlength: 2000, autocomplete: 'off' });

const nameInput = (name: string, value: string): Element =>
  element('input', {
    type: 'text',
    name,
    value,
    maxlength: 200,
    autocomplete: 'off',
    list: SPEAKERS_LIST,
  });

const yearInput = (name: string, year: number | null): Element =>
  element('input', { type: 'number', name, value: year, inputmode: 'numeric', ...YEARS });

/** Where the sessions are not known here, a script puts them in when the editor opens. */
function sessionSelect(sessions: readonly HeldSession[], chosen: string): Element {
  const isListed = chosen === '' || sessions.some(({ session }) => session === chosen);
  return element(
    'select',
    { name: 'session' },
    element('option', { value: '' }, CHIPS.anySession),
    isListed ? null : element('option', { value: chosen, selected: true }, chosen),
    sessions.map(({ session, title, year }) => {
      const name = `${titleText(title, session)}${year === null ? '' : ` (${year})`}`;
      return element('option', { value: session, selected: session === chosen }, name);
    }),
  );
}

function kindSelect(chosen: Kind | null): Element {
  return element(
    'select',
    { name: 'kind' },
    element('option', { value: '' }, CHIPS.anyKind),
    Object.entries(KINDS_TEXT).map(([kind, name]) =>
      element('option', { value: kind, selected: kind === chosen }, name),
    ),
  );
}
