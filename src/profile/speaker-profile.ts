import type { Citation } from '../asking.ts';
import type { Affiliation, Kind, NameEvidence, Speaker, StakeholderGroup } from '../domain.ts';
import type { MergeReason } from '../people/settle.ts';

/** A spelling of the person's name in one session, with what shows that it is theirs. */
export interface NameOf {
  readonly spelling: string;
  readonly how: NameEvidence['how'];
  readonly session: string;
  /** The first turn known by it, null where it is only listed; and how many are. */
  readonly turn: number | null;
  readonly turns: number;
  /** Why it is this person's and nobody else's; null for the person's own spelling. */
  readonly because: MergeReason | null;
  /** The record's own sentence that says so, where it is not a label or a list. */
  readonly evidence: string | null;
}

export interface AffiliationOf {
  readonly affiliation: string;
  readonly group: StakeholderGroup | null;
  readonly how: Affiliation['how'];
  readonly session: string;
  readonly evidence: string | null;
}

export interface SessionOf {
  readonly session: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly kind: Kind;
  /** The person's own turns there, and the words of these. */
  readonly turns: number;
  readonly words: number;
}

export interface YearOf {
  readonly year: number | null;
  readonly sessions: readonly SessionOf[];
}

/** A word that the person says more than others do. */
export interface TellingTerm {
  /** As the person's turns print it most often. */
  readonly term: string;
  /** How often the person says it, in all its forms. */
  readonly count: number;
  /** Standard deviations by which it is the person's rather than the others' word. */
  readonly z: number;
}

/** Somebody who speaks right before or right after the person, and how often. */
export interface Neighbour {
  readonly speaker: string;
  readonly turns: number;
}

export interface ReportOf {
  readonly session: string;
  readonly title: string | null;
  readonly kind: Kind;
}

/** A person in the list of everybody, with what tells them from others at a glance. */
export interface DirectoryEntry extends Speaker {
  /** Of the transcripts where they speak, oldest first. */
  readonly years: readonly number[];
  /** As last said or listed; the group likewise. */
  readonly affiliation: string | null;
  readonly group: StakeholderGroup | null;
}

/** All that the records show of one person. */
export interface SpeakerProfile extends Speaker {
  readonly names: readonly NameOf[];
  readonly affiliations: readonly AffiliationOf[];
  /** As last said or listed. */
  readonly group: StakeholderGroup | null;
  /** Oldest first; years that are not known come last. */
  readonly years: readonly YearOf[];
  /** The most telling first. */
  readonly terms: readonly TellingTerm[];
  /** The first and the last sentence of theirs that can be quoted, by date. */
  readonly first: Citation | null;
  readonly last: Citation | null;
  /** After whom the person speaks, and who speaks after the person; the most frequent first. */
  readonly follows: readonly Neighbour[];
  readonly precedes: readonly Neighbour[];
  /** Reports that report on the person or name them. */
  readonly reports: readonly ReportOf[];
}
