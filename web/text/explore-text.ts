/** Texts of Explore: searching turns, and people compared. */
import type { ComparedPerson, ExploreMode, ExploreSort, ReadAs } from '../../src/serve/contract.ts';
import { count } from './site-text.ts';

export const EXPLORE = {
  tabs: 'Ways to explore',
  tabSearch: 'Search',
  tabCompare: 'Compare',
  tabTrends: 'Over time',
  tabExchanges: 'Exchanges',
  tabCheck: 'Check',
  title: 'Explore',
  query: 'Words to find',
  search: 'Search',
  modes: 'How to search',
  more: 'More choices',
  addSpeaker: 'Speaker',
  addSpeakerHint: 'A name, or a role as printed: moderator',
  from: 'From year',
  to: 'To year',
  narrow: 'Narrow down',
  undated: 'Year unknown',
  chosen: 'Narrowed to',
  clear: 'Clear all',
  results: 'Results',
  sortedBy: 'Sorted by',
  csv: 'Download as a table (CSV)',
  pages: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  howCounted: 'How these were counted',
  otherPeople: 'All people',
} as const;

export const FACET_TEXT = {
  speakers: 'Speakers',
  years: 'Years',
  events: 'Events',
  kinds: 'Kinds of record',
  sessions: 'Sessions',
} as const;

/** Each way to search, and what it promises. */
export const MODE_TEXT: Readonly<Record<ExploreMode, { name: string; note: string }>> = {
  words: {
    name: 'Mentions',
    note: 'Every turn that mentions the topic: all its words, in any order. Complete, and counted.',
  },
  exact: {
    name: 'Exact words',
    note: 'Every turn in which these very words stand. Capitals, accents and kinds of dash do not matter.',
  },
  best: {
    name: 'Best matches',
    note: 'The turns that fit best, also where it is said in other words. Ranked, and so not complete.',
  },
};

const SORT_TEXT: Readonly<Record<ExploreSort, string>> = {
  relevance: 'relevance',
  newest: 'newest',
  oldest: 'oldest',
  session: 'session',
};

export function sortText(sort: ExploreSort, mode: ExploreMode): string {
  return sort === 'relevance' && mode === 'best' ? 'best match' : SORT_TEXT[sort];
}

const joined = (number: number) => new Intl.NumberFormat('en-GB').format(number);

/** `58 turns of 9 sessions`; of a ranking `The best 58 turns, of 9 sessions`. */
export function foundText(turns: number, sessions: number, mode: ExploreMode): string {
  const of = count(sessions, 'session');
  if (mode === 'best') return `The best ${count(turns, 'turn')}, of ${of}`;
  return `${count(turns, 'turn')} of ${of}`;
}

export function pageText(page: number, pages: number): string {
  return `Page ${joined(page)} of ${joined(pages)}`;
}

export function readAsText(readAs: readonly ReadAs[]): string {
  return `Read as ${readAs.map(({ typed, as }) => `${as} (for ${typed})`).join(', ')}.`;
}

/** What a turn had to say: `internet; MAG or Multistakeholder Advisory Group`. */
export function ruleText(terms: readonly (readonly string[])[]): string {
  const each = terms.map((shown) => shown.join(' or ')).join('; ');
  return `A turn counts when it says all of these, in any order: ${each}. The singular says the plural and the plural the singular, and so do British and American spellings; other words of the same root do not. Answers and pictures count by the same rule. By relevance, people’s own words come before reports, and then whoever says it most often comes first.`;
}

export function bestRuleText(turns: number): string {
  return `Passages of the whole collection were ranked by their words and their meaning; these are the turns of the best of them, ${joined(turns)} here. The choices under “${EXPLORE.narrow}” choose among the best, so that a choice never brings in others.`;
}

export const NOTHING_FOUND: Readonly<Record<ExploreMode, string>> = {
  words: 'No turn mentions all of these words.',
  exact: 'No turn holds these very words.',
  best: 'Nothing here fits.',
};

export const WAYS_ON = {
  nothingChosen: 'There is nothing in what was chosen.',
  withoutFilters: 'Search the whole collection',
  words: 'Find every turn that mentions these words',
  best: 'Find what fits best, also in other words',
} as const;

export function moreValuesText(values: number): string {
  return `Show ${joined(values)} more`;
}

export function leftOutText(values: number): string {
  return `${joined(values)} more with fewer turns`;
}

export function removeFilterText(name: string): string {
  return `Remove ${name}`;
}

export function turnsText(turns: number): string {
  return count(turns, 'turn');
}

/** Of a table that would be too long: `Download the first 10,000 as a table (CSV)` */
export function firstRowsText(rows: number): string {
  return `Download the first ${joined(rows)} as a table (CSV)`;
}

/** `2018–2020`, `from 2018`, `to 2020`, `2018` */
export function yearRangeText(from: number | null, to: number | null): string {
  if (from === null) return `to ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

export const COMPARE = {
  title: 'Compare',
  lead: 'Two to four people on one topic, side by side, in their own words.',
  topic: 'Topic',
  topicHint: 'A word or a few: data governance',
  people: 'People',
  compare: 'Compare',
  needsBoth: 'Name a topic and at least two people.',
  begin: 'To begin with',
  mostHeard: 'Most heard',
  examples: 'Often spoken of, by these most',
  silent: 'Said nothing about it in these records.',
  onlyReported: 'Not heard in the transcripts searched; reports tell of them.',
  notHeard: 'Not heard in the records searched.',
  elsewhere: 'No quotation answers this by itself; the turns that mention it do.',
} as const;

/** For its input. */
export function personText(place: number): string {
  return ['First person', 'Second person', 'Third person', 'Fourth person'][place] ?? '';
}

export function comparedText(topic: string): string {
  return `What they said about ${topic}`;
}

const RATE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const RATE_WORDS = 10_000;

/** `12 turns mention it · said 14 times, 3.4 per 10,000 of their 25,300 words` */
export function shareText({ matching, mentions, words }: ComparedPerson): string {
  const rate = words === 0 ? 0 : (mentions * RATE_WORDS) / words;
  const mention = `${count(matching, 'turn')} ${matching === 1 ? 'mentions' : 'mention'} it`;
  return `${mention} · said ${count(mentions, 'time')}, ${RATE.format(rate)} per 10,000 of their ${count(words, 'word')}`;
}

/** `Read all 12 turns` */
export function allTurnsText(turns: number): string {
  return turns === 1 ? 'Read the turn' : `Read all ${count(turns, 'turn')}`;
}
