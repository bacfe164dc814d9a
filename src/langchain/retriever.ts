import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { Filter, Hit } from '../asking.ts';
import type { Session } from '../domain.ts';
import { RESULTS_DEFAULT } from '../limits.ts';
import type { Rapporteur } from '../rapporteur.ts';

/** Beside `pageContent`: where it stands, who speaks, and what kind of words they are. */
export interface PassageMetadata extends Omit<Hit, 'text'> {
  readonly title: string | null;
  readonly date: string | null;
  readonly year: number | null;
  /** Words of a `report` or an `ai-report` are never the person's own: say so where they are shown. */
  readonly kind: Session['kind'] | null;
  readonly file: string | null;
}

export interface RapporteurRetrieverInput extends BaseRetrieverInput {
  readonly rapporteur: Pick<Rapporteur, 'search' | 'sessions'>;
  /** Passages a question brings back. */
  readonly k?: number;
  /** Restricts every search of this retriever. */
  readonly filter?: Filter;
}

function toDocument(hit: Hit, session: Session | undefined): Document<PassageMetadata> {
  const { text, ...place } = hit;
  return new Document({
    id: `${hit.session}:${hit.start}-${hit.end}`,
    pageContent: text,
    metadata: {
      ...place,
      title: session?.title ?? null,
      date: session?.date ?? null,
      year: session?.year ?? null,
      kind: session?.kind ?? null,
      file: session?.file ?? null,
    },
  });
}

/**
 * Rapporteur's search as LangChain's `BaseRetriever`, best first.
 *
 * Each document is an exact slice of its record: `record.slice(metadata.start, metadata.end)` is
 * `pageContent`, so whatever a chain makes of it can be checked.
 */
export class RapporteurRetriever extends BaseRetriever<PassageMetadata> {
  lc_namespace = ['rapporteur', 'retrievers'];
  readonly #rapporteur: Pick<Rapporteur, 'search' | 'sessions'>;
  readonly #k: number;
  readonly #filter: Filter;

  static override lc_name(): string {
    return 'RapporteurRetriever';
  }

  constructor({
    rapporteur,
    k = RESULTS_DEFAULT,
    filter = {},
    ...input
  }: RapporteurRetrieverInput) {
    super(input);
    this.#rapporteur = rapporteur;
    this.#k = k;
    this.#filter = filter;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const [hits, sessions] = await Promise.all([
      this.#rapporteur.search({ ...this.#filter, query, k: this.#k }),
      this.#rapporteur.sessions(),
    ]);
    const known = new Map(sessions.map((session) => [session.session, session]));
    return hits.map((hit) => toDocument(hit, known.get(hit.session)));
  }
}
