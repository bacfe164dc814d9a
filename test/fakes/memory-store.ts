import { sessionTerms } from '../../src/chunk/session-terms.ts';
import type { Session, Turn } from '../../src/domain.ts';
import { UnknownSessionError } from '../../src/errors.ts';
import type { Corrections } from '../../src/people/corrections.ts';
import type { SettledName } from '../../src/people/settle.ts';
import type {
  CorrectedTurn,
  Message,
  NewRecord,
  NewSession,
  SettledPeople,
  Store,
  StoredPassage,
} from '../../src/store/store.ts';
import { countWords, words } from '../../src/text/words.ts';
import {
  affiliationsOf,
  allPeople,
  allSpeakers,
  byText,
  evidenceOf,
  type Heard,
  seenNames,
} from './memory-people.ts';

interface KeptSession {
  readonly record: NewRecord;
  readonly added: NewSession;
  readonly passages: readonly StoredPassage[];
  /** Turns that are another's than was printed, by their number. */
  readonly corrected: Map<number, string | null>;
}

const byId = (names: ReadonlyMap<string, SettledName>): readonly SettledName[] =>
  [...names.values()].sort((a, b) => byText(a.id, b.id));

const sessionOf = ({ record, added }: KeptSession): Session => {
  const { listed: _, turns, ...head } = added.parsed;
  const { source, file, text } = record.record;
  const count = turns.reduce((sum, turn) => sum + countWords(text.slice(turn.start, turn.end)), 0);
  return { ...head, session: added.session, source, file, turns: turns.length, words: count };
};

const holdsPhrase = (said: readonly string[], phrase: readonly string[]): boolean =>
  said.some((_, from) =>
    phrase.every((word, i) => {
      const heard = said[from + i];
      return i === phrase.length - 1 ? heard?.startsWith(word) : heard === word;
    }),
  );

const correctedIn = ({ corrected }: KeptSession) =>
  [...corrected].sort(([left], [right]) => left - right);

/** A store as simple as can be, in memory: the model that the real one is compared with. */
export class MemoryStore implements Store {
  readonly place = 'memory';
  readonly #records = new Map<string, NewRecord>();
  readonly #sessions = new Map<string, KeptSession>();
  readonly #names = new Map<string, SettledName>();
  readonly #corrections = new Map<string, Corrections>();
  readonly #settings = new Map<string, string>();
  readonly #conversations = new Map<string, Message[]>();
  #lastId = 0;
  #changes = 0;

