import type {
  Affiliation,
  AttributedTurn,
  ListedPerson,
  NameEvidence,
  ParsedTurn,
} from '../domain.ts';
import type { Directory } from './directory.ts';
import { labelAffiliation } from './label-affiliation.ts';
import { namedPerson } from './name.ts';
import { saidAffiliations } from './said-affiliation.ts';
import { openingSentences, selfIntroduction } from './self-introduction.ts';
import { stakeholderGroup } from './stakeholder-groups.ts';

export interface Attributed {
  readonly turns: readonly AttributedTurn[];
  readonly names: readonly NameEvidence[];
  readonly affiliations: readonly Affiliation[];
}

export interface AttributeParts {
  /** The record's text, into which the session's spans point. */
  readonly text: string;
  readonly sessionId: string;
  readonly directory: Directory;
}

/** The names and affiliations that are met in a session, each once. */
export class Met {
  readonly #parts: AttributeParts;
  readonly #names = new Map<string, NameEvidence>();
  readonly #affiliations = new Map<string, Affiliation>();

  constructor(parts: AttributeParts) {
    this.#parts = parts;
  }

  names(): readonly NameEvidence[] {
    return [...this.#names.values()];
  }

  affiliations(): readonly Affiliation[] {
    return [...this.#affiliations.values()];
  }

  /** The id of a name; its spelling is kept. */
  identify(spelling: string, how: NameEvidence['how']): string {
    const speakerId = this.#parts.directory.identify(spelling, this.#parts.sessionId);
    this.#names.set(`${how}\n${spelling}`, { speakerId, spelling, how });
    return speakerId;
  }

  /** Somebody whom the record's own list names. */
  list({ name, affiliation }: ListedPerson): void {
    const person = namedPerson(name);
    if (person === null) return;
    const speakerId = this.identify(person, 'listed');
    if (affiliation) this.#belongs({ speakerId, affiliation, how: 'listed', evidence: null });
  }

  /** What a person's label says beside the name. */
  labelled(speakerId: string, label: string | null): void {
    const affiliation = label === null ? null : labelAffiliation(label);
    if (affiliation) this.#belongs({ speakerId, affiliation, how: 'label', evidence: null });
  }

  /** What a speaker says to belong to. */
  said(speakerId: string, turn: ParsedTurn): void {
    const sentences = openingSentences(this.#parts.text, turn);
    for (const { affiliation, sentence } of saidAffiliations(
      sentences,
      selfIntroduction(sentences, turn.label),
    )) {
      const evidence = { start: sentence.start, end: sentence.end };
      this.#belongs({ speakerId, affiliation, how: 'self', evidence });
    }
  }

  #belongs(said: Omit<Affiliation, 'group'>): void {
    const key = [said.speakerId, said.how, said.affiliation].join('\n');
    if (this.#affiliations.has(key)) return;
    this.#affiliations.set(key, { ...said, group: stakeholderGroup(said.affiliation) });
  }
}
