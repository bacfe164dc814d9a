import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE } from '../pipelines/real-application.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { build, jsonLines, run } from './command-line.ts';

/** The command line as people and scripts meet it: processes, exit codes, JSON on standard output alone. */

const ID = 'sample-2024-whose-network';
const folder = temporaryFolders();
let cwd: string;
beforeAll(async () => {
  await build();
  cwd = folder();
  const ingested = await run(['ingest', SAMPLE, '--json'], { cwd });
  expect(ingested).toMatchObject({ code: 0 });
  expect(jsonLines(ingested.out)).toEqual([
    {
      sessions: 1,
      turns: 50,
      passages: expect.any(Number),
      speakers: expect.any(Number),
      added: 1,
      changed: 0,
      unchanged: 0,
      removed: 0,
      skipped: [],
    },
  ]);
});

type Fields = Readonly<Record<string, unknown>>;
const text = expect.any(String);
const number = expect.any(Number);
const textOrNull = expect.toSatisfy((value) => value === null || typeof value === 'string');
const list = expect.any(Array);

const TURN = {
  turn: number,
  label: textOrNull,
  speaker: textOrNull,
  attribution: text,
  start: number,
  end: number,
};
const HIT = {
  session: ID,
  turns: [number, number],
  speaker: textOrNull,
  speakers: list,
  start: number,
  end: number,
  score: number,
  text,
};
const CITATION = {
  ...TURN,
  n: number,
  quote: text,
  before: text,
  after: text,
  session: ID,
  title: text,
  date: '2024-12-17',
  year: 2024,
  kind: 'transcript',
  file: `${ID}.txt`,
  link: expect.stringMatching(/^\/sessions\/[^#]+#t\d+$/u),
};
const ANSWER = {
  question: text,
  text,
  abstained: expect.any(Boolean),
  reason: textOrNull,
  state: {
    speakers: list,
    without: list,
    topic: textOrNull,
    from: null,
    to: null,
    sessions: [],
    kind: null,
    intent: text,
    of: null,
  },
  coverage: { turns: number, matching: number, sessions: number, reported: number },
  citations: list,
  related: list,
  data: null,
  suggestions: list,
  readAs: list,
  choices: list,
  lead: '',
  notes: [],
  arrangement: null,
  by: 'extractive',
};

/** Runs a command that must succeed and print JSON lines and nothing else. */
async function printed<T = Fields>(...parameters: readonly string[]): Promise<readonly T[]> {
  const { code, out, messages } = await run([...parameters, '--json'], { cwd });
  expect({ code, messages }).toEqual({ code: 0, messages: expect.any(String) });
  return jsonLines<T>(out);
}

const expectEach = (lines: readonly Fields[], shape: Fields) => {
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatchObject(shape);
};

describe('what is listed', () => {
  test('sessions', async () => {
    expect(await printed('sessions')).toEqual([
      expect.objectContaining({
        session: ID,
        title: text,
        event: 'IGF 2024',
        year: 2024,
        date: '2024-12-17',
        place: 'Valparaíso',
        kind: 'transcript',
        file: `${ID}.txt`,
        source: SAMPLE,
        turns: 50,
        words: number,
      }),
    ]);
  });

  test('turns, of one session or of all, each the slice of its record', async () => {
    const turns = await printed<{ turn: number; start: number; end: number; text: string }>(
      'turns',
      ID,
    );
    const record = readFileSync(SAMPLE, 'utf8');
    expectEach(turns as unknown as Fields[], { ...TURN, session: ID, text });
    expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, i) => i));
    for (const { start, end, text: said } of turns) expect(record.slice(start, end)).toBe(said);
    expect(await printed('turns', '--all')).toEqual(turns);
  });

  test('speakers', async () => {
    const speakers = await printed('speakers');
    expectEach(speakers, {
      id: text,
      speaker: text,
      aliases: list,
      sessions: 1,
      turns: number,
      words: number,
    });
    const words = speakers.map((one) => Number(one['words']));
    expect(words).toEqual(words.toSorted((a, b) => b - a));
  });

  test('one speaker, by name or by id, with every quotation the slice of its record', async () => {
    const [one = {}] = await printed('speakers', 'TEODORA JASMINSKA');
    expect(one).toMatchObject({
      id: 'teodora-jasminska',
      speaker: 'Teodora Jaśmińska',
      names: expect.arrayContaining([
        expect.objectContaining({ spelling: text, how: 'label', session: ID, turn: number }),
      ]),
      affiliations: list,
      years: [{ year: 2024, sessions: [{ session: ID, kind: 'transcript', turns: number }] }],
      terms: list,
      follows: list,
      precedes: list,
      reports: [],
    });
    const record = readFileSync(SAMPLE, 'utf8');
    for (const end of ['first', 'last']) {
      const { start, end: to, quote } = one[end] as { start: number; end: number; quote: string };
      expect(record.slice(start, to)).toBe(quote);
    }
    expect(await printed('speakers', 'teodora-jasminska')).toEqual([one]);
  });

  test('the text of a record, byte for byte', async () => {
    const { code, out } = await run(['text', ID], { cwd });
    expect(code).toBe(0);
    expect(Buffer.from(out)).toEqual(readFileSync(SAMPLE));
  });
});

