import { describe, expect, test } from 'vitest';
import type { Exchange } from '../src/ask.ts';
import type { Answer, State } from '../src/asking.ts';
import type { SearchParts } from '../src/retrieve/rank.ts';
import { partsTold, type ToldSession } from './answer/told-sessions.ts';
import { ask } from './asked-whole.ts';

/** A conversation, whole, over fakes. */

const TOLD: readonly ToldSession[] = [
  {
    session: 'harbour',
    title: 'The harbour',
    date: '2018-05-02',
    turns: [
      ['Ann Lee', 'My name is Ann Lee. I mend cables in the harbour. Good morning to you all.'],
      ['Bo Oke', 'The cables rust in salt water. As Ann Lee said, somebody must mend them.'],
      ['Ann Lee', 'Nobody paid for the cables last winter.'],
      ['Cy Ray', 'Our cables lie too deep for ships.'],
    ],
  },
  {
    session: 'island',
    title: 'The island',
    date: '2020-05-02',
    turns: [['Bo Oke', 'Boats bring the post on Monday.']],
  },
];

async function conversation(
  parts: SearchParts,
  questions: readonly string[],
): Promise<readonly Answer[]> {
  const before: Exchange[] = [];
  for (const question of questions) {
    const answer = await ask(parts, { question, before });
    before.push({ question, state: answer.state, answer });
  }
  return before.map(({ answer }) => answer);
}

const speakersOf = ({ citations }: Answer) => [...new Set(citations.map(({ speaker }) => speaker))];
const given = async (question: string, state: Partial<State>) =>
  ask(await partsTold(TOLD), { question, before: [], given: state });

describe('a conversation', () => {
  test('“who else” names others than it has named, until there is nobody', async () => {
    const many = TOLD.map((one) => ({
      ...one,
      turns: one.turns.concat(
        one.turns.map(() => ['Dee Ash', 'I too know cables, and cables know me.'] as const),
      ),
    }));
    const [first, second] = await conversation(await partsTold(many), [
      'Who spoke about cables?',
      'Who else?',
    ]);
    const named = new Set(first && speakersOf(first));
    expect(named.size).toBeGreaterThan(0);
    expect(second && speakersOf(second).filter((one) => named.has(one))).toEqual([]);
  });

  test('“more” never repeats, and ends', async () => {
    const answers = await conversation(await partsTold(TOLD), [
      'What did Ann Lee say about cables?',
      'more',
      'more',
    ]);
    const starts = answers.flatMap(({ citations }) => citations.map(({ start }) => start));
    expect(new Set(starts).size).toBe(starts.length);
    expect(answers.at(-1)?.reason).toMatch(/^That was all/u);
  });

  test('“yes” answers the first suggestion, as if it were asked', async () => {
    const parts = await partsTold(TOLD);
    const [first, second] = await conversation(parts, [
      'What did Ann Lee say about cables?',
      'yes',
    ]);
    const [suggestion = ''] = first?.suggestions ?? [];
    expect(suggestion).toBe('Who spoke about cables?');
    const asked = await ask(parts, { question: suggestion, before: [] });
    expect(second?.state).toEqual(asked.state);
    expect(second?.citations).toEqual(asked.citations);
  });
});

describe('a state that the caller sets', () => {
  test('with somebody unknown is refused by name', async () => {
    const { abstained, reason } = await given('cables', { speakers: ['Zora Quint'] });
    expect(abstained).toBe(true);
    expect(reason).toMatch(/^Nobody called Zora Quint/u);
  });

  test('is not needed to say which name nobody bears', async () => {
    const answer = await given('What did Zora Quint say about cables?', {});
    expect([answer.unknownSpeaker, answer.state.speakers]).toEqual(['Zora Quint', []]);
    expect((await given('What did Ann Lee say about cables?', {})).unknownSpeaker).toBe(null);
  });

  test('settles who is meant, whoever the question names', async () => {
    const answer = await given('What did Zora Quint say about cables?', { speakers: ['Cy Ray'] });
    expect(speakersOf(answer)).toEqual(['Cy Ray']);
  });

  test('with a time in which the speaker is silent says where they spoke of it', async () => {
    const answer = await given('cables', { speakers: ['Bo Oke'], from: 2020, to: 2020 });
    expect(answer.abstained).toBe(true);
    expect(answer.reason).toContain('in 2020');
    expect(answer.text).toContain('Bo Oke spoke of *cables* in *The harbour*');
    expect(answer.suggestions).toContain('What did Bo Oke say about cables?');
  });

  test('is what a follow-up goes on from', async () => {
    const parts = await partsTold(TOLD);
    const question = 'What did Ann Lee say about cables?';
    const answer = await ask(parts, { question, before: [], given: { speakers: ['Bo Oke'] } });
    const before = [{ question, state: answer.state, answer }];
    const next = await ask(parts, { question: 'And about boats?', before });
    expect(next.state).toMatchObject({ speakers: ['Bo Oke'], topic: 'boats' });
  });
});

