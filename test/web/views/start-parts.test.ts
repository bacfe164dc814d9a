import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../web/markup/to-html.ts';
import {
  exampleList,
  factsLine,
  latestSessions,
  mostHeard,
  newHere,
  nothingYet,
} from '../../../web/views/start-parts.ts';

const session = (id: string, date: string | null, year: number | null) => ({
  session: id,
  title: `Session ${id}`,
  date,
  year,
  kind: 'transcript' as const,
});
const person = (id: string) => ({ id, speaker: id, aliases: [], sessions: 1, turns: 2, words: 3 });
const titlesIn = (markup: string) => [...markup.matchAll(/>Session (\w+)</gu)].map(([, id]) => id);
const EVIL = '<img src=x onerror=alert(1)>';

describe('what the start page shows', () => {
  it('has the latest sessions first, those without a date last, and leads on to the rest', () => {
    const sessions = [
      session('old', '2018-01-01', 2018),
      session('undated', null, null),
      session('new', '2021-05-06', 2021),
      session('year', null, 2021),
    ];
    // Of a year of which the day is not known it may have been any day.
    expect(titlesIn(toHtml(latestSessions(sessions)))).toEqual(['new', 'year', 'old', 'undated']);
    expect(toHtml(latestSessions(sessions))).not.toContain('href="/sessions"');
    const many = Array.from({ length: 6 }, (_, at) => session(`s${at}`, null, 2000 + at));
    const markup = toHtml(latestSessions(many));
    expect(titlesIn(markup)).toEqual(['s5', 's4', 's3', 's2', 's1']);
    expect(markup).toContain('href="/sessions"');
  });

  it('has people in the order given, and no heading without any', () => {
    const markup = toHtml(mostHeard(['b', 'a'].map(person)));
    expect(markup.indexOf('/people/b')).toBeLessThan(markup.indexOf('/people/a'));
    expect(markup).not.toContain('href="/people"');
    expect(mostHeard([])).toBeNull();
  });

  it('has examples as links that ask them, and no heading without any', () => {
    const questions = [{ question: 'Who spoke about R&D?', intent: 'who' as const }];
    const markup = toHtml(exampleList({ questions, acronyms: [] }));
    expect(markup).toContain('href="/answer?q=Who+spoke+about+R%26D%3F"');
    expect(markup).toContain('Who spoke about R&amp;D?');
    expect(exampleList({ questions: [], acronyms: ['mag'] })).toBeNull();
  });

  it('explains the letters of the records in their order, at most eight, and none that nobody explains', () => {
    const acronyms = ['mag', 'xyzzy', 'igf', 'un', 'eu', 'itu', 'dns', 'gdc', 'sdg', 'wto'];
    const markup = toHtml(newHere({ questions: [], acronyms }));
    const printed = [...markup.matchAll(/<b>(\w+)<\/b>/gu)].map(([, letters]) => letters);
    expect(printed).toEqual(['MAG', 'IGF', 'UN', 'EU', 'ITU', 'DNS', 'GDC', 'SDG']);
    expect(markup).toContain('href="/answer?q=Who+spoke+about+MAG%3F"');
    expect(toHtml(newHere({ questions: [], acronyms: [] }))).not.toContain('<details');
  });

  it('counts what there is, and names no kind that there is none of', () => {
    const facts = {
      version: 'v',
      sessions: 2,
      speakers: 1,
      turns: 3,
      words: 1234,
      years: [2018, 2021],
      kinds: { transcript: 1, report: 0, 'ai-report': 1 },
      events: [],
      changes: true,
      llm: null,
    };
    const markup = toHtml(factsLine(facts));
    expect(markup).toContain('2 sessions · 1 speaker · 2018–2021');
    expect(markup).toContain('1,234 words in 1 transcript, 1 machine-made summary');
    expect(toHtml(factsLine({ ...facts, years: [] }))).toContain('1 speaker <');
  });

  it('shows markup in titles, names and questions as text', () => {
    const questions = [{ question: EVIL, intent: 'said' as const }];
    const all = [
      latestSessions([{ ...session('x', null, null), title: EVIL }]),
      mostHeard([{ ...person('x'), speaker: EVIL }]),
      exampleList({ questions, acronyms: [] }),
    ];
    for (const view of all) {
      expect(toHtml(view)).not.toContain('<img');
      expect(toHtml(view)).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
  });
});

describe('a start page without records', () => {
  it('offers to add records only to those who may', () => {
    expect(toHtml(nothingYet({ changes: true }))).toContain('href="/collection"');
    const readOnly = toHtml(nothingYet({ changes: false }));
    expect(readOnly).toContain('There is nothing to ask yet');
    expect(readOnly).not.toMatch(/<a |Add records|drop the files/u);
  });
});
