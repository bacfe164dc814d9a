import { describe, expect, test } from 'vitest';
import type { ReadAs, State } from '../../../src/asking.ts';
import type { Person } from '../../../src/domain.ts';
import { acceptReading } from '../../../src/understand/by-model/accept.ts';
import type { Reading } from '../../../src/understand/by-model/reading.ts';
import { EMPTY_STATE } from '../../fakes/empty-state.ts';

const person = (name: string, spellings: readonly string[] = []): Person => ({
  id: name,
  name,
  spellings,
  sessions: ['harbour'],
  turns: 1,
});

const PEOPLE = [
  person('Ann Lee', ['ANN LEE']),
  person('Bo Oké'),
  person('Joy Hall'),
  person('Maria Rey'),
  person('Maria Sol'),
];

/** In how many passages a word of the test’s records stands. */
const FREQUENCY: Readonly<Record<string, number>> = { cables: 4, winter: 2, told: 9, harbour: 3 };

interface Case extends Partial<Reading> {
  readonly asked: string;
  /** What the rules made of it. */
  readonly rules?: Partial<State>;
  readonly readAs?: readonly ReadAs[];
}

function accept({ asked, rules = {}, readAs = [], ...reading }: Case) {
  return acceptReading(
    { speakers: [], topic: null, from: null, to: null, ...reading },
    {
      question: asked,
      rules: { ...EMPTY_STATE, ...rules },
      readAs,
      people: PEOPLE,
      frequency: (word) => FREQUENCY[word] ?? 0,
    },
  );
}

const FRENCH = 'Qu’a dit Ann Lee sur les câbles en 2018 ?';

describe('what a model may read', () => {
  test('a topic in English, and people and years that the question names', () => {
    const read = { speakers: ['Ann Lee'], topic: 'cables', from: 2018, to: 2018 };
    expect(accept({ asked: FRENCH, ...read })).toEqual(read);
  });

  test('the person as the records call them, whatever the spelling', () => {
    const read = accept({
      asked: 'Qu’a dit BO OKE sur le port ?',
      speakers: ['bo oké'],
      topic: 'harbour',
    });
    expect(read?.speakers).toEqual(['Bo Oké']);
  });

  test('people whom the rules found, though they are named with a slip', () => {
    const rules = { speakers: ['Ann Lee'], topic: 'dit câbles' };
    expect(
      accept({
        asked: 'Qu’a dit Leee sur les câbles ?',
        rules,
        readAs: [{ typed: 'Leee', as: 'Ann Lee' }],
        speakers: ['Ann Lee'],
        topic: 'cables',
      }),
    ).toEqual({ speakers: ['Ann Lee'], topic: 'cables' });
  });

  test('nobody: then those whom the rules found stay', () => {
    const rules = { speakers: ['Ann Lee'], topic: 'dit câbles' };
    expect(accept({ asked: FRENCH, rules, topic: 'cables' })).toEqual({ topic: 'cables' });
  });

  test('a person in other letters', () => {
    const read = { speakers: ['Ann Lee'], topic: 'cables' };
    expect(accept({ asked: 'Что сказала Энн Ли о кабелях?', ...read })?.speakers).toEqual([
      'Ann Lee',
    ]);
  });

  test('no topic, where the question only names somebody', () => {
    const rules = { topic: 'Qu dit' };
    expect(accept({ asked: 'Qu’a dit Ann Lee ?', rules, speakers: ['Ann Lee'] })).toMatchObject({
      speakers: ['Ann Lee'],
      topic: null,
    });
  });

  test('fewer words of a long-winded question, in other forms', () => {
    const asked = 'I was told much in the harbour. What about a cable in winter?';
    const rules = { topic: 'told harbour cables winter' };
    expect(accept({ asked, rules, topic: 'winter cable' })?.topic).toBe('winter cable');
  });
});

