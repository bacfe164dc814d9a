import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AnswerStreamEvent, type Client, createClient } from '../../src/client/index.ts';
import { OPENAPI } from '../../src/serve/openapi/document.ts';
import type { PATHS } from '../../src/serve/openapi/paths.ts';
import { type Served, serveSample } from '../serve/openai/served-sample.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

/** The typed client against the whole product over the sample session. */

const folder = temporaryFolders();
let served: Served;
let client: Client;
beforeAll(async () => {
  served = await serveSample(folder());
  client = createClient({ url: served.url });
});
afterAll(() => served?.close());

const RUWAN = 'Ruwan Talpahewa';
const QUESTION = `What did ${RUWAN} say about lawful requests?`;

type Schema = keyof typeof OPENAPI.components.schemas;
type Gets = {
  [Path in keyof typeof PATHS]: (typeof PATHS)[Path] extends { readonly get: unknown }
    ? Path
    : never;
}[keyof typeof PATHS];

interface Covered {
  readonly method: keyof Client;
  readonly schema: Schema;
  readonly list?: true;
  readonly call: () => Promise<unknown>;
}

const first = async () => (await client.sessions())[0]?.session ?? '';
const conversation = async () => (await client.ask({ question: QUESTION })).conversation ?? '';

/** Every GET of the description, with the method that stands for it: a new one without does not compile. */
const GETS = {
  '/api/sessions': {
    method: 'sessions',
    schema: 'Session',
    list: true,
    call: () => client.sessions(),
  },
  '/api/sessions/{id}': {
    method: 'session',
    schema: 'SessionDetail',
    call: async () => client.session(await first()),
  },
  '/api/sessions/{id}/turns': {
    method: 'turns',
    schema: 'Turn',
    list: true,
    call: async () => client.turns(await first()),
  },
  '/api/records': { method: 'records', schema: 'Record', list: true, call: () => client.records() },
  '/api/speakers': {
    method: 'speakers',
    schema: 'Speaker',
    list: true,
    call: () => client.speakers(),
  },
  '/api/speakers/{id}': {
    method: 'speaker',
    schema: 'SpeakerProfile',
    call: () => client.speaker(RUWAN),
  },
  '/api/people.json': {
    method: 'corrections',
    schema: 'Corrections',
    call: () => client.corrections(),
  },
  '/api/collection': {
    method: 'collection',
    schema: 'Collection',
    call: () => client.collection(),
  },
  '/api/examples': { method: 'examples', schema: 'Examples', call: () => client.examples() },
  '/api/answer': {
    method: 'answer',
    schema: 'Answer',
    call: () => client.answer({ question: QUESTION }),
  },
  '/api/conversations': {
    method: 'conversations',
    schema: 'Conversation',
    list: true,
    call: async () => {
      await conversation();
      return client.conversations();
    },
  },
  '/api/conversations/{id}': {
    method: 'conversation',
    schema: 'Messages',
    call: async () => client.conversation(await conversation()),
  },
  '/api/search': {
    method: 'search',
    schema: 'Hit',
    list: true,
    call: () => client.search({ query: 'lawful requests', k: 3 }),
  },
  '/api/explore': {
    method: 'explore',
    schema: 'Explored',
    call: () => client.explore({ query: 'encryption', size: 2 }),
  },
  '/api/explore.csv': 'a table for people to save; explore gives the same rows',
  '/api/compare': {
    method: 'compare',
    schema: 'Compared',
    call: () => client.compare({ topic: 'encryption', speakers: [RUWAN, 'Teodora Jaśmińska'] }),
  },
  '/api/trend': {
    method: 'trend',
    schema: 'Trend',
    call: () => client.trend({ topics: ['encryption', 'cables'], by: 'session' }),
  },
  '/api/exchanges': { method: 'exchanges', schema: 'Exchanges', call: () => client.exchanges() },
  '/api/health': { method: 'health', schema: 'Health', call: () => client.health() },
  '/api/openapi.json': 'the types of this client stand for it',
} as const satisfies Record<Gets, Covered | string>;