  async records() {
    const entries = [...this.#records].map(([source, { record, fingerprint }]) => {
      const sessions = this.#sorted().filter((kept) => kept.record.record.source === source);
      const order = this.#records.get(source)?.sessions.map(({ session }) => session) ?? [];
      const ids = sessions.map(({ added }) => added.session);
      ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
      return [source, { source, file: record.file, fingerprint, sessions: ids }] as const;
    });
    return new Map(entries);
  }

  async putRecord(record: NewRecord) {
    this.#drop(record.record.source);
    this.#records.set(record.record.source, record);
    for (const added of record.sessions) {
      const passages = added.passages.map((passage) => this.#keepPassage(added.session, passage));
      this.#sessions.set(added.session, { record, added, passages, corrected: new Map() });
      for (const { speakerId, spelling } of added.names) this.#meet(speakerId, spelling);
      for (const { speakerId } of [...added.turns, ...added.affiliations]) {
        if (speakerId !== null) this.#meet(speakerId, speakerId);
      }
    }
    this.#changes += 1;
  }

  async removeRecords(sources: readonly string[]) {
    const removed = sources.filter((source) => this.#drop(source)).length;
    this.#changes += 1;
    return removed;
  }

  async removeSession(session: string) {
    const kept = this.#sessions.get(session);
    if (kept === undefined) return false;
    this.#sessions.delete(session);
    const { source } = kept.record.record;
    const left = [...this.#sessions.values()].some(({ record }) => record === kept.record);
    if (!left) this.#records.delete(source);
    this.#changes += 1;
    return true;
  }

  async setting(key: string) {
    return this.#settings.get(key) ?? null;
  }

  async setSetting(key: string, value: string) {
    this.#settings.set(key, value);
  }

  async names() {
    return seenNames(this.#heard());
  }

  async settledNames() {
    return byId(this.#names);
  }

  async settlePeople({ names, turns }: SettledPeople) {
    const state = () => JSON.stringify([byId(this.#names), this.#sorted().map(correctedIn)]);
    const before = state();
    const ownNames = names.map(({ person, name }) => ({ id: person, person, name, because: null }));
    const settled = new Map([...ownNames, ...names].map((name) => [name.id, name]));
    for (const [id, name] of settled) this.#names.set(id, name);
    this.#correct(turns);
    const mentioned = this.#mentioned();
    for (const [id, name] of this.#names) {
      if (settled.has(id)) continue;
      if (mentioned.has(id)) this.#names.set(id, { ...name, person: id, because: null });
      else this.#names.delete(id);
    }
    if (state() !== before) this.#changes += 1;
  }

  async people() {
    return allPeople(this.#heard());
  }

  async speakers() {
    return allSpeakers(this.#heard());
  }

  async affiliations(person: string) {
    return affiliationsOf(this.#heard(), person);
  }

  async evidence(person: string) {
    return evidenceOf(this.#heard(), person);
  }

  async personOf(id: string) {
    return this.#names.get(id)?.person ?? null;
  }

  async corrections() {
    return [...this.#corrections]
      .map(([source, corrections]) => ({ source, corrections }))
      .sort((a, b) => byText(a.source, b.source));
  }

  async setCorrections(source: string, corrections: Corrections | null) {
    if (corrections === null) this.#corrections.delete(source);
    else this.#corrections.set(source, corrections);
  }

  async sessions() {
    return this.#sorted().map(sessionOf);
  }

  async turns(session: string): Promise<readonly Turn[]> {
    const { added } = this.#session(session);
    const heard = this.#heard().turns.filter((turn) => turn.session === session);
    return heard.map(({ turn, label, told }) => ({
      session,
      turn,
      label,
      speaker: told.speakerId === null ? null : (this.#names.get(told.speakerId)?.name ?? null),
      attribution: told.attribution,
      start: added.turns[turn]?.start ?? 0,
      end: added.turns[turn]?.end ?? 0,
    }));
  }

  async turnEvidence(session: string) {
    const { added, corrected } = this.#session(session);
    return new Map(
      added.turns.flatMap(({ evidence }, turn) =>
        evidence === null || corrected.has(turn) ? [] : [[turn, evidence] as const],
      ),
    );
  }

  async text(session: string) {
    return this.#session(session).record.record.text;
  }

  async counts() {
    const sessions = await this.sessions();
    const turns = sessions.reduce((sum, session) => sum + session.turns, 0);
    const passages = this.#sorted().flatMap((kept) => kept.passages).length;
    return { sessions: sessions.length, turns, passages, speakers: (await this.speakers()).length };
  }

  async picture() {
    const sessions = await this.sessions();
    const passages = this.#sorted().flatMap((kept) => kept.passages);
    const terms = this.#sorted().map(({ added }) => sessionTerms(added.passages));
    return { hash: await this.corpusHash(), sessions, passages, terms };
  }

  async matchPhrase(phrase: string) {
    const wanted = words(phrase);
    if (wanted.length === 0) return [];
    return this.#sorted().flatMap(({ record, added }) =>
      added.turns.flatMap(({ start, end }, turn) =>
        holdsPhrase(words(record.record.text.slice(start, end)), wanted)
          ? [{ session: added.session, turn }]
          : [],
      ),
    );
  }

  async corpusHash() {
    return String(this.#changes);
  }

  async conversations() {
    return [...this.#conversations]
      .map(([conversation, messages]) => ({
        conversation,
        question: messages[0]?.question ?? '',
        questions: messages.length,
        when: messages.findLast(({ when }) => when !== undefined)?.when ?? null,
      }))
      .sort((a, b) => byText(b.when ?? '', a.when ?? '') || byText(a.conversation, b.conversation));
  }

  async conversation(id: string) {
    return this.#conversations.get(id) ?? null;
  }

  async addMessage(id: string, message: Message) {
    this.#conversations.set(id, [...(this.#conversations.get(id) ?? []), message]);
  }

  async removeConversation(id: string) {
    return this.#conversations.delete(id);
  }

  async damage() {
    return [];
  }

  async close() {}

  #sorted(): readonly KeptSession[] {
    return [...this.#sessions.values()].sort((a, b) => byText(a.added.session, b.added.session));
  }

  #session(session: string): KeptSession {
    const kept = this.#sessions.get(session);
    if (kept === undefined) throw new UnknownSessionError(session);
    return kept;
  }

  #keepPassage(session: string, passage: NewSession['passages'][number]): StoredPassage {
    const { turns, start, end, vector } = passage;
    this.#lastId += 1;
    return { id: this.#lastId, session, turns, start, end, vector };
  }

  #meet(id: string, name: string): void {
    if (!this.#names.has(id)) this.#names.set(id, { id, person: id, name, because: null });
  }

  #drop(source: string): boolean {
    for (const [id, { record }] of this.#sessions) {
      if (record.record.source === source) this.#sessions.delete(id);
    }
    return this.#records.delete(source);
  }

  /** Gives turns to others: first those of corrected names, then those that are corrected by themselves. */
  #correct(turns: readonly CorrectedTurn[]): void {
    for (const { added, corrected } of this.#sessions.values()) {
      corrected.clear();
      for (const [turn, { speakerId }] of added.turns.entries()) {
        const because = speakerId === null ? null : this.#names.get(speakerId)?.because;
        if (because === 'corrected') corrected.set(turn, speakerId);
      }
    }
    for (const { session, turn, speakerId } of turns) {
      const kept = this.#sessions.get(session);
      if (kept?.added.turns[turn] !== undefined) kept.corrected.set(turn, speakerId);
    }
  }

  #mentioned(): ReadonlySet<string | null> {
    return new Set(
      this.#sorted().flatMap(({ added, corrected }) => [
        ...[...added.names, ...added.turns, ...added.affiliations].map((one) => one.speakerId),
        ...corrected.values(),
      ]),
    );
  }

  #heard(): Heard {
    const kept = this.#sorted();
    const turns = kept.flatMap(({ record, added, corrected }) =>
      added.turns.map((printed, turn) => {
        const speakerId = corrected.get(turn) ?? null;
        const attribution = speakerId === null ? ('none' as const) : ('corrected' as const);
        return {
          session: added.session,
          turn,
          kind: added.parsed.kind,
          label: printed.label,
          words: countWords(record.record.text.slice(printed.start, printed.end)),
          evidence: printed.evidence,
          printed,
          told: corrected.has(turn) ? { speakerId, attribution } : printed,
        };
      }),
    );
    return { turns, sessions: kept.map(({ added }) => added), names: this.#names };
  }
}
