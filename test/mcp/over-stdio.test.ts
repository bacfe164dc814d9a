import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, run } from '../commands/command-line.ts';
import { call, newClient } from './connect.ts';

/** The command as assistants run it: a process of its own over the sample that ships with the package. */

const project = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(project, 'dist/src/cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-mcp-'));
const store = path.join(folder, 'store');
const children: ChildProcess[] = [];
let client: Client;
let messages = '';

const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'raw', version: '1' },
  },
};
const ping = { jsonrpc: '2.0', id: 2, method: 'ping' };
const asLine = (message: object) => `${JSON.stringify(message)}\n`;

/** The process without the official client before it. */
function raw(...options: string[]) {
  const child = spawn(process.execPath, [COMMAND, 'mcp', '--store', store, ...options], {
    cwd: folder,
    env: {},
  });
  children.push(child);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return {
    child,
    ended,
    lines: () => out.split('\n').filter((line) => line !== ''),
    say: (...parts: string[]) => child.stdin.write(parts.join('')),
  };
}

beforeAll(async () => {
  await build();
  const sample = path.join(project, 'transcripts');
  const { code, messages: told } = await run(['ingest', sample, '--store', store], { cwd: folder });
  expect(code, told).toBe(0);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [COMMAND, 'mcp', '--store', store],
    cwd: folder,
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (chunk) => {
    messages += String(chunk);
  });
  client = newClient();
  await client.connect(transport);
});

afterAll(async () => {
  await client.close();
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Placed {
  readonly session: string;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
  readonly text?: string;
}

const placed = (made: unknown, field: string) =>
  (made as Readonly<Record<string, readonly Placed[]>>)[field] ?? [];

describe('rapporteur mcp', () => {
  it('quotes the record exactly: what `rapporteur text` prints holds every word', async () => {
    const { made: people } = await call(client, 'list_speakers', { limit: 1 });
    const [most] = people['speakers'] as { speaker: string }[];
    const question = `what did ${most?.speaker} say`;
    const asked = await call(client, 'ask', { question });
    const found = await call(client, 'search', { query: question, k: 25 });
    const given = [...placed(asked.made, 'citations'), ...placed(found.made, 'results')];
    const [{ session = '' } = {}] = placed(asked.made, 'citations');
    const read = await call(client, 'get_session', { session });
    given.push(...placed(read.made, 'turns'));
    const { out } = await run(['text', session, '--store', store], { cwd: folder });
    const ofIt = given.filter((one) => one.session === session);
    for (const { start, end, text, quote = text } of ofIt) {
      expect(out.slice(start, end)).toBe(quote);
    }
    expect(placed(asked.made, 'citations').length).toBeGreaterThan(0);
    expect(ofIt.length).toBeGreaterThan(10);
    expect(JSON.stringify([asked, found, read])).not.toContain(project);
  });

  it('says what it does on standard error, where no message is lost among answers', () => {
    expect(messages).toContain('Rapporteur answers through MCP from');
  });

  it('answers many at once, each its own', async () => {
    const { made } = await call(client, 'list_speakers', {});
    const speakers = made['speakers'] as { speaker: string }[];
    expect(speakers.length).toBeGreaterThan(1);
    const asked = [...Array(30)].map((_, at) => speakers[at % speakers.length]?.speaker ?? '');
    const answers = await Promise.all(
      asked.map((speaker) => call(client, 'search', { query: 'what was said', speaker })),
    );
    const whose = answers.map(({ made: { results } }) => [
      ...new Set((results as { speaker: string }[]).map(({ speaker }) => speaker)),
    ]);
    expect(whose).toEqual(asked.map((speaker) => [speaker]));
  });
});

describe('the process', () => {
  it('passes over what is no message, and a request that is called off', async () => {
    const { say, lines, child, ended } = raw();
    say('{"jsonrpc"\n', 'garbage\n', '\n', '[]\n', asLine(hello), '{"id":7}\n', asLine(ping));
    await expect.poll(() => lines().length, { timeout: 20_000 }).toBe(2);
    const params = { name: 'ask', arguments: { question: 'who spoke?' } };
    const cancelled = { method: 'notifications/cancelled', params: { requestId: 3 } };
    say(
      asLine({ jsonrpc: '2.0', id: 3, method: 'tools/call', params }),
      asLine({ jsonrpc: '2.0', ...cancelled }),
      asLine({ ...ping, id: 4 }),
    );
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(lines().map((line) => JSON.parse(line).id)).toEqual([1, 2, 4]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s', async (signal) => {
    const { say, lines, child, ended } = raw();
    say(asLine(hello));
    await expect.poll(() => lines().length, { timeout: 20_000 }).toBe(1);
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('answers what it still owes when standard input closes, and keeps nothing with --no-history', async () => {
    const { say, child, ended, lines } = raw('--no-history');
    const params = { name: 'ask', arguments: { question: 'who spoke about harbours?' } };
    say(asLine(hello), asLine({ jsonrpc: '2.0', id: 9, method: 'tools/call', params }));
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(lines()).toHaveLength(2);
    const [, last = ''] = lines();
    expect(JSON.parse(last)).toMatchObject({ id: 9, result: { structuredContent: {} } });
    const { out } = await run(['conversations', '--json', '--store', store], { cwd: folder });
    expect(out).not.toContain('harbours');
    // The other one, which was not told so, has kept what it was asked.
    expect(out).toContain('what did');
  });

  it('refuses settings that make no sense, before it says a word', async () => {
    const { child, ended, lines } = raw('--llm', '');
    child.stdin.end();
    expect(await ended).toBe(2);
    expect(lines()).toEqual([]);
  });
});
