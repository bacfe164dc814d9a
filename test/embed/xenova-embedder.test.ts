import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { XenovaSettings } from '../../src/embed/model-settings.ts';
import { openXenovaEmbedder } from '../../src/embed/xenova-embedder.ts';
import { ModelUnavailableError } from '../../src/errors.ts';
import { describeEmbedder } from '../contract/embedder-contract.ts';

const OWN = 'embeddings/model';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'rapporteur-model-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const settingsFor = (model: string, more: Partial<XenovaSettings> = {}): XenovaSettings => ({
  model,
  cache: join(scratch, 'cache'),
  say: () => {},
  ...more,
});

async function copyModel(): Promise<string> {
  const folder = join(scratch, 'copy');
  await cp(OWN, folder, { recursive: true });
  return folder;
}

async function failure(model: string, more: Partial<XenovaSettings> = {}): Promise<Error> {
  const error = await openXenovaEmbedder(settingsFor(model, more)).then(
    () => new Error('it opened'),
    (thrown: Error) => thrown,
  );
  expect(error).toBeInstanceOf(ModelUnavailableError);
  return error;
}

describeEmbedder('the model that ships with Rapporteur', {
  open: () => openXenovaEmbedder({ model: OWN, cache: '', say: () => {} }),
  countTokens: async (text) => (await ownTokenizer).encode(text).length,
  word: 'a',
});

// The adapter sets the library up; this reads the same files by the same rules, on its own.
const ownTokenizer = (async () => {
  env.allowRemoteModels = false;
  Object.assign(env, { localModelPath: process.cwd() });
  return AutoTokenizer.from_pretrained(OWN);
})();

describe('the model that ships with Rapporteur', () => {
  it('knows a meaning in other words', async () => {
    const embedder = await openXenovaEmbedder(settingsFor(OWN));
    const query = await embedder.embedQuery('climate policy');
    const [near, far] = await embedder.embedPassages(['global warming rules', 'football match']);
    const cosine = (vector: Float32Array | undefined): number =>
      query.reduce((sum, value, place) => sum + value * (vector?.[place] ?? Number.NaN), 0);
    expect(cosine(near)).toBeGreaterThan(cosine(far));
  });

  it('reads 512 tokens, pools in its graph and marks passages', async () => {
    const { identity } = await openXenovaEmbedder(settingsFor(OWN));
    expect(identity).toMatchObject({
      name: 'embeddings/model',
      dimensions: 256,
      pooling: 'cls',
      queryPrefix: '',
      passagePrefix: '¶ ',
      tokensMax: 512,
    });
  });

  it('gives the same vectors whether its first token or the mean is read', async () => {
    const texts = ['Who pays?', 'a longer text about who pays for it '.repeat(20), ''];
    const first = await openXenovaEmbedder(settingsFor(OWN));
    const mean = await openXenovaEmbedder(settingsFor(OWN, { pooling: 'mean' }));
    const [one, other] = [await first.embedPassages(texts), await mean.embedPassages(texts)];
    for (const [i, vector] of one.entries()) {
      for (const [axis, value] of vector.entries()) {
        expect(value).toBeCloseTo(other[i]?.[axis] ?? Number.NaN, 5);
      }
    }
  });

  it('lets a timer fire while many texts are embedded', async () => {
    const embedder = await openXenovaEmbedder(settingsFor(OWN));
    const tick = vi.fn();
    const timer = setInterval(tick, 1);
    await embedder.embedPassages(Array(400).fill('who governs the internet '.repeat(20)));
    clearInterval(timer);
    expect(tick.mock.calls.length).toBeGreaterThan(5);
  });
});

