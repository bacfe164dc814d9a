import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHnsw } from '../../src/indexes/hnsw-index.ts';
import { seededRandom } from '../fakes/seeded-vectors.ts';
import { answers, exactAnswers, FACTS, opening, passagesOf } from './index-setting.ts';

/** Damages a saved index in every way, and opens it each time. A crash ends this process alone. */

export const GRAPH_FLIPS = 150;
export const TRUNCATIONS = 40;
const PASSAGES = passagesOf(1, 60);
const OTHERS = { passages: passagesOf(2, 60), facts: { ...FACTS, corpusHash: 'other corpus' } };

interface Files {
  readonly graph: Buffer;
  readonly manifest: Buffer;
}

const random = seededRandom(11);
const below = (limit: number): number => Math.floor(random() * limit);

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 + below(255));
  return copy;
};

/** Every byte of the manifest, and a sample of the graph's; lengths; another store's files. */
export function* damages(whole: Files, other: Files): Generator<[name: string, Files]> {
  const { graph, manifest } = whole;
  for (const at of manifest.keys())
    yield [`manifest ${at}`, { graph, manifest: flipped(manifest, at) }];
  for (let i = 0; i < GRAPH_FLIPS; i += 1) {
    // The header, which the native code believes blindly, is the first third of the sample.
    const at = i < GRAPH_FLIPS / 3 ? i : below(graph.length);
    yield [`graph ${at}`, { manifest, graph: flipped(graph, at) }];
  }
  for (let i = 0; i < TRUNCATIONS; i += 1) {
    const [a, b] = [i === 0 ? 0 : below(graph.length), i === 0 ? 0 : below(manifest.length)];
    yield [`graph cut at ${a}`, { manifest, graph: graph.subarray(0, a) }];
    yield [`manifest cut at ${b}`, { graph, manifest: manifest.subarray(0, b) }];
  }
  yield ['longer graph', { manifest, graph: Buffer.concat([graph, Buffer.alloc(8)]) }];
  yield ['longer manifest', { graph, manifest: Buffer.concat([manifest, Buffer.from('\n')]) }];
  yield ['another graph', { manifest, graph: other.graph }];
  yield ['another manifest', { graph, manifest: other.manifest }];
  yield ['both of another store', other];
}

const read = (directory: string): Files => ({
  graph: readFileSync(join(directory, 'index.hnsw')),
  manifest: readFileSync(join(directory, 'index.json')),
});

const main = async (directory: string): Promise<void> => {
  const engine = await loadHnsw();
  await opening({ directory, engine, ...OTHERS });
  const other = read(directory);
  await opening({ directory, engine, passages: PASSAGES });
  const whole = read(directory);
  const truth = JSON.stringify(exactAnswers(PASSAGES));
  let count = 0;
  for (const [name, { graph, manifest }] of damages(whole, other)) {
    writeFileSync(join(directory, 'index.hnsw'), graph);
    writeFileSync(join(directory, 'index.json'), manifest);
    const { index, lines } = await opening({ directory, engine, passages: PASSAGES });
    const right = JSON.stringify(answers(index)) === truth;
    if (!right || lines.length !== 1) process.stdout.write(`${name}: ${right} ${lines}\n`);
    count += 1;
  }
  process.stdout.write(`${count} damages`);
};

const [, script = '?', directory] = process.argv;
if (directory !== undefined && import.meta.url.endsWith(script)) await main(directory);
