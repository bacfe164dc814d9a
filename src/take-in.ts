import type { PassageRule } from './chunk/passages.ts';
import { type IngestRequest, ingest } from './ingest.ts';
import type { Ports } from './ports.ts';
import type { IngestReport } from './rapporteur.ts';
import { identityLine, whileEmbedding } from './reader.ts';

/** Raised when the parser would make something else of the same text: every record is then read anew. */
const PARSER_VERSION = 2;

/** Names everything but the text that decides what a record becomes. */
export const madeBy = (rule: PassageRule, model: string): string =>
  JSON.stringify([PARSER_VERSION, rule, model]);

/** Runs the ingest pipeline with the model that the settings name. */
export async function takeIn(ports: Ports, request: IngestRequest): Promise<IngestReport> {
  const { store, source, rule, say } = ports;
  const embedder = await ports.embedder();
  return whileEmbedding(store, embedder.identity, (otherModel) =>
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
}