describe('identity', () => {
  it('is the same for a copy and another when any file differs', async () => {
    const folder = await copyModel();
    const own = (await openXenovaEmbedder(settingsFor(OWN))).identity.hash;
    expect((await openXenovaEmbedder(settingsFor(folder))).identity.hash).toBe(own);
    for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      await writeFile(path, `${text}\n`);
      expect((await openXenovaEmbedder(settingsFor(folder))).identity.hash).not.toBe(own);
      await writeFile(path, text);
    }
  });

  it('takes the reading from rapporteur.json, and the settings before it', async () => {
    const folder = await copyModel();
    const reading = {
      pooling: 'cls',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      tokensMax: 64,
    };
    await writeFile(join(folder, 'rapporteur.json'), JSON.stringify(reading));
    expect((await openXenovaEmbedder(settingsFor(folder))).identity).toMatchObject(reading);
    // An empty prefix is a prefix: it must not read as unset.
    const more = { queryPrefix: '', tokensMax: 32 };
    expect((await openXenovaEmbedder(settingsFor(folder, more))).identity).toMatchObject({
      ...reading,
      ...more,
    });
  });

  it('puts each prefix before its own kind of text', async () => {
    const plain = await openXenovaEmbedder(settingsFor(OWN, { passagePrefix: '' }));
    const prefixed = await openXenovaEmbedder(
      settingsFor(OWN, { queryPrefix: 'question ', passagePrefix: 'speech ' }),
    );
    expect(await prefixed.embedQuery('trade')).toEqual(await plain.embedQuery('question trade'));
    expect(await prefixed.embedPassages(['trade'])).toEqual(
      await plain.embedPassages(['speech trade']),
    );
  });
});

describe('a folder that is no model', () => {
  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'])(
    'lacks %s and says so',
    async (file) => {
      const folder = await copyModel();
      await rm(join(folder, file));
      expect((await failure(folder)).message).toContain(`${join(folder, file)} is missing`);
    },
  );

  it('is named where it does not exist', async () => {
    expect((await failure('./no/such/folder')).message).toContain('"./no/such/folder"');
    expect((await failure('../climbs/out')).message).toContain('no such folder');
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['another format', () => Buffer.from('version https://git-lfs.github.com/spec/v1')],
  ])('has weights that are %s, and the error is the real one', async (_, damage) => {
    const folder = await copyModel();
    const path = join(folder, 'onnx/model_quantized.onnx');
    await writeFile(path, damage(await readFile(path)));
    const warn = vi.spyOn(console, 'warn');
    const { message } = await failure(folder);
    expect(message).toContain('onnx/model_quantized.onnx');
    expect(message).not.toContain('no available backend');
    expect(message).toContain('Unset RAPPORTEUR_MODEL');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json'])(
    'has a %s that is not JSON',
    async (file) => {
      const folder = await copyModel();
      await writeFile(join(folder, file), '<!doctype html>');
      expect((await failure(folder)).message).toContain(file);
    },
  );

  it('has a tokeniser with more tokens than the model has vectors', async () => {
    const folder = await copyModel();
    const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
    await writeFile(join(folder, 'config.json'), JSON.stringify({ ...config, vocab_size: 100 }));
    expect((await failure(folder)).message).toContain("another model's");
  });

  it('has a tokeniser of a kind that nobody knows', async () => {
    const folder = await copyModel();
    await writeFile(join(folder, 'tokenizer.json'), '{"added_tokens": [], "model": {"type": "x"}}');
    expect((await failure(folder)).message).toContain('tokenizer.json');
  });

  it('is asked for more tokens than it can read', async () => {
    expect((await failure(OWN, { tokensMax: 513 })).message).toContain('at most 512 tokens');
  });

  it('has a rapporteur.json with a misspelt field, a wrong pooling or no limit at all', async () => {
    const folder = await copyModel();
    for (const reading of ['{"prefix": "x"}', '{"pooling": "max"}', '{"tokensMax": 0}', '[]', '']) {
      await writeFile(join(folder, 'rapporteur.json'), reading);
      expect((await failure(folder)).message).toContain('rapporteur.json');
    }
  });
});

describe('full-precision weights', () => {
  it('are read where there are no eight-bit ones', async () => {
    const folder = join(scratch, 'full');
    await mkdir(join(folder, 'onnx'), { recursive: true });
    for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
      await copyFile(join(OWN, file), join(folder, file));
    }
    await copyFile(join(OWN, 'onnx/model_quantized.onnx'), join(folder, 'onnx/model.onnx'));
    expect((await openXenovaEmbedder(settingsFor(folder))).identity.dimensions).toBe(256);
  });
});
