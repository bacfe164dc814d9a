import { describe, expect, it } from 'vitest';
import type { AskRequest, SearchRequest } from '../../src/rapporteur.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { call, connected } from './connect.ts';

const { client } = await connected();
const PORTAL = 'A portal is not a librarian.';
/** Of the sample sessions: the words of a session from one place to another. */
const sliceOf = async (session: string, start: number, end: number) =>
  (await new FakeRapporteur().session(session)).text.slice(start, end);

interface Worded {
  readonly session: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly quote?: string;
}

/** Every stretch of a record in a result: whatever has a start and an end. */
function stretches(value: unknown): Worded[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(stretches);
  return 'start' in value && 'end' in value ? [value as Worded, ...inside] : inside;
}

describe.each([
  ['search', { query: 'licence' }],
  ['search', { query: 'landing stations', kind: 'report' }],
  ['ask', { question: 'What did Amara say about landing stations?' }],
  ['get_session', { session: 'cables2019' }],
  ['get_turn', { session: 'cables2019', turn: 4, neighbours: 2 }],
  ['verify_quote', { text: PORTAL }],
] as const)('%s %j', (name, parameters) => {
  it('gives the record’s own words, in the object and in the text', async () => {
    const { made, text } = await call(client, name, parameters);
    const found = stretches(made);
    expect(found.length).toBeGreaterThan(0);
    for (const { session, start, end, quote, text: words = quote } of found) {
      expect(words).toBe(await sliceOf(session, start, end));
    }
    // What lies near an answer is in its text only where the text refers to it.
    for (const { text: words, quote = words } of stretches({ ...made, related: null })) {
      expect(text).toContain(`“${quote}”`);
    }
  });

  it('tells nothing of the folders of this machine', async () => {
    const result = await call(client, name, parameters);
    expect(JSON.stringify(result)).not.toContain('/home/');
  });
});

describe('search', () => {
  it('says best first who says it, where, and in what kind of record', async () => {
    const { made, text } = await call(client, 'search', { query: 'licence' });
    expect(made['results']).toMatchObject([
      { session: 'cables2019', turns: [2, 2], speaker: 'Tomás Verdejo', kind: 'transcript' },
      { session: 'trust2021', turns: [0, 0], year: 2021, link: '/sessions/trust2021#t0' },
    ]);
    expect(text).toMatch(/^2 results, best first\.\n\n1\. Tomás Verdejo; \*Who pays/u);
  });

  it('marks a machine-made report as what it is', async () => {
    const { text } = await call(client, 'search', { query: 'licences', kind: 'ai-report' });
    expect(text).toContain('machine-made report, not the speaker’s own words; session trust2021-');
    const spoken = await call(client, 'search', { query: 'licences', kind: 'transcript' });
    expect(spoken.text).not.toContain('machine-made');
  });

  it('narrows by speaker, session, years and number', async () => {
    const searched = async (more: object) => {
      const { made } = await call(client, 'search', { query: 'licence public data', ...more });
      return (made['results'] as { session: string; turns: number[] }[]).map(
        ({ session, turns }) => `${session} ${turns[0]}`,
      );
    };
    expect(await searched({ speaker: 'Nilufar Qodirova', kind: 'transcript' })).toEqual([
      'trust2021 1',
    ]);
    expect(await searched({ to: 2019, kind: 'transcript' })).toEqual([
      'cables2019 1',
      'cables2019 2',
    ]);
    expect(await searched({ session: 'cables2019', k: 1 })).toHaveLength(1);
  });

  it('says so where nothing is found, and where there is nothing to search', async () => {
    expect(await call(client, 'search', { query: 'zeppelin' })).toMatchObject({
      text: 'Nothing was found.',
      isError: false,
      made: { results: [] },
    });
    const empty = await connected(new FakeRapporteur({ sessions: [] }));
    const { text } = await call(empty.client, 'search', { query: 'licence' });
    expect(text).toBe('The collection is empty: nothing was taken in yet.');
  });
});

/** Finds as the application does: nothing of somebody who is not there, something by meaning of whoever is. */
class Searching extends FakeRapporteur {
  override search(request: SearchRequest) {
    const { speakers = [], query } = request;
    if (speakers.some((name) => name !== 'Tomás Verdejo')) return Promise.resolve([]);
    return super.search({ ...request, query: query === speakers[0] ? 'licence' : query });
  }
}

