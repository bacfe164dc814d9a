import { setTimeout as pause } from 'node:timers/promises';
import { openChatModel } from '../../src/langchain/chat-model.ts';
import {
  type LanguageModelSubject,
  languageModelContract,
  type OpenedModel,
} from '../contract/language-model-contract.ts';
import { fakeLanguageModel } from '../fakes/fake-language-model.ts';
import { PROVIDERS, type Provider, STARTS } from '../fakes/model-servers/protocols.ts';

const served = (provider: Provider): LanguageModelSubject => ({
  name: `${provider}:stub:1b`,
  open: async ({ pieces, hang }): Promise<OpenedModel> => {
    const reply = { text: pieces.join(''), ...(hang ? { hangAfter: pieces.length } : {}) };
    const server = await STARTS[provider]({ reply: () => reply, split: () => pieces });
    const access = { url: server.url, key: 'k', replyMs: 60_000 };
    return {
      model: openChatModel(`${provider}:stub:1b`, access),
      asked: () => server.requests,
      left: async () => {
        while (server.requests.length === 0) await pause(1);
        if ((await server.requests[0]?.left) !== true) throw new Error('nobody left');
      },
      close: server.close,
    };
  },
});

for (const provider of PROVIDERS) languageModelContract(served(provider));

languageModelContract({
  name: 'fake:model',
  open: async ({ pieces, hang }) => {
    const model = fakeLanguageModel({
      reply: pieces.join(''),
      // Long enough that a reader leaves first: a fake that hangs says nothing at all.
      ...(hang ? { pieces: 5, delayMs: 20 } : {}),
    });
    return {
      model,
      asked: () => model.requests,
      left: async () => {
        while (model.abandoned() === 0) await pause(1);
      },
      close: async () => {},
    };
  },
});
