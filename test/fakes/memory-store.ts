import { sessionTerms } from '../../src/chunk/session-terms.ts';
import type { Session, Speaker, Turn } from '../../src/domain.ts';
import { UnknownSessionError } from '../../src/errors.ts';
import type {
  Message,
  NameEvidence,
  NewRecord,
  NewSession,
  Store,
  StoredPassage,
} from '../../src/store/store.ts';
import { countWords, words } from '../../src/text/words.ts';

interface KeptSession {
  readonly record: NewRecord;
  readonly added: NewSession;
  readonly passages: readonly StoredPassage[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

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

/** A store as simple as can be, in memory: the model that the real one is compared with. */
export class MemoryStore implements Store {
  readonly place = 'memory';
  readonly #records = new Map<string, NewRecord>();
  readonly #sessions = new Map<string, KeptSession>();
  readonly #canonical = new Map<string, string>();
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
      this.#sessions.set(added.session, { record, added, passages });
      for (const { speakerId, spelling } of added.names) this.#meet(speakerId, spelling);
      for (const { speakerId } of added.turns) {
        if (speakerId !== null) this.#meet(speakerId, speakerId);
      }
    }
    this.#settle();
  }

  async removeRecords(sources: readonly string[]) {
    const removed = sources.filter((source) => this.#drop(source)).length;
    this.#settle();
    return removed;
  }

  async removeSession(session: string) {
    const kept = this.#sessions.get(session);
    if (kept === undefined) return false;
    this.#sessions.delete(session);
    const { source } = kept.record.record;
    const left = [...this.#sessions.values()].some(({ record }) => record === kept.record);
    if (!left) this.#records.delete(source);
    this.#settle();
    return true;
  }

  async setting(key: string) {
    return this.#settings.get(key) ?? null;
  }

  async setSetting(key: string, value: string) {
    this.#settings.set(key, value);
  }

  async names() {
    const all = this.#sorted().flatMap(({ added }) => added.names);
    const distinct = new Map(all.map((name) => [JSON.stringify(name), name]));
    const order = ({ speakerId, spelling, how }: NameEvidence) =>
      `${speakerId}\0${spelling}\0${how}`;
    return [...distinct.values()].sort((a, b) => byText(order(a), order(b)));
  }

  async nameSpeakers(canonical: ReadonlyMap<string, string>) {
    for (const [id, name] of canonical) if (this.#canonical.has(id)) this.#canonical.set(id, name);
  }

  async speakers(): Promise<readonly Speaker[]> {
    const all = [...this.#canonical].map(([id, speaker]) => this.#speaker(id, speaker));
    return all
      .filter(({ turns }) => turns > 0)
      .sort((a, b) => b.words - a.words || byText(a.id, b.id));
  }

  async sessions() {
    return this.#sorted().map(sessionOf);
  }

  async turns(session: string): Promise<readonly Turn[]> {
    return this.#session(session).added.turns.map((turn, number) => ({
      session,
      turn: number,
      label: turn.label,
      speaker: turn.speakerId === null ? null : (this.#canonical.get(turn.speakerId) ?? null),
      attribution: turn.attribution,
      start: turn.start,
      end: turn.end,
    }));
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
    if (!this.#canonical.has(id)) this.#canonical.set(id, name);
  }

  #drop(source: string): boolean {
    for (const [id, { record }] of this.#sessions) {
      if (record.record.source === source) this.#sessions.delete(id);
    }
    return this.#records.delete(source);
  }

  /** After every change: people whom nothing mentions any more are forgotten. */
  #settle(): void {
    this.#changes += 1;
    const mentioned = new Set(
      this.#sorted().flatMap(({ added }) =>
        [...added.names, ...added.turns].map(({ speakerId }) => speakerId),
      ),
    );
    for (const id of this.#canonical.keys()) if (!mentioned.has(id)) this.#canonical.delete(id);
  }

  #speaker(id: string, speaker: string): Speaker {
    const turns = this.#sorted().flatMap(({ record, added }) =>
      added.turns
        .filter((turn) => turn.speakerId === id)
        .map((turn) => ({
          session: added.session,
          kind: added.parsed.kind,
          label: turn.attribution === 'label' ? turn.label : null,
          words: countWords(record.record.text.slice(turn.start, turn.end)),
        })),
    );
    const spoken = turns.filter(({ kind }) => kind === 'transcript');
    const labels = new Map<string, number>();
    for (const turn of turns) {
      if (turn.label !== null) labels.set(turn.label, (labels.get(turn.label) ?? 0) + turn.words);
    }
    return {
      id,
      speaker,
      aliases: [...labels].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([label]) => label),
      sessions: new Set(spoken.map(({ session }) => session)).size,
      turns: spoken.length,
      words: spoken.reduce((sum, turn) => sum + turn.words, 0),
    };
  }
}
