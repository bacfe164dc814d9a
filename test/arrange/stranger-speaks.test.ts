import { describe, expect, test } from 'vitest';
import { strangerSpeaks } from '../../src/arrange/stranger-speaks.ts';
import type { Citation } from '../../src/asking.ts';
import { EMPTY_STATE } from '../fakes/empty-state.ts';
import { fakeAnswer } from '../fakes/fake-answer.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';

const rapporteur = new FakeRapporteur();
const held = await rapporteur.session('cables2019');
const [first] = fakeAnswer('', { ...EMPTY_STATE, topic: 'landing stations licence' }, [
  held,
]).citations;
if (first === undefined) throw new Error('the fake has nothing to cite');
const citation: Citation = {
  ...first,
  speaker: 'Ilse Brandvold',
  label: 'HARBOUR BOARD',
  title: 'Who pays for the Northern Cable',
  before: 'As Petra Lindqvist asked before,',
  quote: 'the licence came too late for us.',
  after: 'That is all.',
};
const speaks = (text: string) => strangerSpeaks(text, [citation]);

describe('somebody speaks whom no citation knows', () => {
  test.each([
    ['Ada Nobody says that the licence came too late'],
    ['Ada Nobody also argued this'],
    ['In 2019 Ada Maria Nobody clearly stated it'],
    ['According to Ada Nobody, it came late'],
    ['ADA NOBODY warns of it'],
    ['Żaneta Nobódy believes it'],
  ])('%s', (text) => expect(speaks(text)).toBe(true));

  test.each([
    ['the speaker', 'Ilse Brandvold says so'],
    ['the speaker with a title', 'Minister Brandvold says so'],
    ['the label', 'The Harbour Board says so'],
    ['who is named beside the quotation', 'Petra Lindqvist asked, and Petra Lindqvist noted it'],
    ['a word of the title', 'Northern Users say that it is late'],
    ['one word with a capital', 'Speakers say so, and Norway says so'],
    ['names that say nothing', 'The licence of Ada Nobody came late'],
    ['small letters between', 'Ada Nobody was late, some say'],
    ['nobody', 'it came late'],
  ])('not %s', (_, text) => expect(speaks(text)).toBe(false));
});

test('takes time in proportion to the text', () => {
  const started = performance.now();
  expect(speaks('Aa '.repeat(30_000))).toBe(false);
  expect(speaks('According to '.repeat(10_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
