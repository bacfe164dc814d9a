import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { turnsOf } from './turns-of.ts';

const NOTICE =
  'Disclaimer: It should be noted that the reporting is generated automatically by SomeGPT from the recordings.';
const EMPTY_BLOCK =
  'Speech speed\n\n0 words per minute\n\nSpeech length\n\nwords\n\nSpeech time\n\n0 secs\n\nClick for more';
const REPORT = `Who Owns the Moon? | IGF 2023 Workshop #999

10 Oct 2023 03:30h - 04:15h UTC

Event report

Speakers and Moderators

Speakers:
  • Delegate from Ministry of the Moon, Ministry of the Moon
  • Anna Bell, Professor of Law, University of Somewhere
  • Ben van Rijn
  • Somewhere Society, Chile
Moderators:
  • Remote Moderator, Somebody

Table of contents

${NOTICE}

Knowledge Graph of Debate

Full session report

Anna Bell

Anna speaks of law.

She holds that law is good.

Audience

The audience asks: why?

Qi

Qi agrees.

Speakers

${EMPTY_BLOCK}

${EMPTY_BLOCK}
`;

describe('a machine-made event report', () => {
  const [session, ...more] = parse(REPORT).sessions;

  test('is one session with a turn a speaker’s section', () => {
    expect(more).toEqual([]);
    expect(turnsOf(REPORT)).toEqual([
      ['Anna Bell', 'Anna speaks of law.\n\nShe holds that law is good.'],
      ['Audience', 'The audience asks: why?'],
      ['Qi', 'Qi agrees.'],
    ]);
  });

  test('has the head’s facts, and the meeting’s city', () => {
    expect(session).toMatchObject({
      title: 'Who Owns the Moon? | IGF 2023 Workshop #999',
      event: 'IGF 2023',
      year: 2023,
      date: '2023-10-10',
      place: 'Kyoto',
      kind: 'ai-report',
    });
    expect(REPORT.slice(session?.disclaimer?.start, session?.disclaimer?.end)).toBe(NOTICE);
  });

  test('lists persons, and no delegates or functions', () => {
    expect(session?.listed).toEqual([
      { name: 'Anna Bell', affiliation: 'Professor of Law, University of Somewhere' },
      { name: 'Ben van Rijn', affiliation: null },
    ]);
  });

  test('may list its people among the sections', () => {
    const text = `Title\n\n${NOTICE}\n\nFull session report\n\nSpeakers:\n• Anna Bell, Union\n\nSummary\nWe met.`;
    expect(parse(text).sessions[0]?.listed).toEqual([{ name: 'Anna Bell', affiliation: 'Union' }]);
    expect(turnsOf(text)).toEqual([[null, 'We met.']]);
  });

  test('takes the title of an argument for no name', () => {
    const text = `Title\n\n${NOTICE}\n\nSession report\n\nAnna Bell\nArguments\nSleep\nSleep is good.\nMoon Light\nIt is bright.\n\nOnline moderator\nArguments\nIt was late.`;
    expect(turnsOf(text)).toEqual([
      ['Anna Bell', 'Sleep\nSleep is good.\nMoon Light\nIt is bright.'],
      ['Online moderator', 'It was late.'],
    ]);
  });

  test('may come without blank lines', () => {
    expect(turnsOf(REPORT.replace(/\n+/g, '\n')).map(([label]) => label)).toEqual([
      'Anna Bell',
      'Audience',
      'Qi',
    ]);
  });

  test('may print what was said, a paragraph a speaker', () => {
    const text = `Title\n\n${NOTICE}\n\nSession transcript\n\nAnna Bell: We begin.\n\nMore of it.\n\nModerator: Yes.`;
    expect(turnsOf(text)).toEqual([
      ['Anna Bell', 'We begin.\n\nMore of it.'],
      ['Moderator', 'Yes.'],
    ]);
    expect(parse(text).sessions[0]?.kind).toBe('ai-report');
  });

  test('keeps the words of a block that has some', () => {
    const text = `${REPORT}\nCarl Dunn\n\n${EMPTY_BLOCK}\n\nCarl says more.\n`;
    expect(turnsOf(text).at(-1)).toEqual(['Carl Dunn', 'Carl says more.']);
  });

  test('without its disclaimer is known by the parts of its page', () => {
    expect(parse(REPORT.replace(NOTICE, '')).sessions[0]?.kind).toBe('ai-report');
  });
});

describe('no machine-made report', () => {
  test.each([
    ['captions with such a notice', `${NOTICE}\n\n>> ANNA: We begin.`, 'transcript'],
    ['a report about machines', 'News of AI\n\nMuch AI-generated content is poor.\n', 'report'],
    ['a page with one such part', 'Event report\n\nWe met and spoke.\n', 'report'],
  ])('%s', (_, text, kind) => {
    expect(parse(text).sessions[0]?.kind).toBe(kind);
  });
});
