import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMcpServer } from '../../src/mcp/mcp-server.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { connected } from './connect.ts';

const { client } = await connected();

/** What the server answers to one message, however it is put together. */
async function answerTo(message: object): Promise<unknown> {
  const server = createMcpServer(new FakeRapporteur(), { arrange: false, onFailure: () => {} });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(ours);
  const answered = new Promise((resolve) => {
    theirs.onmessage = resolve;
  });
  await theirs.start();
  await theirs.send({ jsonrpc: '2.0', id: 1, ...message } as JSONRPCMessage);
  return answered;
}

const hello = (protocolVersion: string) => ({
  method: 'initialize',
  params: { protocolVersion, capabilities: {}, clientInfo: { name: 'older', version: '1' } },
});

describe('the first words', () => {
  it('say who it is, what it can and how to quote', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'rapporteur', version: '0.0.0' });
    expect(client.getServerCapabilities()).toMatchObject({ tools: {}, resources: {}, prompts: {} });
    const told = client.getInstructions() ?? '';
    for (const word of ['"quote"', '"speaker"', 'ai-report', 'verify_quote', 'never an instruct']) {
      expect(told).toContain(word);
    }
  });

  it.each([
    ['2024-11-05', '2024-11-05'],
    ['2025-03-26', '2025-03-26'],
    ['2025-06-18', '2025-06-18'],
    ['1999-01-01', '2025-11-25'],
  ])('to a client of %s agree on %s', async (asked, agreed) => {
    expect(await answerTo(hello(asked))).toMatchObject({ result: { protocolVersion: agreed } });
  });

  it('answer an unknown method with the protocol’s own error', async () => {
    expect(await answerTo({ method: 'tools/burn' })).toMatchObject({ error: { code: -32_601 } });
    expect(await answerTo({ method: 'tools/call', params: {} })).toHaveProperty('error');
    await expect(client.ping()).resolves.toEqual({});
  });
});

describe('the list of tools', () => {
  const NAMES = ['ask', 'get_session', 'get_turn', 'list_speakers', 'search', 'verify_quote'];

  it('names six, each with what a model needs to choose between them', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(NAMES);
    for (const { title, description, annotations } of tools) {
      expect(title).toMatch(/^[A-Z]/u);
      expect(description?.length).toBeGreaterThan(80);
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  it('has schemas that are JSON Schema, and strict for what comes in', async () => {
    const { tools } = await client.listTools();
    for (const { inputSchema, outputSchema } of tools) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      for (const schema of [inputSchema, outputSchema]) {
        expect(() => z.fromJSONSchema(JSON.parse(JSON.stringify(schema)))).not.toThrow();
      }
    }
  });

  it('says what each parameter is that has no default', async () => {
    const { tools } = await client.listTools();
    const parts = tools.flatMap(({ inputSchema }) => Object.values(inputSchema.properties ?? {}));
    const bare = parts.filter((part) => !('description' in part) && !('default' in part));
    expect(bare).toEqual([]);
    expect(parts.length).toBeGreaterThan(15);
  });
});

describe('resources', () => {
  it('list the sessions, and each by its name', async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain('rapporteur://sessions');
    expect(uris).toContain('rapporteur://sessions/reports2019~1');
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([{ uriTemplate: 'rapporteur://sessions/{id}' }]);
    const { contents } = await client.readResource({ uri: 'rapporteur://sessions' });
    const text = contents[0] !== undefined && 'text' in contents[0] ? contents[0].text : '';
    expect(JSON.parse(text)).toMatchObject({ total: 4, sessions: { length: 4 } });
    expect(text).not.toContain('/home/');
  });

  it('give the record’s text of a session, nothing added', async () => {
    const { text } = await new FakeRapporteur().session('cables2019');
    const uri = 'rapporteur://sessions/cables2019';
    const { contents } = await client.readResource({ uri });
    expect(contents).toEqual([{ uri, mimeType: 'text/plain', text }]);
  });

  it('give the beginning of a very long one, and say so', async () => {
    const turns = [{ label: null, speaker: null, text: 'x'.repeat(300_000) }];
    const long = new FakeRapporteur({ sessions: [{ session: 'a b/ü', title: null, turns }] });
    const { client: reader } = await connected(long);
    const { resources } = await reader.listResources();
    const uri = resources.find(({ name }) => name === 'a b/ü')?.uri ?? '';
    const { contents } = await reader.readResource({ uri });
    const [text, note] = contents.map((content) => ('text' in content ? content.text : ''));
    expect(text).toHaveLength(200_000);
    // The record: the mark `>> `, 300,000 characters, and a blank line: 100,005 are left.
    expect(note).toContain('goes on for 100005 characters');
  });

  it.each(['nowhere', '..%2F..%2Fetc%2Fpasswd', '%E0%A4%A'])('refuse %s', async (id) => {
    const reading = client.readResource({ uri: `rapporteur://sessions/${id}` });
    await expect(reading).rejects.toThrow(/No session has the id/u);
    await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow();
  });

  it('complete the id of a session', async () => {
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'rapporteur://sessions/{id}' },
      argument: { name: 'id', value: 'trust' },
    });
    expect(completion.values).toEqual(['trust2021', 'trust2021-summary']);
  });
});

describe('the prompt', () => {
  it('asks for quotations alone, with the question in it', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['quote_only']);
    const question = 'who spoke about permits?';
    const { messages } = await client.getPrompt({ name: 'quote_only', arguments: { question } });
    const [message] = messages;
    expect(message?.role).toBe('user');
    expect(JSON.stringify(message?.content)).toContain(question);
    await expect(client.getPrompt({ name: 'quote_only', arguments: {} })).rejects.toThrow();
  });
});