describe('a search that finds nothing', () => {
  it.each([
    [{ speaker: 'Nobody Atall' }, 'Nobody in these records is called "Nobody Atall". list_sp'],
    [{ session: 'nowhere' }, 'No session has the id "nowhere". Results of search'],
  ])('of %j says that there is no such thing', async (narrowed, told) => {
    const { client } = await connected(new Searching());
    const { isError, text } = await call(client, 'search', { query: 'zeppelin', ...narrowed });
    expect(isError).toBe(true);
    expect(text).toContain(told);
  });

  it.each([{ speaker: 'Tomás Verdejo' }, { session: 'cables2019' }])(
    'of %j, who or which is there, says no more than that',
    async (narrowed) => {
      const { client } = await connected(new Searching());
      const found = await call(client, 'search', { query: 'zeppelin', ...narrowed });
      expect(found).toMatchObject({ isError: false, text: 'Nothing was found.' });
    },
  );
});

describe('ask', () => {
  const question = 'What did Amara say about landing stations?';

  it('gives the contract’s answer, with where each quotation stands', async () => {
    const { made, text } = await call(client, 'ask', { question });
    expect(made).toMatchObject({ question, abstained: false, by: 'extractive', rowsLeftOut: 0 });
    expect(text).toContain(String(made['text']));
    expect(text).toMatch(
      /\n\nSources:\n\[1\] Amara Osei-Lindqvist; \*Who pays .*\*, 2019-06-04, transcript; session cables2019, turn 1, characters \d+ to \d+; \/sessions\/cables2019/u,
    );
    expect(made).not.toHaveProperty('arrangement');
  });

  it('goes on with a conversation', async () => {
    const first = await call(client, 'ask', { question });
    const conversation = first.made['conversation'];
    expect(first.text).toContain(`conversation ${conversation}`);
    const { made } = await call(client, 'ask', { question: 'and about budgets?', conversation });
    expect(made['state']).toMatchObject({ speakers: ['Amara Osei-Lindqvist'] });
    expect(made['conversation']).toBe(conversation);
  });

  it('abstains with the reason, and with no source', async () => {
    const { made, text, isError } = await call(client, 'ask', {
      question: 'What did Amara say about zeppelins?',
    });
    expect(isError).toBe(false);
    expect(made).toMatchObject({ abstained: true, citations: [] });
    expect(text).toContain(String(made['reason']));
    expect(text).not.toContain('Sources:');
  });

  it('asks no language model, unless the server was started with one', async () => {
    const asked: (boolean | undefined)[] = [];
    class Listening extends FakeRapporteur {
      override askStream(request: AskRequest) {
        asked.push(request.arrange);
        return super.askStream(request);
      }
    }
    await call((await connected(new Listening())).client, 'ask', { question });
    await call((await connected(new Listening(), true)).client, 'ask', { question });
    expect(asked).toEqual([false, true]);
  });

  it('tells how far it is to whoever wants to know', async () => {
    const heard: number[] = [];
    const onprogress = ({ progress }: { progress: number }) => heard.push(progress);
    await client.callTool({ name: 'ask', arguments: { question } }, undefined, { onprogress });
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
  });

  it('ends the work when it is called off', async () => {
    const slow = new FakeRapporteur({ pauseMs: 100 });
    const patient = await connected(slow);
    const waiting = new AbortController();
    const { signal } = waiting;
    const asking = patient.client.callTool({ name: 'ask', arguments: { question } }, undefined, {
      signal,
    });
    setTimeout(() => waiting.abort(), 150);
    await expect(asking).rejects.toThrow(/abort/iu);
    // The whole answer would take 30 steps of 100 ms.
    await expect.poll(() => slow.ended, { timeout: 1_000 }).toBe(1);
    expect(patient.failures).toHaveLength(0);
    await expect(patient.client.ping()).resolves.toEqual({});
  });
});

