import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionedTerms } from '../../src/answer/mentioned-terms.ts';
import { mentionsOf } from '../../src/answer/mentions.ts';
import { topicTurns } from '../../src/answer/topic-turns.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { everything } from '../retrieve/over-fakes.ts';
import { partsTold, type ToldSession } from './told-sessions.ts';

const said = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'cable cables cabled cable’s Multi stakeholder multistakeholder rights right human U.N. UN of the'.split(
          ' ',
        ),
      ),
      fc.constantFrom(' ', '-', '. ', ', ', '- '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.flat().join(''));
const speaker = fc.constantFrom('Ann Lee', 'Bo Oke', null);
const sessions: fc.Arbitrary<readonly ToldSession[]> = fc
  .array(fc.array(fc.tuple(speaker, said), { minLength: 1, maxLength: 4 }), { maxLength: 3 })
  .map((all) => all.map((turns, i) => ({ session: `talk${i}`, turns })));
const topics = fc.constantFrom(
  ...['cable', 'human rights', 'multi-stakeholder', 'multi stakeholder', 'multistakeholder'],
  ...['right of cables', 'UN', 'U.N.', 'stakeholder', 'moon'],
);
const who = fc.constantFrom<readonly string[]>([], ['Ann Lee'], ['Bo Oke']);

/** Passages so short that turns lie in several, and several turns in one. */
const SHORT = { wordsTarget: 3, wordsMax: 4 };

describe('the turns that say a topic', () => {
  test('are those that a reader of every turn finds', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, topics, who, async (told, topic, speakers) => {
        const { corpus } = await partsTold(told, SHORT);
        const { holds } = mentionsOf(mentionedTerms(topic));
        const naive = told.flatMap(({ session, turns }) =>
          turns.flatMap(([name, words], turn) =>
            holds(words) && (speakers.length === 0 || speakers.includes(name ?? ''))
              ? [`${session} ${turn}`]
              : [],
          ),
        );
        const scope = await scopeOf(corpus, { speakers });
        const found = await topicTurns(corpus, scope, mentionedTerms(topic));
        expect(
          found.flatMap(({ turns }) => turns.map(({ turn }) => `${turn.session} ${turn.turn}`)),
        ).toEqual(naive);
      }),
      { numRuns: 50 },
    );
  });

  test('are all of them where no topic is asked for', async () => {
    const told: readonly ToldSession[] = [
      { session: 'b', turns: [['Ann Lee', 'One.']], date: '2019' },
      { session: 'a', turns: [[null, 'Two.']], date: '2019-01-01' },
      { session: 'c', turns: [[null, 'Three.']], date: null },
    ];
    const { corpus } = await partsTold(told);
    const found = await topicTurns(corpus, await everything(corpus), null);
    // A session of which only the year is known comes first in its year; one without a year is the last.
    expect(found.map(({ session }) => session.session)).toEqual(['b', 'a', 'c']);
  });
});
