import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/asking.ts';
import { askedBy } from '../../../web/ask/asked.ts';
import type { Element } from '../../../web/markup/element.ts';
import { chips } from '../../../web/views/chips.ts';
import type { ShownAnswer } from '../../../web/views/shown-answer.ts';
import { elementsOf, STATE, textOf, withClass } from './answers.ts';

const QUESTION = 'What did Ann Lee say?';
const FULL: State = {
  ...STATE,
  speakers: ['Ann Lee', 'Bo Oke'],
  without: ['Cy Ray'],
  topic: 'cables',
  from: 2018,
  to: 2020,
  sessions: ['harbour'],
  kind: 'report',
  intent: 'count',
  of: 'turns',
};
const SESSIONS = [{ session: 'harbour', title: 'The harbour', year: 2018, date: null }];

function shown(answer: ShownAnswer) {
  const list = chips(QUESTION, answer, SESSIONS);
  return withClass(list, 'chip').map((chip) => ({
    chip,
    name: textOf(withClass(chip, 'chip-name')),
    removed: withClass(chip, 'remove').map(({ attributes }) => asks(String(attributes['href'])))[0],
  }));
}

const asks = (link: string) => askedBy(new URL(link, 'http://here.example').searchParams);

/** What the chip's form asks when it is sent with these values typed in. */
function sent(chip: Element, typed: Readonly<Record<string, string>> = {}) {
  const fields = elementsOf(chip).filter(({ tag }) => tag === 'input' || tag === 'select');
  const query = new URLSearchParams();
  for (const { attributes } of fields) {
    const name = String(attributes['name']);
    const isHidden = attributes['type'] === 'hidden';
    query.append(name, (isHidden ? null : typed[name]) ?? String(attributes['value'] ?? ''));
  }
  return askedBy(query);
}

describe('chips', () => {
  it('name each part that was understood, and nothing else', () => {
    expect(shown({ state: FULL }).map(({ name }) => name)).toEqual([
      'Ann Lee',
      'Bo Oke',
      'Cy Ray',
      'cables',
      '2018–2020',
      'The harbour',
      'written reports',
      'a count of turns',
      '',
    ]);
    expect(shown({ state: STATE }).map(({ name }) => name)).toEqual(['']);
    expect(shown({})).toEqual([]);
    expect(shown({ state: { ...STATE, intent: 'greeting' } })).toEqual([]);
  });

  it('take away their own part alone, and say of all others what they are', () => {
    const removed = shown({ state: FULL }).map((one) => one.removed);
    expect(removed).toEqual(
      [
        { speakers: ['Bo Oke'] },
        { speakers: ['Ann Lee'] },
        { without: [] },
        { topic: null },
        { from: null, to: null },
        { sessions: [] },
        { kind: null },
        { intent: 'said', of: null },
      ]
        .map((change): unknown => ({ question: QUESTION, state: { ...FULL, ...change } }))
        .concat([undefined]),
    );
  });
});

describe('the editors of chips', () => {
  it('ask the same where nothing is changed, whichever is sent', () => {
    for (const { chip } of shown({ state: { ...FULL, from: null, to: null } }).slice(0, 4)) {
      const { question, state } = sent(chip) ?? {};
      expect(question).toBe(QUESTION);
      expect(new Set(state?.speakers)).toEqual(new Set(FULL.speakers));
      expect(state).toMatchObject({ without: ['Cy Ray'], topic: 'cables', sessions: ['harbour'] });
    }
  });

  it('change one of several people and leave the other', () => {
    const [first] = shown({ state: FULL });
    const asked = first && sent(first.chip, { speaker: 'Dee Ash' });
    expect(asked?.state?.speakers).toEqual(['Bo Oke', 'Dee Ash']);
  });

  it('change years, and take emptied ones for none', () => {
    const years = shown({ state: FULL }).find(({ name }) => name === '2018–2020');
    const asked = years && sent(years.chip, { from: '2019', to: '' });
    expect(asked?.state).toMatchObject({ from: 2019, to: null, topic: 'cables' });
  });

  it('add what is not set yet', () => {
    const add = shown({ state: { ...STATE, speakers: ['Ann Lee'] } }).at(-1);
    const asked = add && sent(add.chip, { speaker: 'Bo Oke', topic: 'boats', from: '2019' });
    expect(asked?.state).toMatchObject({
      speakers: ['Ann Lee', 'Bo Oke'],
      topic: 'boats',
      from: 2019,
      to: null,
    });
    const names = (state: State) =>
      elementsOf(shown({ state }).at(-1)?.chip ?? null)
        .filter(({ attributes }) => attributes['type'] !== 'hidden')
        .flatMap(({ attributes }) => attributes['name'] ?? []);
    expect(names(STATE)).toEqual(['chips', 'speaker', 'topic', 'from', 'to', 'kind', 'session']);
    expect(names(FULL)).toEqual(['chips', 'speaker']);
  });
});

describe('chips while it is open who is meant', () => {
  const state = { ...STATE, topic: 'cables' };

  it('show a name that nobody bears, to be put right or taken away', () => {
    const [unknown, topic] = shown({ state, unknownSpeaker: 'Zora Quint' });
    expect(unknown?.name).toBe('Zora Quint');
    expect(unknown?.removed?.state?.speakers).toEqual([]);
    expect(unknown && sent(unknown.chip, { speaker: 'Ann Lee' })?.state?.speakers).toEqual([
      'Ann Lee',
    ]);
    // Of the other chips none says that nobody is meant.
    expect(topic?.removed?.state).not.toHaveProperty('speakers');
  });

  it('show it once where it was set as the speaker', () => {
    const set = { ...state, speakers: ['Zora Quint'] };
    const names = shown({ state: set, unknownSpeaker: 'Zora Quint' }).map(({ name }) => name);
    expect(names).toEqual(['Zora Quint', 'cables', '']);
  });

  it('leave it open where several people are so called', () => {
    const choices = [{ speaker: 'Ann Lee', sessions: [], turns: 1 }];
    const [topic] = shown({ state, choices });
    expect(topic?.removed?.state).toMatchObject({ topic: null });
    expect(topic?.removed?.state).not.toHaveProperty('speakers');
  });
});
