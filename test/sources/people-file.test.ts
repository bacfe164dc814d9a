import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeopleFileError } from '../../src/errors.ts';
import { CORRECTIONS_MAX, PEOPLE_FILE_BYTES_MAX } from '../../src/limits.ts';
import { readPeopleFile, writePeopleFile } from '../../src/sources/people-file.ts';

const FILE = 'talks/people.json';
const read = (value: unknown) => readPeopleFile(JSON.stringify(value), FILE);
const filled = (maxLength: number) =>
  fc.string({ minLength: 1, maxLength }).filter((one) => one === one.trim() && one !== '');
const note = fc.option(filled(50));

const corrections = fc.record({
  names: fc.array(
    fc.record({
      name: filled(40),
      spellings: fc.array(filled(40), { minLength: 1, maxLength: 3 }),
      session: note,
      note,
    }),
    { maxLength: 4 },
  ),
  turns: fc.array(
    fc.record({
      session: filled(40),
      turn: fc.nat(),
      begins: note,
      speaker: fc.option(filled(40)),
      note,
    }),
    { maxLength: 4 },
  ),
});

describe('a people.json', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        expect(readPeopleFile(writePeopleFile(all), FILE)).toEqual(all);
      }),
    );
  });

  test('is laid out for review: two spaces, fields in one order, a line break at the end', () => {
    const names = [{ note: null, session: null, spellings: ['BO'], name: 'Bo Oke' }];
    expect(writePeopleFile({ names, turns: [] })).toBe(
      `{
  "version": 1,
  "names": [
    {
      "name": "Bo Oke",
      "spellings": [
        "BO"
      ],
      "session": null,
      "note": null
    }
  ],
  "turns": []
}
`,
    );
  });

  test('may leave out what it has none of, and hold what is not known yet', () => {
    expect(read({ version: 1 })).toEqual({ names: [], turns: [] });
    const names = [{ name: ' Bo Oke ', spellings: ['BO'], born: 1970 }];
    const turns = [{ session: 'a', turn: 0, speaker: null }];
    expect(read({ version: 1, names, turns, by: 'Ann' })).toEqual({
      names: [{ name: 'Bo Oke', spellings: ['BO'], session: null, note: null }],
      turns: [{ session: 'a', turn: 0, speaker: null, begins: null, note: null }],
    });
  });

  test('may begin with a byte order mark', () => {
    expect(readPeopleFile('\uFEFF{"version": 1}', FILE)).toEqual({ names: [], turns: [] });
  });
});

describe('what is refused, and where it is', () => {
  test.each([
    ['{\n  "version": 1,\n  "names" []\n}', 'line 3, column 11: it is no JSON'],
    ['{"version": 1', 'line 1, column 14: it is no JSON'],
    ['\n{', 'line 2, column 2: it is no JSON'],
    ['', 'line 1, column 1: it is no JSON'],
    ['people', 'it is no JSON'],
  ])('%j', (text, reason) => {
    expect(() => readPeopleFile(text, FILE)).toThrow(
      `Cannot read the corrections in ${FILE}: ${reason}`,
    );
  });

  const name = { name: 'Bo Oke', spellings: ['BO'] };
  const turn = { session: 'a', turn: 0, speaker: null };
  test.each([
    [[], 'the file: '],
    [null, 'the file: '],
    [{}, 'version: it must be 1'],
    [{ version: 2 }, 'version: it must be 1'],
    [{ version: 1, names: {} }, 'names: it must be a list'],
    [{ version: 1, names: [name, { ...name, name: 5 }] }, 'names[1].name: it must be text'],
    [{ version: 1, names: [{ ...name, name: ' ' }] }, 'names[0].name: it is empty'],
    [{ version: 1, names: [{ ...name, name: 'x'.repeat(101) }] }, 'names[0].name: it has more'],
    [{ version: 1, names: [{ name: 'Bo' }] }, 'names[0].spellings: it must be a list'],
    [{ version: 1, names: [{ ...name, spellings: [] }] }, 'names[0].spellings: it names no'],
    [{ version: 1, names: [{ ...name, spellings: ['BO', ''] }] }, 'names[0].spellings[1]: '],
    [{ version: 1, turns: [{ ...turn, turn: 1.5 }] }, 'turns[0].turn: it must be a whole'],
    [{ version: 1, turns: [{ ...turn, turn: -1 }] }, 'turns[0].turn: it must be a whole'],
    [{ version: 1, turns: [{ session: 'a', turn: 0 }] }, 'turns[0].speaker: '],
    [{ version: 1, turns: [{ turn: 0, speaker: null }] }, 'turns[0].session: it must be text'],
    [{ version: 1, turns: Array(CORRECTIONS_MAX + 1).fill(turn) }, 'turns: it has more than'],
  ])('%.70j', (value, reason) => {
    expect(() => read(value)).toThrow(PeopleFileError);
    expect(() => read(value)).toThrow(`Cannot read the corrections in ${FILE}: ${reason}`);
  });

  test('a file that is too large', () => {
    const text = ' '.repeat(PEOPLE_FILE_BYTES_MAX + 1);
    expect(() => readPeopleFile(text, FILE)).toThrow(
      `it has ${PEOPLE_FILE_BYTES_MAX + 1} bytes, over the limit of ${PEOPLE_FILE_BYTES_MAX}`,
    );
  });
});
