import { describe, expect, test } from 'vitest';
import { ask, type Exchange } from '../src/ask.ts';
import type { Answer, State } from '../src/domain.ts';
import type { SearchParts } from '../src/retrieve/rank.ts';
import { partsTold, type ToldSession } from './answer/told-sessions.ts';

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