describe('a part of the state that the caller takes away or changes', () => {
  test('of nobody asks anybody, whoever the question names, known or not', async () => {
    for (const name of ['Zora Quint', 'Ann Lee']) {
      const question = `What did ${name} say about cables?`;
      const answer = await given(question, { speakers: [] });
      expect(answer.abstained).toBe(false);
      expect(answer.state.speakers).toEqual([]);
      expect(answer.unknownSpeaker).toBe(null);
      expect(speakersOf(answer).length).toBeGreaterThan(1);
    }
  });

  test('of nobody asks nobody back, although a name of the question is several people’s', async () => {
    const [told] = TOLD;
    const twins = { ...told, turns: [...(told?.turns ?? []), ['Bea Lee', 'Cables bore me.']] };
    const parts = await partsTold([twins as ToldSession]);
    const question = 'What did Lee say about cables?';
    const open = await ask(parts, { question, before: [] });
    expect(open.choices.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Bea Lee']);
    const settled = await ask(parts, { question, before: [], given: { speakers: [] } });
    expect([settled.abstained, settled.choices]).toEqual([false, []]);
    // Whoever took one of them may still take the other; whoever took another person may not.
    const taken = async (name: string) =>
      (await ask(parts, { question, before: [], given: { speakers: [name] } })).choices.length;
    expect([await taken('Bea Lee'), await taken('Bo Oke')]).toEqual([2, 0]);
  });

  test('without a topic, kind or years answers without them', async () => {
    const question = 'What did Bo Oke say about cables in 2018?';
    const answer = await given(question, { topic: null, from: null, to: null });
    expect(answer.state).toMatchObject({ topic: null, from: null, to: null });
    expect(new Set(answer.citations.map(({ session }) => session))).toContain('island');
    const reports = await given('cables', { speakers: ['Bo Oke'], kind: 'report' });
    expect(reports.abstained).toBe(true);
    // What was chosen stays chosen, although a machine's reports may tell of him.
    expect(reports.state.kind).toBe('report');
    const all = await given('What do reports say about cables?', { kind: null });
    expect(all.abstained).toBe(false);
  });

  test('that is the whole state wins over all that the question says', async () => {
    const state: State = {
      speakers: ['Bo Oke'],
      without: [],
      topic: 'post',
      from: null,
      to: null,
      sessions: ['island'],
      kind: 'transcript',
      intent: 'said',
      of: null,
    };
    const questions = ['How many turns did Ann Lee speak in 2018?', 'yes', 'Who else?', 'Hello'];
    for (const question of questions) {
      const answer = await given(question, state);
      expect(answer.state).toEqual(state);
      expect(speakersOf(answer)).toEqual(['Bo Oke']);
    }
  });

  test('does not speak of a name that was read otherwise and is not meant any more', async () => {
    const [told] = TOLD;
    const more = {
      ...told,
      turns: [...(told?.turns ?? []), ['Petronela Vasilescu', 'Cables cost.']],
    };
    const parts = await partsTold([more as ToldSession]);
    const question = 'What did Petronela Vasilesku say about cables?';
    const asked = async (given: Partial<State>) =>
      (await ask(parts, { question, before: [], given })).readAs;
    expect(await asked({})).toEqual([{ typed: 'Petronela Vasilesku', as: 'Petronela Vasilescu' }]);
    expect(await asked({ speakers: ['Petronela Vasilescu'] })).toHaveLength(1);
    expect(await asked({ speakers: ['Cy Ray'] })).toEqual([]);
  });
});

describe('who somebody is', () => {
  test('begins with their own words, then what others say of them by name', async () => {
    const [answer] = await conversation(await partsTold(TOLD), ['Who is Ann Lee?']);
    expect(answer?.citations.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Bo Oke']);
    expect(answer?.citations[0]?.quote).toMatch(/^My name is Ann Lee/u);
    expect(answer?.text).toMatch(/^\*\*Ann Lee\*\* speaks in \*The harbour\*, 2 May 2018\./u);
  });

  test('of somebody who does not speak is not answered, but where others name them is shown', async () => {
    const told = TOLD.map((one) => ({
      ...one,
      turns: one.turns.concat([['Cy Ray', 'I thank Zora Quint, a diver.'] as const]),
    }));
    const [answer] = await conversation(await partsTold(told), ['Who is Zora Quint?']);
    expect(answer?.abstained).toBe(true);
    expect(answer?.reason).toMatch(/^Nobody called Zora Quint/u);
    expect(answer?.related.length).toBeGreaterThan(0);
  });
});
