import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearWarnings } from '../../src/embed/hear-warnings.ts';

describe('hearWarnings', () => {
  const output = globalThis.console;
  const warn = vi.spyOn(output, 'warn').mockImplementation(() => {});
  afterEach(() => warn.mockClear());
  const print = (...words: unknown[]) => output.warn(...words);

  it('throws the error that was printed in place of the one that was thrown', async () => {
    const real = new Error('protobuf parsing failed');
    const work = async () => {
      print(real);
      print('Using wasm as a fallback.');
      throw new Error('no available backend found');
    };
    await expect(hearWarnings(work)).rejects.toBe(real);
    expect(warn).not.toHaveBeenCalled();
  });

  it('throws what was thrown where nothing was printed', async () => {
    await expect(hearWarnings(() => Promise.reject(new Error('plain')))).rejects.toThrow('plain');
  });

  it('prints warnings after all where the work succeeds', async () => {
    const work = async () => {
      print('mind', 1);
      return 7;
    };
    expect(await hearWarnings(work)).toBe(7);
    expect(warn.mock.calls).toEqual([['mind', 1]]);
  });

  it('leaves the console as it was, also after two at once', async () => {
    const before = output.warn;
    await Promise.all([
      hearWarnings(() => new Promise((done) => setTimeout(done, 20))),
      hearWarnings(() => new Promise((done) => setTimeout(done, 1))),
      hearWarnings(() => Promise.reject(new Error('x'))).catch(() => {}),
    ]);
    expect(output.warn).toBe(before);
  });
});
