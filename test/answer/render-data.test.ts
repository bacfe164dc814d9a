import { describe, expect, test } from 'vitest';
import { ROWS_SHOWN_MAX, renderData, renderPlaces } from '../../src/answer/render-data.ts';
import type { Tally } from '../../src/answer/tally.ts';
import type { Data, State } from '../../src/asking.ts';

const STATE: State = {
  speakers: [],
  without: [],
  topic: 'fragmentation',
  from: null,
  to: null,
  sessions: [],
  kind: null,
  intent: 'list',
  of: 'speakers',
};
const HARBOURS = {
  session: 'harbours',
  title: 'The “open” *harbours*',
  date: '2019-06-04',
  year: 2019,
};
const rendered = (data: Data, given: Partial<State> = {}, tally: Partial<Tally> = {}) =>
  renderData(
    {
      data,
      unnamed: 0,
      terms: [['fragmentation']],
      coverage: { turns: 9, matching: 3, sessions: 1, reported: 0, machineMade: 0 },
      ...tally,
    },
    { ...STATE, ...given },
    { titleOf: () => 'Harbours' },
  );
const SPEAKERS: Data = {
  of: 'speakers',
  count: 2,
  rows: [
    { speaker: 'Ann Lee', turns: 2, words: 1234 },
    { speaker: 'Bo Oke', turns: 1, words: 1 },
  ],
};

