import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_NAME_BYTES_MAX, FOLDER_DEPTH_MAX, UPLOAD_PATH_CHARS_MAX } from '../../src/limits.ts';
import { fitsSystem, uploadPath } from '../../src/sources/upload-path.ts';

const awkward = fc.string({ unit: fc.constantFrom(...'abc./\\: \0é<'), maxLength: 20 });

describe('the path of an uploaded file', () => {
  it('stays below the folder, whatever is given, and is the same when given again', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ maxLength: 40 })), (given) => {
        const at = uploadPath(given);
        if ('reason' in at) return;
        for (const system of [path.posix, path.win32]) {
          const whole = system.resolve(system.sep, 'store', ...at.path.split('/'));
          const relative = system.relative(system.resolve(system.sep, 'store'), whole);
          expect(relative.startsWith('..') || system.isAbsolute(relative)).toBe(false);
          expect(relative).not.toBe('');
        }
        expect(uploadPath(at.path)).toEqual(at);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['day-1.txt', 'day-1.txt'],
    ['IGF 2018/Day 1/room é.txt', 'IGF 2018/Day 1/room é.txt'],
    ['IGF 2018\\Day 1.txt', 'IGF 2018/Day 1.txt'],
    ['./a//b.txt', 'a/b.txt'],
    // What macOS sends for é is two characters.
    ['re\u0301sume\u0301.txt', 'résumé.txt'],
    ['<b>bold<.txt', '<b>bold<.txt'],
    ['WS 12: who pays.txt', 'WS 12: who pays.txt'],
    ['conference.txt', 'conference.txt'],
  ])('%j lies at %j', (given, at) => {
    expect(uploadPath(given)).toEqual({ path: at });
  });

  it.each([
    ['../x.txt', /leads out of its folder/u],
    ['a/../../x.txt', /leads out of its folder/u],
    ['a\\..\\..\\x.txt', /leads out of its folder/u],
    ['/etc/passwd', /root of a disk/u],
    ['\\\\server\\share\\x.txt', /root of a disk/u],
    ['C:\\Users\\x.txt', /root of a disk/u],
    ['c:x.txt', /root of a disk/u],
    ['a/c:/x.txt', /root of a disk/u],
    ['a\u0000.txt', /cannot be seen/u],
    ['a\n.txt', /cannot be seen/u],
    // Shown as `evil-txt.exe`.
    ['evil-\u202Eexe.txt', /cannot be seen/u],
    ['\ud800.txt', /cannot be seen/u],
    ['con', /do not allow/u],
    ['a/NUL.txt', /do not allow/u],
    ['com1.day.txt', /do not allow/u],
    ['a./b.txt', /do not allow/u],
    ['a.txt ', /do not allow/u],
    ['', /no name/u],
    ['./', /no name/u],
    ['.DS_Store', /beside records/u],
    ['.git/config.txt', /beside records/u],
    ['day/README.md', /beside records/u],
    [`${'é'.repeat(FILE_NAME_BYTES_MAX / 2)}a.txt`, /more than 255 bytes/u],
    [`${'a/'.repeat(FOLDER_DEPTH_MAX + 1)}x.txt`, /more than 16 folders/u],
    [`${'a'.repeat(UPLOAD_PATH_CHARS_MAX)}.txt`, /more than 500 characters/u],
  ])('%j lies nowhere', (given, reason) => {
    expect(uploadPath(given)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('allows what is just within the limits', () => {
    const name = `${'a'.repeat(FILE_NAME_BYTES_MAX - 4)}.txt`;
    expect(uploadPath(name)).toEqual({ path: name });
    const deep = `${'a/'.repeat(FOLDER_DEPTH_MAX)}x.txt`;
    expect(uploadPath(deep)).toEqual({ path: deep });
  });
});

describe('a path on one system', () => {
  it.each(['a.txt:hidden', 'a?.txt', 'day/<b>.txt', 'a|b', 'a*', 'a"b'])(
    '%j is none on Windows, where it would lead elsewhere, and one on the others',
    (given) => {
      expect(fitsSystem(given, 'win32')).toBe(false);
      expect(fitsSystem(given, 'linux')).toBe(true);
      expect(fitsSystem(given, 'darwin')).toBe(true);
    },
  );

  it('is as it was given where nothing in it is special', () => {
    expect(fitsSystem('IGF 2018/Day 1.txt', 'win32')).toBe(true);
  });
});
