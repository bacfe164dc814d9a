import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { parse } from '../../src/parse/parse.ts';
import { assertLaws } from './assert-laws.ts';

// The real records are not in the repository: they lie beside it, where they were handed over.
const SHARED = new URL('../../../shared/', import.meta.url);
const isHandedOver = existsSync(new URL('transcripts/', SHARED));

const read = (path: string): string => decode(readFileSync(new URL(path, SHARED)));

function counts(labels: readonly (string | null)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const label of labels) found[label ?? ''] = (found[label ?? ''] ?? 0) + 1;
  return found;
}

/** The sessions of the one record whose name begins with `number`. */
function sessionsOf(number: string) {
  const file = readdirSync(new URL('transcripts/', SHARED)).find((name) => name.startsWith(number));
  const text = read(`transcripts/${file}`);
  assertLaws(text);
  return parse(text).sessions;
}

// FORMATS.md says what a right parse of each finds.
describe.skipIf(!isHandedOver)('real captions (skipped where ../shared is absent)', () => {
  test('captions of 2018', () => {
    const [session, ...more] = sessionsOf('000');
    expect(more).toEqual([]);
    expect(session).toMatchObject({
      kind: 'transcript',
      event: 'IGF 2018',
      year: 2018,
      date: '2018-11-13',
      place: 'Paris',
      language: 'eng',
    });
    expect(session?.title).toContain('WS65');
    expect(counts(session?.turns.map(({ label }) => label) ?? [])).toEqual({
      MODERATOR: 21,
      AUDIENCE: 9,
      'WOLFGANG KLEINWACHTER': 3,
      'XINGDONG FANG': 1,
      '': 8,
    });
  });

  test('captions of 2019', () => {
    const [session, ...more] = sessionsOf('002');
    expect(more).toEqual([]);
    expect(session).toMatchObject({
      kind: 'transcript',
      event: 'IGF 2019',
      date: '2019-11-29',
      place: 'Berlin',
    });
    expect(counts(session?.turns.map(({ label }) => label) ?? [])).toEqual({
      'SYLVIA CADENA': 14,
      MODERATOR: 8,
      AUDIENCE: 8,
      ALEXANDER: 5,
      AMIR: 3,
      '': 5,
    });
  });

  test('captions without a title', () => {
    const [session, ...more] = sessionsOf('004');
    expect(more).toEqual([]);
    expect(session).toMatchObject({ kind: 'transcript', title: null, year: 2018, date: null });
    expect(session?.turns.length).toBe(37);
    const labels = counts(session?.turns.map(({ label }) => label) ?? []);
    expect([labels[''], labels['LYNN ST. AMOUR']]).toEqual([5, 16]);
    expect(session?.turns[0]?.label).toBeNull();
  });
});

describe.skipIf(!isHandedOver)('real reports (skipped where ../shared is absent)', () => {
  test('a machine-made event report', () => {
    const [session, ...more] = sessionsOf('001');
    expect(more).toEqual([]);
    expect(session).toMatchObject({
      kind: 'ai-report',
      event: 'IGF 2023',
      year: 2023,
      date: '2023-10-09',
    });
    expect(session?.turns.length).toBe(11);
    expect(session?.turns.at(0)?.label).toBe('Ren Xianliang');
    expect(session?.turns.at(-1)?.label).toBe('Moderator');
    expect(session?.listed.map(({ name }) => name)).toEqual([
      'Jun Murai',
      'Luca Belli',
      'Wolfgang Kleinwächter',
    ]);
  });

  test('a page of session reports', () => {
    const sessions = sessionsOf('003');
    expect(sessions.length).toBe(10);
    expect(
      sessions.every(({ kind, year, date }) => kind === 'report' && year === 2019 && date === null),
    ).toBe(true);
    expect(
      sessions.every(({ title }) => title !== null && !/^(?:Main|Ceremonial)/.test(title)),
    ).toBe(true);
    expect(sessions.flatMap(({ turns }) => turns).length).toBe(48);
    expect(new Set(sessions.flatMap(({ turns }) => turns.map(({ label }) => label))).size).toBe(8);
  });
});

interface GoldQuery {
  readonly gold: { readonly session: string };
  readonly turns: number;
}

describe.skipIf(!isHandedOver)('QMSum (skipped where ../shared is absent)', () => {
  test.each([
    ['train', 162],
    ['val', 35],
  ] as const)('%s: %i meetings with the turns that their queries count', (part, meetings) => {
    const lines = read(`eval/qmsum/${part}/queries.all.jsonl`).trim().split('\n');
    const queries = lines.map((line) => JSON.parse(line) as GoldQuery);
    const turnsByMeeting = new Map(queries.map(({ gold, turns }) => [gold.session, turns]));
    const files = readdirSync(new URL(`eval/qmsum/${part}/transcripts/`, SHARED));
    expect(files.length).toBe(meetings);
    for (const file of files) {
      const text = read(`eval/qmsum/${part}/transcripts/${file}`);
      const { sessions } = parse(text);
      // Each transcript prints a label and words for every turn, after one `>>` at a line's start.
      const marks = text.split('\n').filter((line) => line.startsWith('>> ')).length;
      const id = file.replace('.txt', '');
      expect(
        sessions.map(({ turns }) => turns.length),
        id,
      ).toEqual([turnsByMeeting.get(id) ?? marks]);
      expect(
        sessions[0]?.turns.every(({ label }) => label !== null),
        id,
      ).toBe(true);
      expect(sessions[0]?.title, id).toBe(`${id} - meeting transcript`);
      assertLaws(text);
    }
  });
});