describe('a count in words', () => {
  test('says the number, what was counted and by which rule, and lists the rows', () => {
    expect(rendered(SPEAKERS)).toBe(
      [
        '2 speakers with turns that mention *fragmentation*. Counted are turns of transcripts that hold *fragmentation*, in the singular or the plural, in any spelling.',
        '',
        '- Ann Lee: 2 turns, 1,234 words',
        '- Bo Oke: 1 turn, 1 word',
      ].join('\n'),
    );
  });

  test('says of how many turns nobody knows the speaker', () => {
    expect(rendered(SPEAKERS, {}, { unnamed: 4 })).toContain(
      'Besides, 4 such turns have a speaker whose name is not known.',
    );
    expect(rendered({ of: 'turns', count: 0, rows: [] }, {}, { unnamed: 4 })).not.toContain('such');
  });

  test('names the acronym that counts too, and all the words that a turn must hold', () => {
    const terms = [['MAG', 'advisory group'], ['fees']];
    expect(rendered(SPEAKERS, { topic: 'MAG fees' }, { terms })).toContain(
      'hold *MAG* or *advisory group* and *fees*: all of them, wherever in the turn',
    );
  });

  test('marks reports, and says how many there are', () => {
    const rows = [
      { ...HARBOURS, kind: 'transcript', turns: 3 },
      { ...HARBOURS, kind: 'ai-report', turns: 1 },
    ] as const;
    const text = rendered(
      { of: 'sessions', count: 2, rows },
      { speakers: ['Ann Lee'], from: 2019, to: 2019 },
    );
    expect(text).toContain(
      '2 sessions with turns by Ann Lee that mention *fragmentation* in 2019: 1 transcript and 1 machine-made report.',
    );
    const title = String.raw`- *The 'open' \*harbours\**, 4 June 2019`;
    expect(text).toContain(`${title}: 3 turns`);
    expect(text).toContain(`${title}, machine-made report, not the speakers’ own words: 1 turn`);
  });

  test('says whoever has most', () => {
    expect(rendered(SPEAKERS, { intent: 'most' })).toContain('Most: Ann Lee, 2 turns.');
    const rows = SPEAKERS.rows.map((row) => ({ ...row, turns: 1 }));
    expect(rendered({ ...SPEAKERS, rows }, { intent: 'most' })).toContain(
      'Most: Ann Lee and Bo Oke, 1 turn each.',
    );
  });

  test.each<[Data['of'], Data['count'], Data['rows'][number]]>([
    ['turns', 1, { ...HARBOURS, turn: 4, speaker: null }],
    ['mentions', 3, { ...HARBOURS, mentions: 3 }],
    ['words', 12, { ...HARBOURS, words: 12 }],
    ['years', 1, { year: 2019, turns: 2 }],
  ])('of %s', (of, count, row) => {
    const [sentence, line] = {
      turns: ['1 turn that mentions *fragmentation*.', ', 4 June 2019, turn 4'],
      mentions: ['*fragmentation* is said 3 times.', ', 4 June 2019: 3 times'],
      words: ['12 words in turns that mention *fragmentation*.', ', 4 June 2019: 12 words'],
      years: ['1 year with turns that mention *fragmentation*.', '- 2019: 2 turns'],
      speakers: [],
      sessions: [],
    }[of];
    const text = rendered({ of, count, rows: [row] });
    expect(text).toContain(sentence);
    expect(text).toContain(line);
  });

  test('shows fifty rows and says how many more there are, and no quotation marks', () => {
    const rows = Array.from({ length: 53 }, (_, i) => ({ speaker: `“${i}”`, turns: 1, words: 1 }));
    const text = rendered({ of: 'speakers', count: 53, rows }, { sessions: ['harbours'] });
    expect(text.match(/^- '/gmu)).toHaveLength(50);
    expect(text).toContain('- … and 3 more in the data');
    expect(text).toContain('in *Harbours*');
    expect(text).not.toMatch(/[“”"]/u);
  });
});

describe('a count of nothing, of one, and of all', () => {
  const none = (of: Data['of'], given: Partial<State> = {}) =>
    rendered({ of, count: 0, rows: [] }, given).split('.')[0];

  test.each<[Data['of'], string]>([
    ['speakers', 'Nobody whose name is known has turns that mention *fragmentation*'],
    ['sessions', 'No session has turns that mention *fragmentation*'],
    ['turns', 'There are no turns that mention *fragmentation*'],
    ['mentions', 'There are no turns that mention *fragmentation*'],
    ['words', 'There are no turns that mention *fragmentation*'],
    ['years', 'No year has turns that mention *fragmentation*'],
  ])('no %s is a sentence', (of, sentence) => {
    expect(none(of)).toBe(sentence);
  });

  test('once is no “1 time”', () => {
    const rows = [{ ...HARBOURS, kind: 'transcript', turns: 1, mentions: 1 }] as const;
    const text = rendered({ of: 'mentions', count: 1, rows });
    expect(text).toContain('*fragmentation* is said once.');
    expect(text).toMatch(/: once$/u);
  });

  test('where nothing was asked for, all that there is is not said to have turns', () => {
    const text = rendered(SPEAKERS, { topic: null }, { terms: [], unnamed: 3 });
    expect(text).toMatch(
      /^2 speakers\. Besides, 3 turns have a speaker whose name is not known\./u,
    );
  });
});

describe('a list that goes on', () => {
  const rows = Array.from({ length: ROWS_SHOWN_MAX + 2 }, (_, i) => ({ year: i, turns: 1 }));
  const lines = (from: number) =>
    renderData(
      {
        data: { of: 'years', count: rows.length, rows },
        unnamed: 0,
        terms: [],
        coverage: { turns: 9, matching: 3, sessions: 1, reported: 0, machineMade: 0 },
      },
      { ...STATE, topic: null },
      { titleOf: () => null, from },
    )
      .split('\n')
      .filter((line) => line.startsWith('- '));

  test('shows so many rows, and then those behind them', () => {
    expect(lines(0)).toHaveLength(ROWS_SHOWN_MAX + 1);
    expect(lines(0).at(-1)).toBe('- … and 2 more in the data');
    expect(lines(ROWS_SHOWN_MAX)).toEqual([
      `- ${ROWS_SHOWN_MAX}: 1 turn`,
      `- ${ROWS_SHOWN_MAX + 1}: 1 turn`,
    ]);
  });
});

describe('the sessions where something was said', () => {
  test('are counted, and those named that no quotation shows', () => {
    const row = { ...HARBOURS, kind: 'transcript', turns: 3 } as const;
    const data: Data = {
      of: 'sessions',
      count: 2,
      rows: [row, { ...row, session: 'other', title: 'Other' }],
    };
    const places = renderPlaces(data, STATE, {
      titleOf: () => null,
      quotedIn: new Set(['harbours']),
    });
    expect(places).toMatch(/^2 sessions with turns that mention \*fragmentation\*/u);
    expect(places).toContain('Without a quotation here:\n\n- *Other*, 4 June 2019');
    expect(places).not.toContain('harbours');
  });
});