describe('what is found', () => {
  test('search', async () => {
    const hits = await printed('search', 'encryption', '--k', '3');
    expect(hits).toHaveLength(3);
    expectEach(hits, HIT);
  });

  test('search with every filter', async () => {
    const filters = ['--session', ID, '--from', '2024', '--to', '2024', '--kind', 'transcript'];
    const who = ['--speaker', 'TEODORA JASMINSKA'];
    const hits = await printed('search', 'encryption', ...filters, ...who);
    expectEach(hits, { ...HIT, speaker: 'Teodora Jaśmińska' });
    expect(await printed('search', 'encryption', '--to', '2023')).toEqual([]);
  });

  test('search --exact', async () => {
    const hits = await printed('search', 'END-TO-END encryption', '--exact');
    expectEach(hits, { ...HIT, text: expect.stringMatching(/end.to.end encryption/iu) });
  });

  test('search --batch, in the order of the file', async () => {
    const file = join(cwd, 'queries.jsonl');
    const queries = [
      { id: 'b', query: 'encryption', k: 2, extra: 'is ignored' },
      { id: 7, query: 'fund', speaker: 'Nobody' },
    ];
    writeFileSync(file, `\uFEFF${queries.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`);
    const lines = await printed<{ id: unknown; results: Fields[] }>('search', '--batch', file);
    expect(lines.map(({ id, results }) => [id, results.length])).toEqual([
      ['b', 2],
      [7, 0],
    ]);
    expectEach(lines[0]?.results ?? [], HIT);
  });

  test('ask, and go on with the conversation', async () => {
    const [answer] = await printed('ask', 'What did Jaśmińska say about encryption?');
    expect(answer).toMatchObject({ ...ANSWER, abstained: false, reason: null });
    const speaker = expect.stringMatching(/Ja[sś]mi[nń]ska$/u);
    expectEach(answer?.['citations'] as Fields[], { ...CITATION, speaker });
    const conversation = ['--conversation', String(answer?.['conversation']), '--llm', 'none'];
    const [next] = await printed('ask', 'And about the quantum computer?', ...conversation);
    const speakers = expect.arrayContaining(['Teodora Jaśmińska']);
    expect(next).toMatchObject({ ...ANSWER, state: { speakers, topic: 'quantum computer' } });
  });

  test('ask where there is no answer', async () => {
    const [answer] = await printed('ask', 'What did Aurelio Vintimenga say about encryption?');
    expect(answer).toMatchObject({ ...ANSWER, abstained: true, reason: text, citations: [] });
  });

  test('ask --batch, whose conversations are not kept', async () => {
    const file = join(cwd, 'questions.jsonl');
    const questions = ['What did Mirjam Kuusvere say about consent?', 'And about street traders?'];
    writeFileSync(file, `${JSON.stringify({ id: 'c', questions })}\n`);
    const [line] = await printed<{ id: string; answers: Fields[] }>('ask', '--batch', file);
    expect(line?.id).toBe('c');
    expectEach(line?.answers ?? [], ANSWER);
    expect(line?.answers.map(({ question }) => question)).toEqual(questions);
    expect(line?.answers[0]).not.toHaveProperty('conversation');
  });

  test('verify-quote', async () => {
    const words = 'Encryption does not ask who is ringing';
    const [own] = await printed('verify-quote', words, '--speaker', 'Teodora Jaśmińska');
    expect(own).toMatchObject({ verdict: 'supported' });
    expectEach(own?.['matches'] as Fields[], CITATION);
    const [other] = await printed('verify-quote', words, '--speaker', 'Eliseo Ñancurrel');
    expect(other).toMatchObject({ verdict: 'misattributed' });
    expect(await printed('verify-quote', 'nobody ever said these words')).toMatchObject([
      { verdict: 'not_found', matches: [] },
    ]);
  });

  test('verify', async () => {
    expect(await printed('verify')).toEqual([
      { sessions: 1, turns: 50, quotes: number, problems: [] },
    ]);
  });
});