describe('get_session', () => {
  it('reads the turns asked for, and says where to go on', async () => {
    const { made } = await call(client, 'get_session', { session: 'cables2019', from: 2, to: 3 });
    expect(made).toMatchObject({
      head: { session: 'cables2019', event: 'Northern Digital Forum 2019', turns: 7 },
      turns: [
        { turn: 2, speaker: 'Tomás Verdejo', attribution: 'label', complete: true },
        { turn: 3, speaker: null, label: null },
      ],
      next: 4,
    });
    expect(made['head']).not.toHaveProperty('source');
  });

  it('has no next at the end, nor behind it', async () => {
    const { made } = await call(client, 'get_session', { session: 'cables2019', from: 5 });
    expect(made).toMatchObject({ turns: [{ turn: 5 }, { turn: 6 }], next: null });
    const behind = await call(client, 'get_session', { session: 'cables2019', from: 7 });
    expect(behind).toMatchObject({ isError: false, made: { turns: [], next: null } });
    expect(behind.text).toContain('No turns here.');
  });

  it('gives the publisher’s warning as data of the record', async () => {
    const { made, text } = await call(client, 'get_session', { session: 'trust2021-summary' });
    expect(made['head']).toMatchObject({ kind: 'ai-report' });
    expect(text).toContain('machine-made report, not the speaker’s own words');
    expect(text).toContain('The publisher’s note: “This report was made by a machine');
  });
});

describe('get_turn', () => {
  it('gives the turn with its neighbours, and how its speaker is known', async () => {
    const asked = { session: 'cables2019', turn: 4, neighbours: 1 };
    const { made, text } = await call(client, 'get_turn', asked);
    expect(made).toMatchObject({
      before: [{ turn: 3 }],
      turn: { turn: 4, speaker: 'Ilse Brandvold', attribution: 'self' },
      after: [{ turn: 5 }],
    });
    expect(text).toContain('turn 4, Ilse Brandvold (as they introduce themself), characters');
    expect(text).toContain('turn 3, not named, characters');
  });

  it('has no neighbours beyond the ends, and none unless asked', async () => {
    const first = await call(client, 'get_turn', { session: 'cables2019', turn: 0, neighbours: 2 });
    expect(first.made).toMatchObject({ before: [], after: [{ turn: 1 }, { turn: 2 }] });
    const last = await call(client, 'get_turn', { session: 'cables2019', turn: 6 });
    expect(last.made).toMatchObject({ before: [], after: [] });
  });

  it.each([
    [{ session: 'cables2019', turn: 7 }, 'It has turns 0 to 6.'],
    [{ session: 'cables2019', turn: 1, start: 0 }, 'does not hold the place 0'],
    [{ session: 'nowhere', turn: 0 }, 'No session has the id "nowhere". Results of search'],
  ])('refuses %j', async (asked, reason) => {
    const { text, isError } = await call(client, 'get_turn', asked);
    expect(isError).toBe(true);
    expect(text).toContain(reason);
  });
});

describe('list_speakers', () => {
  it('finds a name without its accents, and by its label', async () => {
    const { made, text } = await call(client, 'list_speakers', { name: 'tomas' });
    expect(made).toMatchObject({ total: 1, speakers: [{ speaker: 'Tomás Verdejo' }], next: null });
    expect(text).toContain('TOMAS VERDEJO');
    const shouted = await call(client, 'list_speakers', { name: ' VERDÉJO' });
    expect(shouted.made).toEqual(made);
    const none = await call(client, 'list_speakers', { name: 'zeppelin' });
    expect(none).toMatchObject({ isError: false, made: { total: 0, speakers: [] } });
  });

  it('comes in pages that hold everybody once', async () => {
    const names: string[] = [];
    for (let offset: unknown = 0; offset !== null; ) {
      const { made } = await call(client, 'list_speakers', { offset, limit: 1 });
      const page = made['speakers'] as { speaker: string }[];
      names.push(...page.map(({ speaker }) => speaker));
      offset = made['next'];
    }
    const all = (await new FakeRapporteur().speakers()).map(({ speaker }) => speaker);
    expect(names).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });
});

describe('verify_quote', () => {
  it.each([
    [{ text: PORTAL }, 'supported', 'Supported: '],
    [{ text: PORTAL, speaker: 'Tomás Verdejo' }, 'misattributed', 'Misattributed: '],
    [{ text: 'A portal is a librarian.' }, 'not_found', 'Not found: '],
  ])('%j is %s', async (asked, verdict, begins) => {
    const { made, text } = await call(client, 'verify_quote', asked);
    expect(made).toMatchObject({ verdict, matchesLeftOut: 0 });
    expect(text.startsWith(begins)).toBe(true);
    expect(text.includes('Nilufar Qodirova')).toBe(verdict !== 'not_found');
  });
});

