import { expect, it } from 'vitest';
import { soundOf } from '../../src/text/sound.ts';

it('hears words that are spelt otherwise alike, also where two words meet in one sound', () => {
  expect(soundOf('licence')).toBe(soundOf('license'));
  expect(soundOf('licesense')).toBe(soundOf('license'));
  expect(soundOf('kleinachter')).toBe(soundOf('kleinwachter'));
});

it('hears words apart whose consonants differ', () => {
  expect(soundOf('mesh')).not.toBe(soundOf('mess'));
  expect(soundOf('robot')).not.toBe(soundOf('robert'));
});