const covered: readonly (readonly [string, Covered])[] = Object.entries(GETS).flatMap(
  ([path, one]): [string, Covered][] => (typeof one === 'string' ? [] : [[path, one]]),
);

function checker(name: Schema, list = false) {
  const $defs = JSON.parse(
    JSON.stringify(OPENAPI.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  );
  const $ref = { $ref: `#/$defs/${name}` };
  return z.fromJSONSchema({ ...(list ? { type: 'array', items: $ref } : $ref), $defs });
}

describe('the typed client', () => {
  it.each(covered)('reads %s', async (_path, { schema, list, call }) => {
    const body = await call();
    expect(checker(schema, list).parse(body)).toEqual(body);
    if (list) expect(body).not.toHaveLength(0);
  });

  it('has a method for each of them, and beside these only for asking', () => {
    const methods = covered.map(([, { method }]) => method);
    const others = ['ask', 'askStream', 'removeConversation', 'verifyQuote'];
    expect(Object.keys(client).toSorted()).toEqual([...methods, ...others].toSorted());
  });

  it('sends what narrows a search, and a list value by value', async () => {
    const speakers = [RUWAN, 'Teodora Jaśmińska'];
    const hits = await client.search({ query: 'encryption', k: 50, speakers, from: 2024 });
    expect(new Set(hits.map(({ speaker }) => speaker))).toEqual(new Set(speakers));
    expect(await client.search({ query: 'encryption', to: 1999 })).toEqual([]);
    expect(await client.search({ query: 'requests lawful', exact: true })).toEqual([]);
  });

  it('tells an answer’s parts that are none from those that are not given', async () => {
    const said = await client.answer({ question: QUESTION });
    expect(said.state.speakers).toEqual([RUWAN]);
    const anybody = await client.answer({ question: QUESTION, state: { speakers: [] } });
    expect(anybody.state.speakers).toEqual([]);
    const all = await client.answer({ question: QUESTION, state: { topic: null } });
    expect(all.state.topic).toBeNull();
    expect(said.conversation).toBeNull();
  });

  it('goes on with a conversation, and takes it back', async () => {
    const begun = await client.ask({ question: QUESTION, arrange: false });
    const id = begun.conversation ?? '';
    const next = await client.ask({
      question: 'and about encryption?',
      conversation: id,
      arrange: false,
    });
    expect(next.state.speakers).toEqual([RUWAN]);
    expect((await client.conversation(id)).messages).toHaveLength(2);
    expect(await client.removeConversation(id)).toEqual({ removed: 1 });
    await expect(client.conversation(id)).rejects.toMatchObject({ code: 'unknown-conversation' });
  });

  it('hears an answer come into being, with every quotation before the text', async () => {
    const events: AnswerStreamEvent[] = [];
    const asked = { question: QUESTION, arrange: false };
    for await (const event of client.askStream(asked)) events.push(event);
    const last = events.at(-1);
    if (last?.event !== 'answer-end') throw new Error('it has no end');
    const whole = await client.answer({ question: QUESTION });
    expect(last.data.citations).toEqual(whole.citations);
    expect(events.flatMap((one) => (one.event === 'citation' ? [one.data] : []))).toEqual(
      whole.citations,
    );
    expect(events.map((one) => (one.event === 'text-delta' ? one.data.text : '')).join('')).toBe(
      whole.text,
    );
  });

  it('asks whether somebody really said it', async () => {
    const [citation] = (await client.answer({ question: QUESTION })).citations;
    const text = citation?.quote ?? '';
    expect((await client.verifyQuote({ text, speaker: RUWAN })).verdict).toBe('supported');
    const other = await client.verifyQuote({ text, speaker: 'Teodora Jaśmińska' });
    expect(other.verdict).toBe('misattributed');
    expect((await client.verifyQuote({ text: 'The moon is made of cheese.' })).verdict).toBe(
      'not_found',
    );
  });
});
