import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readModelFolder } from '../../src/embed/model-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-folder-'));
  await mkdir(join(folder, 'onnx'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = {
  'config.json': '{"vocab_size": 3, "max_position_embeddings": 7}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'onnx/model_quantized.onnx': 'weights',
};

async function writeModel(more: Record<string, string> = {}): Promise<void> {
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    await writeFile(join(folder, name), text);
  }
}

describe('readModelFolder', () => {
  it('tells what the config says', async () => {
    await writeModel();
    expect(await readModelFolder(folder)).toMatchObject({
      vocabulary: 3,
      positions: 7,
      reading: {},
    });
  });

  it('takes a config that says nothing for one without limits', async () => {
    await writeModel({ 'config.json': '{"hidden_size": 4}' });
    const { vocabulary, positions } = await readModelFolder(folder);
    expect([vocabulary, positions]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it('prefers the eight-bit weights', async () => {
    await writeModel({ 'onnx/model.onnx': 'other weights' });
    expect((await readModelFolder(folder)).weights).toBe('onnx/model_quantized.onnx');
  });

  it('gives another hash where bytes only moved from one file to the next', async () => {
    await writeModel({ 'tokenizer.json': '{}ab', 'tokenizer_config.json': '{}' });
    const { hash } = await readModelFolder(folder);
    await writeModel({ 'tokenizer.json': '{}', 'tokenizer_config.json': 'ab{}' });
    expect((await readModelFolder(folder)).hash).not.toBe(hash);
  });

  it('leaves the reading out of the hash: it stands in the identity by itself', async () => {
    await writeModel();
    const { hash } = await readModelFolder(folder);
    await writeModel({ 'rapporteur.json': '{"tokensMax": 8}' });
    expect(await readModelFolder(folder)).toMatchObject({ hash, reading: { tokensMax: 8 } });
  });

  it('knows weights that quantise by the range of a batch', async () => {
    await writeModel();
    expect((await readModelFolder(folder)).rangesByBatch).toBe(false);
    await writeModel({ 'onnx/model_quantized.onnx': '…DynamicQuantizeLinear…' });
    expect((await readModelFolder(folder)).rangesByBatch).toBe(true);
  });

  it('does not take a config with a vocabulary that is no number', async () => {
    await writeModel({ 'config.json': '{"vocab_size": "many"}' });
    await expect(readModelFolder(folder)).rejects.toThrow('config.json');
  });

  it('does not take a folder where a file should be', async () => {
    await writeModel();
    await rm(join(folder, 'tokenizer.json'));
    await mkdir(join(folder, 'tokenizer.json'));
    await expect(readModelFolder(folder)).rejects.toThrow('tokenizer.json');
  });
});
