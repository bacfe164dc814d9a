import { describe, expect, it, test } from 'vitest';
import { placeOf } from '../../src/model/model-address.ts';

const URL_OF_OWN = 'http://127.0.0.1:8080/v1';

describe('where a model is', () => {
  test.each<[string, Record<string, string>, string | null]>([
    ['openai', {}, null],
    ['openai', { OPENAI_BASE_URL: 'http://a/v1' }, 'http://a/v1'],
    ['openai', { OPENAI_BASE_URL: 'http://a/v1', RAPPORTEUR_LLM_URL: URL_OF_OWN }, URL_OF_OWN],
    ['openai', { OLLAMA_HOST: 'there', ANTHROPIC_BASE_URL: 'http://b' }, null],
    ['anthropic', { ANTHROPIC_BASE_URL: 'http://b', OPENAI_BASE_URL: 'http://a' }, 'http://b'],
    ['groq', { OPENAI_BASE_URL: 'http://a' }, null],
    ['groq', { RAPPORTEUR_LLM_URL: URL_OF_OWN }, URL_OF_OWN],
    ['ollama', {}, 'http://127.0.0.1:11434'],
    ['ollama', { OLLAMA_BASE_URL: 'http://c:1', OLLAMA_HOST: 'd' }, 'http://c:1'],
    ['ollama', { OLLAMA_HOST: '0.0.0.0' }, 'http://127.0.0.1:11434'],
    ['ollama', { OLLAMA_HOST: '0.0.0.0:9999' }, 'http://127.0.0.1:9999'],
    ['ollama', { OLLAMA_HOST: ':9999' }, 'http://127.0.0.1:9999'],
    ['ollama', { OLLAMA_HOST: 'box.local' }, 'http://box.local:11434'],
    ['ollama', { OLLAMA_HOST: 'https://box.local' }, 'https://box.local'],
    ['ollama', { OLLAMA_HOST: 'no host at all' }, 'http://127.0.0.1:11434'],
  ])('%s with %j', (provider, environment, url) => {
    expect(placeOf(provider, environment).url).toBe(url);
  });
});

describe('the key', () => {
  it('that was given goes first', () => {
    const environment = { RAPPORTEUR_LLM_KEY: 'ours', OPENAI_API_KEY: 'theirs' };
    expect(placeOf('openai', environment).key).toBe('ours');
  });

  it('of the provider’s own variable is left to the client', () => {
    const environment = { RAPPORTEUR_LLM_URL: URL_OF_OWN, OPENAI_API_KEY: 'theirs' };
    expect(placeOf('openai', environment).key).toBeNull();
  });

  it('is made up for a server of one’s own, and never for the provider’s', () => {
    expect(placeOf('openai', { RAPPORTEUR_LLM_URL: URL_OF_OWN }).key).toBe('none-needed');
    expect(placeOf('anthropic', { ANTHROPIC_BASE_URL: URL_OF_OWN }).key).toBe('none-needed');
    expect(placeOf('openai', {}).key).toBeNull();
    expect(placeOf('anthropic', {}).key).toBeNull();
    expect(placeOf('ollama', { RAPPORTEUR_LLM_URL: URL_OF_OWN }).key).toBeNull();
  });
});
