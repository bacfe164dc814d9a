import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/sources/fingerprint.ts';
import { sessionIds } from '../../src/sources/session-ids.ts';

/** Ids of records taken in one after the other; each is the path of a file in a folder of its own. */
function idsInOrder(records: readonly { readonly file: string; readonly count: number }[]) {
  const owners = new Map<string, string>();
  return records.map(({ file, count }, i) => {
    const source = `/data/${i}/${file}`;
    const isTaken = (id: string) => (owners.get(id) ?? source) !== source;
    const ids = sessionIds({ source, file, count, isTaken });
    for (const id of ids) owners.set(id, source);
    return ids;
  });
}

describe('session ids', () => {
  it('are never given twice', () => {
    const file = fc.constantFrom('a.txt', 'A.TXT', 'a.md', 'a~1.txt', 'a~2.txt', 'b.txt', 'a');
    const record = fc.record({ file, count: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const ids = idsInOrder(records).flat();
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it.each([
    ['es2004a.txt', 1, ['es2004a']],
    ['IGF/ES2004a.TXT', 1, ['es2004a']],
    ['IGF 2019 Reports.txt', 2, ['igf 2019 reports~1', 'igf 2019 reports~2']],
    ['day.1.txt', 1, ['day.1']],
    ['day', 1, ['day']],
  ])('of %s with %s sessions', (file, count, ids) => {
    expect(sessionIds({ source: '/x', file, count, isTaken: () => false })).toEqual(ids);
  });

  it('that collide get a suffix from the path, the same in every run', () => {
    const isTaken = (id: string) => id === 'a';
    const request = { source: '/all/two/a.txt', file: 'two/a.txt', count: 1, isTaken };
    const [id = ''] = sessionIds(request);
    expect(id).toMatch(/^a-[0-9a-f]{6}$/);
    expect(sessionIds(request)).toEqual([id]);
    expect(sessionIds({ ...request, file: 'three/a.txt' })).not.toEqual([id]);
    // The folder may lie elsewhere: the path below it is what counts.
    expect(sessionIds({ ...request, source: '/moved/two/a.txt' })).toEqual([id]);
  });

  it('tell two folders apart that hold the same path', () => {
    const first = { source: '/one/x/a.txt', file: 'x/a.txt', count: 1 };
    const [id = ''] = sessionIds({ ...first, isTaken: (taken) => taken === 'a' });
    const isTaken = (taken: string) => ['a', id].includes(taken);
    const second = { ...first, source: '/two/x/a.txt', isTaken };
    expect(sessionIds(second)[0]).toMatch(/^a-[0-9a-f]{6,}$/);
    expect(sessionIds(second)).not.toContain(id);
  });

  it('take a longer suffix where the short one is taken too', () => {
    const isTaken = (id: string) => /^a(?:-[0-9a-f]{6})?$/.test(id);
    const [id] = sessionIds({ source: '/two/a.txt', file: 'two/a.txt', count: 1, isTaken });
    expect(id).toMatch(/^a-[0-9a-f]{12}$/);
  });
});

describe('a fingerprint', () => {
  it('changes with the text and with what is made of it, and with nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, madeBy) => {
        expect(fingerprint(text, madeBy)).toBe(fingerprint(text, madeBy));
        expect(fingerprint(`${text}x`, madeBy)).not.toBe(fingerprint(text, madeBy));
        expect(fingerprint(text, `${madeBy}x`)).not.toBe(fingerprint(text, madeBy));
      }),
    );
  });

  it('is the SHA-256 of both, parted by a NUL', () => {
    // printf 'rule\0words' | sha256sum
    expect(fingerprint('words', 'rule')).toBe(
      'f0c30d0fa896bf9fd7024ab3168d69332f9d851d396e3737fb15c7c7d3ddb56f',
    );
    expect(fingerprint('words', 'rule')).not.toBe(fingerprint('ewords', 'rul'));
  });
});