const LONG = 'I was told much in the harbour. What about a cable in winter?';
const TOPIC = { topic: 'told harbour cable winter' };
/** Names nobody. */
const NOBODY = 'Qui a parlé des câbles ?';
const REFUSED: readonly (readonly [what: string, Case])[] = [
  ['somebody who is nobody', { asked: NOBODY, speakers: ['Ann Roe'], topic: 'cables' }],
  ['a part of a name alone', { asked: NOBODY, speakers: ['Lee'], topic: 'cables' }],
  ['somebody who is not named', { asked: NOBODY, speakers: ['Bo Oké'], topic: 'cables' }],
  [
    'somebody beside whoever is named',
    { asked: FRENCH, speakers: ['Ann Lee', 'Bo Oké'], topic: 'cables' },
  ],
  [
    'somebody whose name is a word',
    { asked: 'Cosa ha detto joy sui cavi?', speakers: ['Joy Hall'], topic: 'cables' },
  ],
  [
    'one of two Marias',
    { asked: '¿Qué dijo Maria sobre los cables?', speakers: ['Maria Rey'], topic: 'cables' },
  ],
  [
    'others than the rules found',
    { asked: FRENCH, rules: { speakers: ['Bo Oké'] }, speakers: ['Ann Lee'], topic: 'cables' },
  ],
  [
    'anybody, where a stranger is named',
    { asked: 'Was hat Müller über Kabel gesagt?', topic: 'cables' },
  ],
  [
    'anybody, where a stranger is named in other letters',
    { asked: 'Что сказал Мюллер о кабелях?', topic: 'cables' },
  ],
  [
    'no topic, where there is one',
    { asked: FRENCH, rules: { topic: 'dit câbles' }, speakers: ['Ann Lee'] },
  ],
  ['no topic and nobody', { asked: 'Qu’a dit ?', rules: { topic: 'Qu’a dit' } }],
  ['a topic of words that carry none', { asked: NOBODY, topic: 'about what' }],
  ['a year that is not said', { asked: NOBODY, topic: 'cables', from: 2019, to: 2019 }],
  [
    'years in the wrong order',
    {
      asked: `${NOBODY} En 2019 et en 2018 ?`,
      topic: 'cables',
      from: 2019,
      to: 2018,
    },
  ],
  ['a word of its own', { asked: LONG, rules: TOPIC, topic: 'cable winter boats' }],
  ['another word altogether', { asked: LONG, rules: TOPIC, topic: 'boats' }],
  ['the question without its rarest word', { asked: LONG, rules: TOPIC, topic: 'harbour' }],
  [
    'what the rules read already',
    { asked: LONG, rules: { topic: 'cable winter' }, topic: 'cable winter' },
  ],
];

describe('what a model may not read', () => {
  test('the question of these that names nobody may be read otherwise', () => {
    expect(accept({ asked: NOBODY, topic: 'cables' })).not.toBeNull();
  });

  test.each(REFUSED)('%s', (_what, one) => {
    expect(accept(one)).toBeNull();
  });

  test('years other than the rules found: theirs stay', () => {
    const rules = { speakers: ['Ann Lee'], topic: 'dit câbles', from: 2018, to: 2018 };
    expect(accept({ asked: `${FRENCH} 2030`, rules, topic: 'cables', to: 2030 })).toEqual({
      topic: 'cables',
    });
  });

  test('a topic without a word that stands nowhere in the records', () => {
    const asked = 'I was told much. What about cables and blockchain in the harbour?';
    const rules = { topic: 'told cables blockchain harbour' };
    expect(accept({ asked, rules, topic: 'cables harbour' })).toBeNull();
    expect(accept({ asked, rules, topic: 'blockchain cables' })).toEqual({
      topic: 'blockchain cables',
    });
  });

  test('a topic from a sentence that only leads to the one that asks', () => {
    const asked = 'I was told of the harbour. What about winter?';
    const rules = { topic: 'told harbour winter' };
    expect(accept({ asked, rules, topic: 'harbour winter' })).toBeNull();
    expect(accept({ asked, rules, topic: 'winter' })).toEqual({ topic: 'winter' });
    // Where no sentence asks about anything, what leads to it may be what is asked about: the rarest of it.
    const turned = {
      asked: 'I was told of the harbour. What about it?',
      rules: { topic: 'told harbour' },
    };
    expect(accept({ ...turned, topic: 'told' })).toBeNull();
    expect(accept({ ...turned, topic: 'harbour' })).toEqual({ topic: 'harbour' });
  });
});
