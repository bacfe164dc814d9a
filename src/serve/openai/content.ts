import { quotationLink, sessionLink } from '../../../web/links.ts';
import { listedSessions } from '../../answer/listed-sessions.ts';
import { plain } from '../../answer/render.ts';
import { ROWS_SHOWN_MAX } from '../../answer/render-data.ts';
import type { Answer, Citation } from '../../asking.ts';
import type { Kind } from '../../domain.ts';

/** A citation of the contract, with the address where its words stand in the record. */
export interface LinkedCitation extends Citation {
  readonly url: string;
}

/** OpenAI's form of a source; the indices are UTF-16 code units of the content and hold the mark `[1]` alone. */
export interface Annotation {
  readonly type: 'url_citation';
  readonly url_citation: {
    readonly start_index: number;
    readonly end_index: number;
    readonly title: string;
    readonly url: string;
  };
}

/** What an answer's quotations are found by. */
export interface Sources {
  readonly citations: readonly LinkedCitation[];
  readonly related: readonly LinkedCitation[];
}

/** `origin` is where the service is reached, `http://127.0.0.1:3000`, or empty: then addresses are paths. */
export function sourcesOf({ citations, related }: Answer, origin: string): Sources {
  // With the very words: front ends take sources of the same address for one.
  const linked = (citation: Citation) => ({
    ...citation,
    url: `${origin}${quotationLink(citation)}`,
  });
  return { citations: citations.map(linked), related: related.map(linked) };
}

/** Every quotation by its mark, with where it stands; empty where nothing is quoted. Goes behind the answer's text. */
export function sourceList(sources: Sources): string {
  const lines = marked(sources).map(
    ([mark, citation]) => `- [${mark}] ${plain(whereFrom(citation))} — ${citation.url}`,
  );
  return lines.length === 0 ? '' : ['\n\n**Sources**\n', ...lines].join('\n');
}

/** Where the sessions that an answer lists are read; empty where it lists none. Goes behind the sources. */
export function sessionList(answer: Answer, origin: string): string {
  const lines = listedSessions(answer)
    .slice(0, ROWS_SHOWN_MAX)
    .map(({ session, title, date, year }) => {
      const parts = [title ?? session, date ?? year ?? null].filter((part) => part !== null);
      return `- ${plain(parts.join(', '))} — ${origin}${sessionLink(session)}`;
    });
  return lines.length === 0 ? '' : ['\n\n**Sessions**\n', ...lines].join('\n');
}

/** A source for the mark behind each quotation in the content: whoever puts a link in its place loses no words. */
export function annotationsIn(content: string, sources: Sources): Annotation[] {
  return marked(sources).flatMap(([mark, citation]): Annotation[] => {
    // In a quotation brackets are escaped, so that nothing a record says is taken for a mark.
    const behind = content.indexOf(`” [${mark}]`);
    if (behind < 0) return [];
    const start = behind + '” '.length;
    const place = { start_index: start, end_index: start + `[${mark}]`.length };
    const { url } = citation;
    return [{ type: 'url_citation', url_citation: { ...place, title: whereFrom(citation), url } }];
  });
}

const marked = ({ citations, related }: Sources): [string, LinkedCitation][] => [
  ...citations.map((one): [string, LinkedCitation] => [String(one.n), one]),
  ...related.map((one): [string, LinkedCitation] => [`r${one.n}`, one]),
];

const REPORTED: Readonly<Record<Kind, string | null>> = {
  transcript: null,
  report: 'written report',
  'ai-report': 'machine-made report, not the speaker’s own words',
};

/** `Jane Roe, Opening, 2018-11-13, turn 4` */
function whereFrom({ speaker, label, title, session, date, year, turn, kind }: Citation): string {
  const who = speaker ?? label ?? 'name not printed';
  const parts = [who, title ?? session, date ?? year, `turn ${turn}`, REPORTED[kind]];
  return parts.filter((part) => part !== null).join(', ');
}
