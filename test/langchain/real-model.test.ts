import { describe, expect, it } from 'vitest';
import { openChatModel } from '../../src/langchain/chat-model.ts';
import { placeOf } from '../../src/model/model-address.ts';
import { parseModelName } from '../../src/model/model-name.ts';

/**
 * Over a real server, for instance `RAPPORTEUR_TEST_LLM=ollama:llama3.2:3b`; its address and key are given as to the
 * program. What no real model can be told to say is left to the pretended servers.
 */
// biome-ignore lint/style/noProcessEnv: this test alone is told of a server by whoever runs it.
const environment = process.env;
const named = environment['RAPPORTEUR_TEST_LLM'] ?? '';
const REPLY_MS = 180_000;

const open = (name: string) =>
  openChatModel(name, {
    ...placeOf(parseModelName(name).provider, environment),
    replyMs: REPLY_MS,
  });

describe.skipIf(named === '')(`a real model${named && `, ${named}`} (RAPPORTEUR_TEST_LLM)`, () => {
  const request = { system: 'Answer in one short sentence.', user: 'What is a minute taker?' };

  it(
    'says something, in more than one piece',
    async () => {
      const pieces: string[] = [];
      const { signal } = new AbortController();
      for await (const piece of open(named).reply(request, signal)) pieces.push(piece);
      expect(pieces.join('').trim()).toMatch(/\w/u);
      expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(1);
    },
    REPLY_MS,
  );

  it(
    'stops when nobody reads on',
    async () => {
      const leaving = new AbortController();
      for await (const piece of open(named).reply(request, leaving.signal)) {
        if (piece !== '') break;
      }
      leaving.abort();
    },
    REPLY_MS,
  );
});
