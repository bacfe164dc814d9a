import { describe, expect, test } from 'vitest';
import { lazyThesaurus, readThesaurus } from '../../src/text/thesaurus.ts';

const TEXT = `# Words, and what may stand for them.
dangers\trisks:0.5 perils:0.4
danger\trisk:0.7 threatens:0.2
blame\tblamed:0.9 fault:0.7
`;

describe('a thesaurus', () => {
  const thesaurus = readThesaurus(TEXT);

  test('puts the forms of a word together, each stem once, nearest first', () => {
    expect(thesaurus.near('danger')).toEqual([
      { stem: 'risk', nearness: 0.7 },
      { stem: 'peril', nearness: 0.4 },
      { stem: 'threaten', nearness: 0.2 },
    ]);
  });

  test('a word never stands for itself', () => {
    expect(thesaurus.near('blame')).toEqual([{ stem: 'fault', nearness: 0.7 }]);
  });

  test('may be read late, and is read once', () => {
    let reads = 0;
    const lazy = lazyThesaurus(() => {
      reads++;
      return TEXT;
    });
    expect(reads).toBe(0);
    expect(lazy.near('blame')).toEqual(thesaurus.near('blame'));
    lazy.near('danger');
    expect(reads).toBe(1);
  });

  test('knows nothing of words that it does not hold', () => {
    expect(thesaurus.near('risk')).toEqual([]);
    expect(readThesaurus('').near('danger')).toEqual([]);
  });

  test.each(['danger', 'danger\t', 'danger\trisk:0.5\tperil:0.4'])(
    'refuses the line %j, naming it',
    (line) => {
      expect(() => readThesaurus(`# first\n${line}`)).toThrow('line 2');
    },
  );

  test.each(['risk', 'risk:', 'risk:much', 'risk:0', 'risk:1.5', 'risk:-1'])(
    'refuses the entry %j when it is asked for',
    (entry) => {
      expect(() => readThesaurus(`danger\t${entry}`).near('danger')).toThrow('nearness');
    },
  );
});
