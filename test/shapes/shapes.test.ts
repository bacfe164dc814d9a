import { beforeAll, describe, expect, test } from 'vitest';
import type { Session, Turn } from '../../src/domain.ts';
import { ingest } from '../../src/ingest.ts';
import { decode } from '../../src/parse/decode.ts';
import { openFileSource } from '../../src/sources/file-source.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { NameShown } from '../../src/store/store.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import {
  type GoldTurn,
  goldPeople,
  inventedTurns,
  isHandedOver,
  type PrintedName,
  REAL_RECORDS,
  RECORDS,
  realTurns,
} from './shapes.ts';

/** The whole way in, from files to the store; the model does not matter to who said what. */

interface Read {
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly text: string;
}

const folder = temporaryFolders();
const sessions: Read[] = [];
const shown: { readonly person: string; readonly name: string; readonly by: NameShown }[] = [];

beforeAll(async () => {
  const store = await openSqliteStore(folder());
  const paths = isHandedOver ? [RECORDS, REAL_RECORDS] : [RECORDS];
  await ingest(
    {
      source: openFileSource(decode, (files) => files),
      store,
      embedder: createFakeEmbedder(),
      rule: { wordsTarget: 60, wordsMax: 120 },
      madeBy: 'test',
      progress: () => {},
    },
    { paths, prune: false },
  );
  for (const session of await store.sessions()) {
    const id = session.session;
    sessions.push({ session, turns: await store.turns(id), text: await store.text(id) });
  }
  for (const { id, name } of await store.people()) {
    for (const by of await store.evidence(id)) shown.push({ person: id, name, by });
  }
  await store.close();
});

const sessionOf = ({ file, session = '' }: GoldTurn) =>
  sessions.find(({ session: one }) => one.file.startsWith(file) && one.session.endsWith(session));

/** The turn that begins where the gold's does, else the one in its place. */
function turnFor(gold: GoldTurn): Turn | undefined {
  const turns = sessionOf(gold)?.turns ?? [];
  return turns.find(({ start }) => start === gold.start) ?? turns[gold.turn];
}

const FIELDS = ['turn', 'start', 'end', 'label', 'speaker', 'attribution'] as const;

/** What is wrong with a turn, in words; nothing where all is right. */
function missOf(gold: GoldTurn): readonly string[] {
  const turn = turnFor(gold);
  const wrong = FIELDS.filter((field) => turn?.[field] !== gold[field]);
  if (wrong.length === 0) return [];
  const said = wrong.map((field) => `${field} ${turn?.[field]}, not ${gold[field]}`);
  return [`${gold.file} turn ${gold.turn}: ${said.join('; ')}`];
}

/** The turns where somebody is named of whom nothing printed says that they speak. */
const wronglyNamed = (gold: readonly GoldTurn[]) =>
  gold.filter((one) => {
    const speaker = turnFor(one)?.speaker ?? null;
    return one.attribution !== 'label' && speaker !== null && speaker !== one.speaker;
  });

describe.each([
  ['the invented records', inventedTurns],
  ['the real records (skipped where ../shared is absent)', realTurns],
])('%s', (_, gold) => {
  const isHere = gold.length > 0;

  test.skipIf(!isHere)('the gold agrees with the records, and there is enough of it', () => {
    expect(gold.length).toBeGreaterThanOrEqual(60);
    for (const one of gold) {
      const words = sessionOf(one)?.text.slice(one.start, one.end).replace(/\s+/gu, ' ') ?? '';
      expect(words.startsWith(one.first), `${one.file} turn ${one.turn}: ${one.first}`).toBe(true);
      expect(words.endsWith(one.last), `${one.file} turn ${one.turn}: ${one.last}`).toBe(true);
    }
  });

  test.skipIf(!isHere)('boundary, label and speaker are right in at least 99 %', () => {
    const misses = gold.flatMap(missOf);
    const right = 1 - misses.length / gold.length;
    expect(right, `\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(0.99);
  });

  test.skipIf(!isHere)('no role and no nameless turn becomes a person without its evidence', () => {
    expect(wronglyNamed(gold).flatMap(missOf)).toEqual([]);
  });

  test.skipIf(!isHere)('the sentence that names a speaker is kept', () => {
    const named = gold.filter(({ attribution }) => /^(?:self|introduced)$/u.test(attribution));
    expect(named.length).toBeGreaterThan(0);
    for (const one of named) {
      const { session, text } = sessionOf(one) ?? {};
      const by = shown.find(
        ({ by }) =>
          by.session === session?.session && by.turn === one.turn && by.how === one.attribution,
      )?.by;
      const sentence = text?.slice(by?.evidence?.start, by?.evidence?.end) ?? '';
      const place = `${one.file} turn ${one.turn}`;
      expect(by?.evidence, place).toBeTruthy();
      expect(sentence, place).toContain(one.speaker?.split(' ').at(-1));
      expect(sentence.length, place).toBeLessThan(200);
    }
  });
});

test('the invented records have these turns and no others', () => {
  const files = new Set(inventedTurns.map(({ file }) => file));
  for (const file of files) {
    const wanted = inventedTurns.filter((one) => one.file === file).length;
    expect(sessions.find(({ session }) => session.file === file)?.turns.length, file).toBe(wanted);
  }
});

test('150 turns were checked by hand, every kind of attribution among them', () => {
  const gold = [...inventedTurns, ...realTurns];
  expect(gold.length).toBeGreaterThanOrEqual(isHandedOver ? 150 : 100);
  const kinds = new Set(gold.map(({ attribution }) => attribution));
  expect([...kinds].toSorted()).toEqual(['introduced', 'label', 'none', 'self']);
});

/** Whose a printed name is: id and canonical name of the person. */
function ownersOf([session, spelling]: PrintedName): readonly string[] {
  const owners = shown.filter(
    ({ by }) =>
      by.session.startsWith(session) && by.spelling.toUpperCase() === spelling.toUpperCase(),
  );
  return [...new Set(owners.map(({ person, name }) => `${name} (${person})`))];
}

describe('whose the names are', () => {
  const [together, separate] = [
    goldPeople.flatMap((one) => ('one' in one ? [one] : [])),
    goldPeople.flatMap((one) => ('apart' in one ? [one] : [])),
  ];

  test.each(together)('$one, one person: $because', ({ one, printed }) => {
    const owners = printed.map(ownersOf);
    const [first] = owners[0] ?? [];
    expect(first).toMatch(new RegExp(`^${one} \\(`, 'u'));
    expect(owners).toEqual(printed.map(() => [first]));
  });

  test.each(separate)('$apart, nobody twice: $because', ({ apart }) => {
    const owners = apart.map(ownersOf);
    expect(owners.map(({ length }) => length)).toEqual(apart.map(() => 1));
    expect(new Set(owners.flat()).size).toBe(apart.length);
  });
});
