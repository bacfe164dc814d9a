import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as limits from '../../src/limits.ts';
import { connected } from './connect.ts';

const document = readFileSync(path.resolve(import.meta.dirname, '../../docs/mcp.md'), 'utf8');
const configurations = [...document.matchAll(/```json\n([\s\S]*?)```/gu)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, Record<string, Record<string, unknown>>>,
);

describe('docs/mcp.md', () => {
  it('shows settings that are JSON, each of one server by a command or an address', () => {
    expect(configurations).toHaveLength(5);
    for (const configuration of configurations) {
      const [[list = '', servers = {}] = []] = Object.entries(configuration);
      expect(['mcpServers', 'servers']).toContain(list);
      expect(Object.keys(servers)).toEqual(['rapporteur']);
      const { command, args, url } = servers['rapporteur'] ?? {};
      if (url === undefined)
        expect([command, args]).toEqual([expect.any(String), expect.anything()]);
      else expect(url).toBe('http://127.0.0.1:3000/mcp');
    }
  });

  it('names every tool, and no other', async () => {
    const { client } = await connected();
    const { tools } = await client.listTools();
    const rows = [...document.matchAll(/^\| `([a-z_]+)` +\|/gmu)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
    expect(document).toContain('`quote_only`');
  });

  it('gives the limits as they are', () => {
    const { MCP_RESULTS_MAX, MCP_TEXT_CHARS_MAX, MCP_TURNS_MAX, MCP_ROWS_MAX } = limits;
    expect(document).toContain(
      `at most ${MCP_RESULTS_MAX} passages, ${MCP_TEXT_CHARS_MAX.toLocaleString('en')} characters of a session, ${MCP_TURNS_MAX} turns, ${MCP_ROWS_MAX} rows`,
    );
  });
});