describe('verify_quote, where there is more to say', () => {
  it('lists the first places and counts the others, and shows what comes nearest', async () => {
    const rapporteur = new FakeRapporteur();
    const { matches } = await rapporteur.verifyQuote(PORTAL, null);
    const [citation] = matches;
    if (citation === undefined) throw new Error('The sample holds this quotation.');
    const many = [...Array(13)].map((_, at) => ({ ...citation, n: at + 1 }));
    const { quote: said, start, end } = citation;
    const differences = [{ type: 'changed', given: 'A door is open.', said, start, end }];
    const near = [{ citation, likeness: 0.8, differences }];
    const verdict = { unknownSpeaker: 'Nilufer', choices: [{ speaker: 'Nilufar Qodirova' }] };
    const found = { ...verdict, verdict: 'stitched', matches: many, nearest: near };
    const { client } = await connected(
      Object.assign(rapporteur, { verifyQuote: () => Promise.resolve(found) }),
    );
    const { made, text } = await call(client, 'verify_quote', { text: PORTAL });
    expect(made).toMatchObject({ matchesLeftOut: 3, matches: { length: 10 }, nearest: near });
    expect(text).toContain('And 3 more places.');
    expect(text).toContain('Nobody here is called "Nilufer".\nWho may be meant: Nilufar Qodirova.');
    expect(text).toMatch(
      /comes nearest \(compared, \[-given-\] was not said, .*\):\n- Nilufar Qodirova; .*\n {2}“A portal is not a librarian\.”\n {2}Compared: \[-A door is open\.-\] \{\+A portal is not a librarian\.\+\}$/u,
    );
  });
});

describe('a long list', () => {
  it('names the sessions that are not quoted, by which they are read', async () => {
    class Listing extends FakeRapporteur {
      override async ask(request: AskRequest) {
        const reply = await super.ask(request);
        const row = { session: 'trust2021', title: 'Trust', date: null, year: 2021 };
        const rows = [row, row, { speaker: 'Jane Roe' }];
        const data = { of: 'turns' as const, count: 3, rows };
        return { ...reply, answer: { ...reply.answer, citations: [], data } };
      }
    }
    const { client } = await connected(new Listing());
    const { text } = await call(client, 'ask', { question: 'list the turns' });
    expect(text).toContain(
      'The sessions listed, to read with get_session:\n*Trust*, 2021, transcript; session trust2021\n\n',
    );
  });

  it('is given by its first rows, and how many more there are', async () => {
    const rows = [...Array(250)].map((_, turn) => ({ session: 'cables2019', turn }));
    class Listing extends FakeRapporteur {
      override async ask(request: AskRequest) {
        const reply = await super.ask(request);
        const data = { of: 'turns' as const, count: 250, rows };
        return { ...reply, answer: { ...reply.answer, data } };
      }
    }
    const { client } = await connected(new Listing());
    const { made } = await call(client, 'ask', { question: 'list the turns' });
    expect(made).toMatchObject({
      rowsLeftOut: 50,
      data: { of: 'turns', count: 250, rows: { length: 200 } },
    });
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['search', {}],
    ['search', { query: ' ' }],
    ['search', { query: 'x'.repeat(2_001) }],
    ['search', { query: 'licence', k: 26 }],
    ['search', { query: 'licence', k: 1.5 }],
    ['search', { query: 'licence', from: 2020, to: 2019 }],
    ['search', { query: 'licence', kind: 'rumour' }],
    ['search', { query: 'licence', page: 2 }],
    ['ask', { question: 7 }],
    ['get_session', { session: 'cables2019', from: -1 }],
    ['get_session', { session: 'cables2019', from: 3, to: 2 }],
    ['get_turn', { session: 'cables2019' }],
    ['get_turn', { session: 'cables2019', turn: 1, neighbours: 6 }],
    ['list_speakers', { limit: 201 }],
    ['verify_quote', { text: '' }],
    ['no_such_tool', {}],
  ])('%s %j is refused, and the next call is answered', async (name, parameters) => {
    const { isError, text, made } = await call(client, name, parameters);
    expect({ isError, made }).toEqual({ isError: true, made: {} });
    expect(text).toMatch(/Invalid arguments|not found/u);
    expect((await call(client, 'search', { query: 'licence' })).isError).toBe(false);
  });

  it.each([
    ['search', { query: 'licence', speaker: 'Nobody Atall' }, 'list_speakers finds names.'],
    ['get_session', { session: '../../etc/passwd' }, 'rapporteur://sessions lists them.'],
  ])('%s %j names what is not there, and the tool that helps', async (name, asked, remedy) => {
    const { isError, text } = await call(client, name, asked);
    expect(isError).toBe(true);
    expect(text).toContain(remedy);
    expect(text).not.toContain('`rapporteur ');
  });
});
