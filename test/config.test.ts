import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

describe('the settings', () => {
  test('have defaults: this machine alone, the model that ships', () => {
    const config = readConfig({}, {});
    expect(config).toEqual({
      store: path.resolve('.rapporteur'),
      host: '127.0.0.1',
      port: 3000,
      model: {
        model: null,
        pooling: null,
        queryPrefix: null,
        passagePrefix: null,
        tokensMax: null,
        cache: path.resolve('.rapporteur', 'models'),
      },
      llm: {
        model: null,
        url: null,
        key: null,
        replyMs: 60_000,
        ownWords: 'show',
        prompts: null,
      },
    });
  });

  test('come from the environment', () => {
    const config = readConfig(
      {},
      {
        RAPPORTEUR_STORE: '/data/store',
        RAPPORTEUR_MODEL: 'somebody/model',
        RAPPORTEUR_MODEL_POOLING: 'cls',
        RAPPORTEUR_MODEL_QUERY_PREFIX: 'query: ',
        RAPPORTEUR_MODEL_PASSAGE_PREFIX: 'passage: ',
        RAPPORTEUR_MODEL_TOKENS: '256',
        RAPPORTEUR_MODEL_CACHE: '/data/models',
        RAPPORTEUR_LLM: 'openai:local',
        RAPPORTEUR_LLM_URL: 'http://127.0.0.1:8080/v1',
        RAPPORTEUR_LLM_KEY: 'secret',
        RAPPORTEUR_LLM_TIMEOUT: '2.5',
        RAPPORTEUR_LLM_OWN_WORDS: 'drop',
        RAPPORTEUR_PROMPTS: '/data/prompts',
        HOST: '0.0.0.0',
        PORT: '8080',
      },
    );
    expect(config).toEqual({
      store: '/data/store',
      host: '0.0.0.0',
      port: 8080,
      model: {
        model: 'somebody/model',
        pooling: 'cls',
        queryPrefix: 'query: ',
        passagePrefix: 'passage: ',
        tokensMax: 256,
        cache: '/data/models',
      },
      llm: {
        model: 'openai:local',
        url: 'http://127.0.0.1:8080/v1',
        key: 'secret',
        replyMs: 2_500,
        ownWords: 'drop',
        prompts: '/data/prompts',
      },
    });
  });
});

describe('settings', () => {
  test('of the command line go before those of the environment', () => {
    const environment = { RAPPORTEUR_STORE: '/other', HOST: '0.0.0.0', PORT: '8080' };
    const flags = { store: '/data/store', host: '::1', port: '0' };
    expect(readConfig(flags, environment)).toMatchObject({
      store: '/data/store',
      host: '::1',
      port: 0,
    });
    // A wrong variable that is not used stops nobody.
    expect(readConfig({ port: '1' }, { PORT: 'http' }).port).toBe(1);
  });

  test('that are empty are as if they were not set', () => {
    const environment = { RAPPORTEUR_STORE: '', RAPPORTEUR_MODEL: '', HOST: '', PORT: '' };
    expect(readConfig({}, environment)).toEqual(readConfig({}, {}));
  });

  test('cannot be changed', () => {
    const config = readConfig({}, {});
    expect(Object.isFrozen(config) && Object.isFrozen(config.model)).toBe(true);
  });

  test('take every port there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(readConfig({ port: String(port) }, {}).port).toBe(port);
      }),
    );
  });
});

describe('what makes no sense is refused, and named', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1.5'],
    ['RAPPORTEUR_MODEL_POOLING', 'max'],
    ['RAPPORTEUR_MODEL_TOKENS', '7'],
    ['RAPPORTEUR_MODEL_TOKENS', 'many'],
  ])('%s=%s', (name, value) => {
    const read = () => readConfig({}, { [name]: value });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(name);
  });

  test.each([
    ['--port', { port: 'http' }],
    ['--port', { port: '99999' }],
    ['--store', { store: '' }],
    ['--host', { host: '' }],
    ['--port', { port: '' }],
  ])('%s of %j', (name, flags) => {
    expect(() => readConfig(flags, {})).toThrow(UsageError);
    expect(() => readConfig(flags, {})).toThrow(name);
  });
});