describe('what is changed', () => {
  test('remove', async () => {
    const store = ['--store', join(folder(), 'deep', 'store')];
    await printed('ingest', SAMPLE, ...store);
    expect(await printed('remove', ID, ...store)).toEqual([{ removed: 1 }]);
    expect(await printed('sessions', ...store)).toEqual([]);
  });

  test('a turn and a name, at once, for good, and back again', async () => {
    const store = ['--store', folder()];
    await printed('ingest', SAMPLE, ...store);
    const turn = ['--session', ID, '--turn', '0'];
    const [made] = await printed('people', ...turn, '--speaker', 'Jane Roe', ...store);
    expect(made).toEqual({
      version: 1,
      names: [],
      turns: [{ session: ID, turn: 0, speaker: 'Jane Roe', begins: text, note: null }],
    });
    const spelling = ['--name', 'Theodora Jasminska', '--is', 'TEODORA JASMINSKA'];
    const [both] = await printed('people', ...spelling, ...store);
    await run(['ingest', SAMPLE, ...store], { cwd });
    const [first] = await printed('turns', ID, ...store);
    expect(first).toMatchObject({ speaker: 'Jane Roe', attribution: 'corrected' });
    const [renamed] = await printed('speakers', 'teodora-jasminska', ...store);
    expect(renamed).toMatchObject({ id: 'teodora-jasminska', speaker: 'Theodora Jasminska' });

    const file = join(cwd, 'people.json');
    writeFileSync(file, JSON.stringify(both));
    await printed('people', '--undo', ...turn, ...store);
    expect(await printed('turns', ID, ...store)).toEqual(
      expect.arrayContaining([expect.not.objectContaining({ speaker: 'Jane Roe' })]),
    );
    expect((await printed('turns', ID, ...store))[0]?.['attribution']).not.toBe('corrected');
    expect(await printed('people', '--import', file, ...store)).toEqual([both]);
    expect((await printed('turns', ID, ...store))[0]).toEqual(first);
  });

  test('a conversation that is removed leaves nothing in the store, one without history never does', async () => {
    const store = folder();
    const at = ['--store', store];
    await printed('ingest', SAMPLE, ...at);
    const held = () =>
      readdirSync(store, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('\n');
    await printed('ask', 'What about quaggas?', '--no-history', ...at);
    expect(await printed('conversations', ...at)).toEqual([]);
    const [{ conversation = '' } = {}] = await printed('ask', 'What about zebrafish?', ...at);
    expect(held()).toContain('zebrafish');
    await printed('conversations', '--remove', String(conversation), ...at);
    expect(await printed('conversations', ...at)).toEqual([]);
    expect(held()).not.toMatch(/zebrafish|quaggas/u);
  });
});

describe('the store', () => {
  test('lies where --store says, else RAPPORTEUR_STORE, else in .rapporteur', async () => {
    const named = folder();
    const environment = { RAPPORTEUR_STORE: named };
    await run(['ingest', SAMPLE], { cwd: folder(), environment });
    const count = async (...parameters: string[]) => {
      const { out } = await run(['sessions', '--json', ...parameters], { cwd, environment });
      return jsonLines(out).length;
    };
    expect(await count()).toBe(1);
    expect(await count('--store', folder())).toBe(0);
    expect(readFileSync(join(cwd, '.rapporteur', 'rapporteur.db')).length).toBeGreaterThan(0);
  });

  test('verify fails where a record has changed since', async () => {
    const [store, file] = [folder(), join(folder(), 'talk.txt')];
    writeFileSync(file, '>> ANN LEE: We agree.\n');
    await run(['ingest', file, '--store', store], { cwd });
    writeFileSync(file, '>> ANN LEE: We do not agree.\n');
    const { code, out } = await run(['verify', '--json', '--store', store], { cwd });
    expect(code).toBe(1);
    expect(jsonLines(out)).toEqual([
      { sessions: 1, turns: 1, quotes: 1, problems: [expect.stringContaining('talk.txt')] },
    ]);
  });
});

const badBatch = (line: string) => {
  const file = join(folder(), 'bad.jsonl');
  writeFileSync(file, `${JSON.stringify({ id: 1, query: 'x', questions: ['x'] })}\n${line}\n`);
  return file;
};
const expectUsageError = async (parameters: readonly string[], names: RegExp) => {
  const { code, out, messages } = await run([...parameters, '--json'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(messages).toMatch(names);
  expect(messages).not.toMatch(/\n {4}at /u);
};

describe('wrong usage', () => {
  test.each<[readonly string[], RegExp]>([
    [['search', 'x', '--k', '0'], /--k\b/u],
    [['search', 'x', '--k', '1000000'], /--k\b/u],
    [['search', 'x', '--k', 'many'], /--k\b/u],
    [['search', 'x', '--from', 'soon'], /--from\b/u],
    [['search', 'x', '--kind', 'rumour'], /--kind\b/u],
    [['search', 'x', '--nowhere'], /--nowhere\b/u],
    [['search'], /--batch/u],
    [['search', ' '], /query/u],
    [['search', 'x', '--batch', '/nowhere/queries.jsonl'], /\/nowhere\/queries\.jsonl/u],
    [['ask'], /--batch/u],
    [['ask', ''], /question/u],
    [['ask', 'x', '--llm', 'nobody:knows'], /nobody/u],
    [['ask', 'x', '--conversation', 'nowhere'], /nowhere/u],
    [['verify-quote', ' '], /quotation/iu],
    [['turns'], /--all/u],
    [['turns', ID, '--all'], /--all/u],
    [['turns', 'nowhere'], /"nowhere"/u],
    [['text', 'nowhere'], /"nowhere"/u],
    [['remove', 'nowhere'], /"nowhere"/u],
    [['speakers', 'Nobody'], /"Nobody"/u],
    [['people', '--name', 'Ann', '--is', 'NOBODY'], /"NOBODY"/u],
    [['people', '--session', 'nowhere', '--turn', '0', '--nobody'], /"nowhere"/u],
    [['people', '--session', ID, '--turn', '99', '--nobody'], /no turn 99/u],
    [['people', '--import', '/nowhere/people.json'], /\/nowhere\/people\.json/u],
    [['people', '--undo', '--is', 'NOBODY'], /people\.json/u],
    [['conversations', '--remove', 'nowhere'], /"nowhere"/u],
    [['sessions', '--store', ''], /--store/u],
    [['serve', '--port', 'http'], /--port/u],
    [['unheard-of'], /unheard-of/u],
    [[], /Usage/u],
  ])('%j is refused with 2, and the message names it', async (parameters, names) => {
    await expectUsageError(parameters, names);
  });

  test.each([
    ['no JSON', '{"id": 1,'],
    ['no object', '[]'],
    ['no id', '{"query": "x", "questions": ["x"]}'],
    ['an empty text', '{"id": 1, "query": " ", "questions": [" "]}'],
    [
      'a text that is too long',
      JSON.stringify({ id: 1, query: 'x'.repeat(2001), questions: ['x'.repeat(2001)] }),
    ],
    ['a text that is none', '{"id": 1, "query": 5, "questions": [5]}'],
  ])(
    'a batch with %s in a line is refused, and the message names file and line',
    async (_, line) => {
      const file = badBatch(line);
      for (const command of ['search', 'ask']) {
        await expectUsageError([command, '--batch', file], /bad\.jsonl, line 2\b/u);
      }
    },
  );
});

describe('what goes wrong', () => {
  test('an ingest that takes nothing is refused, one that takes anything is not', async () => {
    const store = ['--store', folder()];
    const nothing = await run(['ingest', '/nowhere/at/all', '--json', ...store], { cwd });
    expect(nothing.code).toBe(2);
    expect(jsonLines(nothing.out)).toMatchObject([
      { sessions: 0, skipped: [{ path: '/nowhere/at/all', reason: text }] },
    ]);
    const some = await run(['ingest', '/nowhere/at/all', SAMPLE, '--json', ...store], { cwd });
    expect(some.code).toBe(0);
  });

  test('a store that is none is refused with 1', async () => {
    const store = folder();
    writeFileSync(join(store, 'rapporteur.db'), 'this is no database, whatever its name says');
    const { code, out, messages } = await run(['sessions', '--store', store], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(messages).toContain('rapporteur.db');
  });

  test('a reader that hangs up, as head does, is no failure', async () => {
    const { code, messages } = await run(['turns', '--all'], { cwd, readOnly: 1 });
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
  });
});

describe('help', () => {
  test.each(['ingest', 'search', 'ask', 'serve', 'people', 'conversations', 'verify-quote'])(
    '%s --help',
    async (command) => {
      const { code, out } = await run([command, '--help'], { cwd });
      expect(code).toBe(0);
      expect(out).toContain(`Usage: rapporteur ${command}`);
    },
  );

  test('--version', async () => {
    const { out } = await run(['--version'], { cwd });
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
