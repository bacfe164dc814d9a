import { MODEL_PROVIDER_CONFIG } from 'langchain/chat_models/universal';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { PROVIDER_PACKAGES, parseModelName } from '../../src/model/model-name.ts';

describe('the name of a language model', () => {
  it.each([
    ['openai:local', 'openai', 'local'],
    ['ollama:llama3.2:3b', 'ollama', 'llama3.2:3b'],
    ['fireworks:accounts/x/models/y', 'fireworks', 'accounts/x/models/y'],
  ])('%s has a provider and a model', (name, provider, model) => {
    expect(parseModelName(name)).toMatchObject({ provider, model });
  });

  it.each(['gpt-4o', 'openai:', 'openai: ', ':local', 'nobody:knows', 'OpenAI:x', 'toString:x'])(
    '%j is refused, saying what the form and the providers are',
    (name) => {
      const refused = () => parseModelName(name);
      expect(refused).toThrow(UsageError);
      expect(refused).toThrow(/openai, ollama, anthropic/u);
      expect(refused).toThrow(name.includes('x') || name.includes('kn') ? /"/u : /provider:model/u);
    },
  );

  it('knows the providers that LangChain knows, by their packages', () => {
    const known = Object.entries(MODEL_PROVIDER_CONFIG).map(([name, { package: from }]) => [
      name,
      from,
    ]);
    expect(PROVIDER_PACKAGES).toEqual(Object.fromEntries(known));
  });
});
