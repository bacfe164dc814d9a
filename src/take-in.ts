import type { PassageRule } from './chunk/passages.ts';
import { type IngestRequest, ingest } from './ingest.ts';
import type { Ports } from './ports.ts';
import type { IngestReport } from './rapporteur.ts';
import { identityLine, whileEmbedding } from './reader.ts';
import { Corpus } from './retrieve/corpus.ts';

/** Raised when the parser would make something else of the same text: every record is then read anew. */
const PARSER_VERSION = 1;

/** Names everything but the text that decides what a record becomes. */
export const madeBy = (rule: PassageRule, model: string): string =>
  JSON.stringify([PARSER_VERSION, rule, model]);

/** Runs the ingest pipeline, then brings the vector index up to date with what it left in the store. */
export async function takeIn(ports: Ports, request: IngestRequest): Promise<IngestReport> {
  const { store, source, rule, say } = ports;
  const embedder = await ports.embedder();
  const report = await whileEmbedding(store, embedder.identity, (otherModel) =>
    ingest(
      {
        source,
        store,
        embedder,
        rule,
        madeBy: madeBy(rule, identityLine(embedder.identity)),
        progress: say,
      },
      { ...request, alsoStored: otherModel },
    ),
  );
  await ports.index(await Corpus.read(store), embedder);
  return report;
}
