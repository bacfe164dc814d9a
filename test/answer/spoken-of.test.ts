import { describe, expect, test } from 'vitest';
import { namesIn } from '../../src/answer/name-in-text.ts';
import { spokenOf } from '../../src/answer/spoken-of.ts';
import { scopeOf } from '../../src/retrieve/scope.ts';
import { partsTold, type ToldSession } from './told-sessions.ts';

const LEE = { surname: 'lee', own: new Set(['ann', 'lee']), isShared: false };
const uses = (text: string, isShared = false) =>
  namesIn(text, { ...LEE, isShared }).map(({ use }) => use);

describe('a surname in a text', () => {
  test.each([
    ['Ann Lee said so', ['theirs']],
    ['as Ms. Lee said', ['theirs']],
    ['Lee’s point. As Lee said', ['alone', 'alone']],
    ['Mr. Lee and A. Lee', ['theirs', 'theirs']],
    ['Sam Lee, B. Lee and Ng-Lee', ['another', 'another', 'another']],
    ['in the lee of the island', ['small']],
    ['Leeds and Leeward', []],
    ['I thank Ann. Lee was right', ['alone']],
  ])('%j: %j', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });

  test('that several people have is theirs only behind another word of their name', () => {
    expect(uses('Lee, Ms. Lee and Ann Lee', true)).toEqual(['another', 'another', 'theirs']);
  });
});

const about = async (
  told: readonly ToldSession[],
  speaker: string,
  topic: string | null = null,
) => {
  const parts = await partsTold(told);
  const scope = await scopeOf(parts.corpus, {});
  const chosen = await spokenOf(parts, { speakers: [speaker], topic, scope });
  return Promise.all(
    chosen.map(async ({ turn, span }) =>
      (await parts.corpus.text(turn.session)).slice(span.start, span.end),
    ),
  );
};

describe('passages about somebody', () => {
  const TOLD: readonly ToldSession[] = [
    {
      session: 'talk',
      turns: [
        ['Ann Müller', 'I am Müller. Müller speaks of herself.'],
        ['Bo Oke', 'Thank you. As Müller has told us, permits are slow. I agree.'],
        [null, 'Mueller was wrong about the fish, and about much else in the sea.'],
        ['Bo Oke', 'Nobody else is named here.'],
      ],
    },
    {
      session: 'report',
      kind: 'ai-report',
      turns: [['Bo Oke', 'Bo Oke answered Müller on permits.']],
    },
  ];

  test('are what others say, in reports too, never what they say themselves', async () => {
    const found = await about(TOLD, 'Ann Müller');
    expect(found.toSorted()).toEqual([
      'As Müller has told us, permits are slow.',
      'Bo Oke answered Müller on permits.',
      'Mueller was wrong about the fish, and about much else in the sea.',
    ]);
  });

  test('are of the topic where one is asked for', async () => {
    expect((await about(TOLD, 'Ann Müller', 'permits')).toSorted()).toEqual([
      'As Müller has told us, permits are slow.',
      'Bo Oke answered Müller on permits.',
    ]);
    expect(await about(TOLD, 'Ann Müller', 'zeppelins')).toEqual([]);
  });

  test('are none where the name is a word like any other', async () => {
    const turns = [
      ['Tom Young', 'Good morning.'],
      ['Bo Oke', 'Young people matter. The young are many.'],
      ['Bo Oke', 'As Tom Young said, permits are slow.'],
    ] as const;
    expect(await about([{ session: 'talk', turns }], 'Tom Young')).toEqual([
      'As Tom Young said, permits are slow.',
    ]);
  });

  test('are none where the name may be a namesake’s, who speaks elsewhere', async () => {
    const told = (session: string, speaker: string): ToldSession => ({
      session,
      turns: [
        [speaker, 'Good morning.'],
        ['Bo Oke', `Maria is right in ${session}.`],
      ],
    });
    expect(await about([told('one', 'Maria')], 'Maria')).toEqual(['Maria is right in one.']);
    expect(await about([told('one', 'Maria'), told('two', 'Maria Diaz')], 'Maria')).toEqual([]);
  });
});
