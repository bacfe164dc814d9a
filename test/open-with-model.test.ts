import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';
import { openPorts } from '../src/main.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (llm: string, name: string) =>
  openPorts(readConfig({ store: path.join(folder, name), llm }, {}), () => {});

describe('opening the application with a language model', () => {
  it.each([
    ['nobody:knows', /"nobody"/u],
    ['mistralai:small', /npm install @langchain\/mistralai/u],
    ['gpt-4', /provider:model/u],
  ])('refuses %s before any question, and leaves no store behind', async (llm, says) => {
    const refused = open(llm, 'refused');
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(says);
    expect(existsSync(path.join(folder, 'refused'))).toBe(false);
  });

  it('asks nothing of one that is not there, and makes one client of it', async () => {
    const ports = await open('ollama:not:there', 'opened');
    expect(ports.llm).toBe('ollama:not:there');
    const [one, other] = await Promise.all([ports.assistant(), ports.assistant()]);
    expect(one?.model.name).toBe('ollama:not:there');
    expect(other).toBe(one);
    await ports.close();
  });

  it('opens none where none is named', async () => {
    const ports = await open('none', 'without');
    expect(await ports.assistant()).toBeNull();
    await ports.close();
  });
});
