import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadModel } from '../../src/embed/model-download.ts';
import { openXenovaEmbedder } from '../../src/embed/xenova-embedder.ts';
import { ModelUnavailableError } from '../../src/errors.ts';
import { openPretendHub, type PretendHub } from '../fakes/pretend-hub.ts';

const OWN = 'embeddings/model';
const WEIGHTS = 'onnx/model_quantized.onnx';

let cache: string;
let hub: PretendHub | null = null;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'rapporteur-cache-'));
});
afterEach(async () => {
  await hub?.close();
  hub = null;
  await rm(cache, { recursive: true, force: true });
});

const folder = () => join(cache, 'toy', 'model');

/** Everything below the cache folder, so that nothing half done goes unseen. */
const cached = async () => (await readdir(cache, { recursive: true })).sort();

async function failure(host: string, silenceMs = 2_000): Promise<Error> {
  const download = { name: 'toy/model', host, folder: folder(), say: () => {}, silenceMs };
  const error = await downloadModel(download).then(
    () => new Error('it downloaded'),
    (thrown: Error) => thrown,
  );
  expect(error).toBeInstanceOf(ModelUnavailableError);
  expect(await cached()).toEqual(['toy']);
  return error;
}

const open = (host: string, say: (line: string) => void = () => {}) =>
  openXenovaEmbedder({ model: 'toy/model', cache, remoteHost: host, say });

describe('a model named as on the hub', () => {
  it('is downloaded, said so, and embeds as the folder that it came from', async () => {
    const lines: string[] = [];
    hub = await openPretendHub(OWN);
    const embedder = await open(hub.host, (line) => lines.push(line));
    const own = await openXenovaEmbedder({ model: OWN, cache, say: () => {} });
    expect(embedder.identity).toEqual({ ...own.identity, name: 'toy/model' });
    expect(await embedder.embedQuery('sovereignty')).toEqual(await own.embedQuery('sovereignty'));
    expect(lines[0]).toBe(`Downloading the embedding model toy/model from ${hub.host}`);
    expect(lines.some((line) => /^ {2}\S+: \d+ %$/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe(`Downloaded toy/model to ${folder()}`);
    const weights = await readFile(join(OWN, WEIGHTS));
    expect(weights.equals(await readFile(join(folder(), WEIGHTS)))).toBe(true);
  });

  it('is taken from the cache the next time, without the network', async () => {
    hub = await openPretendHub(OWN);
    const { host } = hub;
    await open(host);
    await hub.close();
    hub = null;
    expect((await open(host)).identity.name).toBe('toy/model');
  });

  it('may have full-precision weights only', async () => {
    const full = join(cache, 'full');
    await cp(OWN, full, { recursive: true });
    await cp(join(full, WEIGHTS), join(full, 'onnx/model.onnx'));
    await rm(join(full, WEIGHTS));
    hub = await openPretendHub(full);
    expect((await open(hub.host)).identity.dimensions).toBe(256);
  });

  it('is one model where two processes download it at once', async () => {
    hub = await openPretendHub(OWN);
    const { host } = hub;
    const [one, other] = await Promise.all([open(host), open(host)]);
    expect(one.identity).toEqual(other.identity);
    expect(await readdir(join(cache, 'toy'))).toEqual(['model']);
  });
});

describe('a hub that fails', () => {
  it('refuses the connection', async () => {
    // A port that was just given up: nobody listens there.
    const { host, close } = await openPretendHub(OWN);
    await close();
    const { message } = await failure(host);
    expect(message).toContain('toy/model');
    expect(message).toContain(host);
    expect(message).toContain('ECONNREFUSED');
    expect(message).toContain('network');
    expect(message).toContain('Unset RAPPORTEUR_MODEL');
  });

  it('has a name that nobody knows', async () => {
    expect((await failure('http://no-such-host.invalid')).message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it('never answers', async () => {
    hub = await openPretendHub(OWN, () => true);
    const begun = performance.now();
    expect((await failure(hub.host, 200)).message).toContain('no answer for 0.2 s');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('begins the weights and falls silent', async () => {
    hub = await openPretendHub(OWN, (path, response) => {
      if (!path.endsWith(WEIGHTS)) return undefined;
      response.writeHead(200, { 'content-length': 1_000 }).write('half a model');
      return true;
    });
    expect((await failure(hub.host, 200)).message).toContain('no answer for 0.2 s');
  });

  it('breaks off in the middle of the weights', async () => {
    hub = await openPretendHub(OWN, (path, response) => {
      if (!path.endsWith(WEIGHTS)) return undefined;
      response.writeHead(200, { 'content-length': 1_000 });
      response.write('half a model', () => response.destroy());
      return true;
    });
    await failure(hub.host);
  });

  it('breaks off weights of which it did not say how long they are', async () => {
    hub = await openPretendHub(OWN, (path, response) => {
      if (!path.endsWith(WEIGHTS)) return undefined;
      response.writeHead(200);
      response.write('half a model', () => response.destroy());
      return true;
    });
    await failure(hub.host);
  });

  it('knows no such model', async () => {
    hub = await openPretendHub(join(OWN, 'onnx'));
    expect((await failure(hub.host)).message).toContain('it has no config.json there');
  });

  it('has a model that is not made for transformers.js', async () => {
    hub = await openPretendHub(OWN, (path, response) => {
      if (!path.includes('/onnx/')) return undefined;
      response.writeHead(404).end();
      return true;
    });
    const { message } = await failure(hub.host);
    expect(message).toContain('it has no onnx/model_quantized.onnx and no onnx/model.onnx there');
  });

  it.each([401, 500])('answers %d', async (status) => {
    hub = await openPretendHub(OWN, (_, response) => {
      response.writeHead(status).end();
      return true;
    });
    expect((await failure(hub.host)).message).toContain(`answered ${status}`);
  });
});
