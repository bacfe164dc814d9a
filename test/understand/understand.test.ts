import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.ts';
import { speaking } from './speakers.ts';

const PEOPLE = speaking('LUCA BELLI', 'SYLVIA CADENA', 'AMIR', 'ALEXANDER');
const read = (question: string) => understand(question, PEOPLE);
const topic = (question: string) => read(question).state.topic;

describe('what a question says', () => {
  it('is read of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (question) => {
        expect(read(question).state.sessions).toEqual([]);
      }),
    );
  });

  it.each([
    ['What did Belli say about it?', 'said'],
    ['Who spoke about data?', 'who'],
    ['And who spoke about data?', 'who'],
    ['Whose birthday was it?', 'who'],
    ['Who is Luca Belli?', 'who-is'],
    ["Who's Belli?", 'who-is'],
    ['Who is Jane Roe?', 'who-is'],
    ['Who is against sovereignty?', 'who'],
    ['Who was unsure about speaking?', 'who'],
    ['Compare Amir and Alexander on norms', 'compare'],
    ['Amir versus Alexander', 'compare'],
    ['What is the difference between Amir and Alexander?', 'compare'],
    ['Hello there!', 'greeting'],
    ['thanks', 'greeting'],
    ['Hello, what did Belli say?', 'said'],
    ['Thank you for what?', 'said'],
  ])('intent: %s', (question, intent) => {
    expect(read(question).state.intent).toBe(intent);
  });

  it.each([
    ['What do the reports say about data?', 'report'],
    ['According to the session reports, what is fair?', 'report'],
    ['What do the AI reports say about data?', 'ai-report'],
    ['What do machine-made reports say?', 'ai-report'],
    ['What did Belli say about the reports?', null],
    ['Who reported on data?', null],
    ['What was said about AI reports?', null],
  ])('kind: %s', (question, kind) => {
    expect(read(question).state.kind).toBe(kind);
  });

  it('the topic is what is left, as typed', () => {
    expect(topic('What did Luca Belli say about supply chains in 2023?')).toBe('supply chains');
    expect(topic('What do the reports say about Data Owners?')).toBe('Data Owners');
    expect(topic('Compare Amir versus Alexander')).toBeNull();
    expect(topic('Hello, please tell me what Belli said')).toBeNull();
  });

  it('names spoken of are topic', () => {
    expect(topic('What did Amir say about Belli?')).toBe('Belli');
  });

  it('names that nobody has are told', () => {
    expect(read('What did Luca Rossi say?').unknownSpeaker).toBe('Luca Rossi');
    expect(read('What did Luca Belli say?').unknownSpeaker).toBeNull();
  });
});
