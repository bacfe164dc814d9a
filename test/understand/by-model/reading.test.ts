import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReading } from '../../../src/understand/by-model/reading.ts';

const READ = { speakers: ['Ann Lee'], topic: 'cables', from: 2018, to: null };
const json = (changed: object) => JSON.stringify({ ...READ, ...changed });

describe('a reply that is one JSON object of these four fields is a reading', () => {
  test.each([
    ['bare', JSON.stringify(READ)],
    ['over several lines', `\n${JSON.stringify(READ, null, 2)}\n`],
    ['in a code fence', `\`\`\`json\n${JSON.stringify(READ, null, 2)}\n\`\`\``],
    ['in a fence that names no language', `\`\`\`\n${JSON.stringify(READ)}\n\`\`\``],
  ])('%s', (_what, reply) => {
    expect(parseReading(reply)).toEqual(READ);
  });

  test('with nothing read at all', () => {
    const none = { speakers: [], topic: null, from: null, to: null };
    expect(parseReading(JSON.stringify(none))).toEqual(none);
  });
});

describe('any other reply is none', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'Ann Lee spoke about cables.'],
    ['prose before it', `Here you are: ${JSON.stringify(READ)}`],
    ['prose behind it', `${JSON.stringify(READ)}\nI hope this helps.`],
    ['two of them', `${JSON.stringify(READ)}\n${JSON.stringify(READ)}`],
    ['a list of them', `[${JSON.stringify(READ)}]`],
    ['null', 'null'],
    ['cut off', JSON.stringify(READ).slice(0, -1)],
    ['prose before the fence', `Sure!\n\`\`\`json\n${JSON.stringify(READ)}\n\`\`\``],
    ['a field too many', json({ intent: 'count' })],
    ['a field too few', JSON.stringify({ speakers: [], topic: 'cables', from: null })],
    ['a person in place of a list', json({ speakers: 'Ann Lee' })],
    ['nine people', json({ speakers: Array.from({ length: 9 }, () => 'Ann Lee') })],
    ['a person without a name', json({ speakers: [''] })],
    ['a name of 201 characters', json({ speakers: ['a'.repeat(201)] })],
    ['an empty topic', json({ topic: '' })],
    ['a topic of 201 characters', json({ topic: 'a'.repeat(201) })],
    ['a topic with quotation marks', json({ topic: 'cables “are bad”' })],
    ['a topic with Markdown', json({ topic: 'cables](http' })],
    ['a topic over two lines', json({ topic: 'cables\nboats' })],
    ['a year as text', json({ from: '2018' })],
    ['half a year', json({ from: 2018.5 })],
    ['a year of no meeting', json({ from: 18 })],
    ['1,001 characters', JSON.stringify(READ).padEnd(1001)],
  ])('%s', (_what, reply) => {
    expect(parseReading(reply)).toBeNull();
  });

  test('whatever a model says, it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (reply) => {
        const reading = parseReading(reply);
        expect(reading === null || Object.keys(reading).length === 4).toBe(true);
      }),
    );
  });
});
