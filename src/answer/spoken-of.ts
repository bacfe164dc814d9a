import { sentences } from '../chunk/sentences.ts';
import type { Span, Turn } from '../domain.ts';
import { RELATED_MAX } from '../limits.ts';
import { nameWords } from '../people/name.ts';
import type { SearchParts } from '../retrieve/rank.ts';
import type { Scope } from '../retrieve/scope.ts';
import { contentWords } from '../text/content-words.ts';
import { askedFor } from './asked.ts';
import type { Chosen } from './choose-quotations.ts';
import { knownNames, type NamedAt, namedByOthers, wantedBy } from './named-by-others.ts';
import { quotableParts } from './quotable.ts';
import { type Asked, topicStems, weightShare } from './score-sentences.ts';

export interface SpokenOfRequest {
  /** People by their canonical names. */
  readonly speakers: readonly string[];
  readonly topic: string | null;
  /** Whose turns are looked through: not cut to these people. */
  readonly scope: Scope;
}

/**
 * Parts of a score: the topic in the sentence itself, the topic in its turn, and how much it says at all; where no topic
 * is asked for, the whole name, and what tells who bears it.
 */
const WEIGHTS = { sentence: 1, turn: 0.5, content: 0.25, wholeName: 0.25, told: 0.5 };
/** Content words from which a sentence says enough. */
const CONTENT_WORDS_ENOUGH = 15;

/** The part of a turn, short enough to quote, that a name stands in. */
function partAround(text: string, { turn, name }: NamedAt): Span {
  const parts = sentences(text, turn).flatMap((sentence) => quotableParts(text, sentence));
  return parts.find(({ start, end }) => start <= name.start && name.end <= end) ?? name;
}

/** What stands behind a name where it is told who bears it: `, who is the head of …`, ` is a nurse`, `, academic scholar`. */
const TOLD =
  /^(?:,? who (?:is|was|has|heads|leads|runs)\b|,? (?:is|was|the|a|an|our|from|of) |, \p{Ll})/u;

interface Said {
  readonly turn: string;
  readonly part: string;
  /** What stands behind the name in the part. */
  readonly behind: string;
}

/** How much a passage tells of a person as such. */
function tellsOf({ part, behind }: Said, own: ReadonlySet<string>): number {
  const named = new Set(nameWords(part).filter((word) => own.has(word)));
  const wholeName = named.size === own.size ? WEIGHTS.wholeName : 0;
  return wholeName + (TOLD.test(behind) ? WEIGHTS.told : 0);
}

/** How well a passage tells of the topic, or of the person; null where its turn says nothing of the topic. */
function scoreOf(said: Said, asked: Asked | null, own: ReadonlySet<string>): number | null {
  const content = Math.min(1, contentWords(said.part).length / CONTENT_WORDS_ENOUGH);
  if (asked === null) return tellsOf(said, own) + WEIGHTS.content * content;
  const inTurn = weightShare(asked, topicStems(said.turn, asked));
  if (inTurn === 0) return null;
  const inPart = weightShare(asked, topicStems(said.part, asked));
  return WEIGHTS.sentence * inPart + WEIGHTS.turn * inTurn + WEIGHTS.content * content;
}

/**
 * Passages in which others speak of these people, in reports too; the best first, one of a turn. With a topic only turns
 * that hold some of it. A name that may be somebody else's is none of theirs.
 */
export async function spokenOf(
  parts: SearchParts,
  request: SpokenOfRequest,
): Promise<readonly Chosen[]> {
  const known = await knownNames(parts);
  const asked = request.topic === null ? null : await askedFor(parts, request.topic);
  const best = new Map<Turn, Chosen>();
  for (const name of request.speakers) {
    const who = wantedBy(name, known);
    if (who === null) continue;
    for (const mention of await namedByOthers(parts.corpus, who, request)) {
      const { turn } = mention;
      const text = await parts.corpus.text(turn.session);
      const span = partAround(text, mention);
      const said = {
        turn: text.slice(turn.start, turn.end),
        part: text.slice(span.start, span.end),
        behind: text.slice(mention.name.end, span.end),
      };
      const score = scoreOf(said, asked, who.own);
      if (score === null || score <= (best.get(turn)?.score ?? -1)) continue;
      best.set(turn, { turn, span, score });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, RELATED_MAX);
}
