import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { attribute } from '../../src/people/attribute.ts';
import { Directory } from '../../src/people/directory.ts';
import { goldQuestions, goldSession, goldTurns, sampleText } from './sample.ts';

const parsed = parse(sampleText);
const [session] = parsed.sessions;
const turns = session?.turns ?? [];
const words = ({ start, end }: { start: number; end: number }) => sampleText.slice(start, end);

/** Case, diacritics and typography apart, as the scorer of answers compares. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

describe('the gold agrees with the record', () => {
  test('turns stand in it one after the other, each from its first to its last words', () => {
    let at = 0;
    for (const { turn, label, first, last } of goldTurns) {
      const start = sampleText.indexOf(first, at);
      const between = sampleText.slice(at, start);
      expect(start, `the first words of turn ${turn}`).toBeGreaterThanOrEqual(at);
      expect(between, `what stands before turn ${turn}`).toContain(label ?? '>>');
      const end = sampleText.indexOf(last, start);
      expect(end, `the last words of turn ${turn}`).toBeGreaterThanOrEqual(start);
      at = end + last.length;
    }
    expect(sampleText.slice(at).trim()).toBe('');
  });

  test('there are 25 questions, each with a list of passages for every question it asks', () => {
    expect(new Set(goldQuestions.map(({ id }) => id)).size).toBe(25);
    for (const { questions, expect: wanted } of goldQuestions) {
      expect(wanted).toHaveLength(questions.length);
    }
  });
});

describe('the parser reads the sample as a person does', () => {
  test('one session, with what its head says', () => {
    expect(parsed.sessions).toHaveLength(1);
    const { title, event, year, date, place, kind, language } = goldSession;
    expect(session).toMatchObject({ title, event, year, date, place, kind, language });
  });

  test('its disclaimer is no part of a turn', () => {
    const disclaimer = session?.disclaimer ?? { start: 0, end: 0 };
    expect(words(disclaimer)).toMatch(/^The following are the outputs .* said anywhere\.$/s);
    expect(disclaimer.end).toBeLessThan(turns[0]?.start ?? 0);
  });

  test('labels as printed, in order', () => {
    expect(turns.map(({ label }) => label)).toEqual(goldTurns.map(({ label }) => label));
  });

  test.each(goldTurns)('turn $turn begins and ends where it should', ({ turn, first, last }) => {
    const said = words(turns[turn] ?? { start: 0, end: 0 });
    expect(said.slice(0, first.length)).toBe(first);
    expect(said.slice(-last.length)).toBe(last);
  });

  test('turns and furniture hold every character once', () => {
    const pieces = [...turns, ...parsed.furniture].toSorted((a, b) => a.start - b.start);
    expect(pieces.map(words).join('')).toBe(sampleText);
  });

  test('no mark and no other label stands inside a turn', () => {
    for (const turn of turns) {
      expect(words(turn)).not.toContain('>>');
      expect(words(turn)).not.toMatch(/^[A-Z][A-Z .]+:/m);
    }
  });
});

describe('who speaks, where no label says so,', () => {
  test('is known by the words that the record prints, and only by these', () => {
    if (!session) throw new Error('the sample holds no session');
    const parts = { text: sampleText, sessionId: 'sample', directory: new Directory([]) };
    const { turns: attributed, names } = attribute(session, parts);
    const spelling = new Map(names.map((name) => [name.speakerId, name.spelling]));
    const told = attributed.flatMap(({ speakerId, attribution }, turn) =>
      attribution === 'self' || attribution === 'introduced'
        ? [{ turn, evidence: { person: spelling.get(speakerId ?? ''), how: attribution } }]
        : [],
    );
    const gold = goldTurns.flatMap(({ turn, evidence }) => (evidence ? [{ turn, evidence }] : []));
    expect(told).toEqual(gold);
  });
});

describe('every expected answer can be quoted', () => {
  const passages = goldQuestions.flatMap(({ id, expect: wanted }) =>
    wanted.flat().map((passage) => ({ id, ...passage })),
  );
  test.each(passages)('$id: “$contains”', ({ contains, doc, speaker }) => {
    expect(goldSession.file.startsWith(doc)).toBe(true);
    const holding = goldTurns.filter(({ turn }) =>
      folded(words(turns[turn] ?? { start: 0, end: 0 })).includes(contains),
    );
    expect(holding).not.toEqual([]);
    // `T. Jasminska` is Teodora Jaśmińska: the surname decides, as it does for the scorer.
    const surname =
      folded(speaker ?? '')
        .split(' ')
        .at(-1) ?? '';
    expect(holding.some((turn) => folded(turn.speaker ?? '').includes(surname))).toBe(true);
  });
});
