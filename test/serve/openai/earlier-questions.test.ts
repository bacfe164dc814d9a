import { describe, expect, it } from 'vitest';
import { REPLAYED_QUESTIONS_MAX, REPLIES_HELD_MAX } from '../../../src/limits.ts';
import type { AskRequest } from '../../../src/rapporteur.ts';
import { earlierQuestions } from '../../../src/serve/openai/earlier-questions.ts';
import { FakeRapporteur } from '../../fakes/fake-rapporteur.ts';

/** Keeps what it was asked; its collection can change. */
function counting() {
  const fake = new FakeRapporteur();
  const asked: AskRequest[] = [];
  const facts = { version: '0123456789ab' };
  const rapporteur = {
    ask: (request: AskRequest) => {
      asked.push(request);
      return fake.ask(request);
    },
    collection: async () => ({ ...(await fake.collection()), ...facts }),
  };
  return { asked, facts, earlier: earlierQuestions(rapporteur), fake };
}

const AMARA = 'What did Amara say about stations?';

describe('earlierQuestions', () => {
  it('asks each question again once, after those before it, keeping nothing and asking no model', async () => {
    const { asked, earlier } = counting();
    const before = await earlier.before([AMARA, 'and about permits?']);
    expect(asked).toEqual([
      { question: AMARA, before: [], keep: false, arrange: false },
      {
        question: 'and about permits?',
        before: [expect.objectContaining({ question: AMARA })],
        keep: false,
        arrange: false,
      },
    ]);
    expect(before[1]?.state.speakers).toEqual(['Amara Osei-Lindqvist']);
    expect(await earlier.before([AMARA, 'and about permits?'])).toEqual(before);
    await earlier.before([AMARA, 'and about permits?', 'and cables?']);
    expect(asked.map(({ question }) => question)).toEqual([
      AMARA,
      'and about permits?',
      'and cables?',
    ]);
  });

  it('need not ask what it was told the answer of', async () => {
    const { asked, earlier, fake } = counting();
    const { answer } = await fake.ask({ question: AMARA, keep: false });
    earlier.hold([AMARA], answer);
    const [held] = await earlier.before([AMARA]);
    expect(asked).toEqual([]);
    expect(held).toMatchObject({ question: AMARA, state: answer.state, answer: { data: null } });
  });

  it('asks anew where a question before is another, and where the collection has changed', async () => {
    const { asked, earlier, facts } = counting();
    await earlier.before([AMARA, 'and about permits?']);
    await earlier.before(['What did Verdejo say about stations?', 'and about permits?']);
    expect(asked).toHaveLength(4);
    expect((asked[3]?.before ?? [])[0]?.state.speakers).toEqual(['Tomás Verdejo']);
    facts.version = 'another';
    await earlier.before([AMARA]);
    expect(asked).toHaveLength(5);
  });

  it('passes over what was refused or was no question', async () => {
    const { asked, earlier } = counting();
    const task = '### Task:\nGenerate a title for the chat.';
    expect(await earlier.before(['', '  ', 'w'.repeat(2001), task])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('goes no further back than its limit, and still asks nothing twice', async () => {
    const { asked, earlier } = counting();
    const questions = Array.from({ length: REPLAYED_QUESTIONS_MAX + 5 }, (_, at) => `Cable ${at}?`);
    const before = await earlier.before(questions);
    expect(before.map(({ question }) => question)).toEqual(questions.slice(5));
    expect(asked).toHaveLength(REPLAYED_QUESTIONS_MAX);
    await earlier.before([...questions, 'And permits?']);
    expect(asked).toHaveLength(REPLAYED_QUESTIONS_MAX + 1);
  });

  it('forgets the oldest where it holds enough', async () => {
    const { asked, earlier, fake } = counting();
    const { answer } = await fake.ask({ question: AMARA, keep: false });
    for (let at = 0; at <= REPLIES_HELD_MAX; at += 1) earlier.hold([`Question ${at}?`], answer);
    await earlier.before([`Question ${REPLIES_HELD_MAX}?`]);
    await earlier.before(['Question 1?']);
    expect(asked).toEqual([]);
    await earlier.before(['Question 0?']);
    expect(asked).toHaveLength(1);
  });
});
