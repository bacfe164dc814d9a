import path from 'node:path';
import { ANSWER_BUDGET } from '../src/answer/choose-quotations.ts';
import { gather } from '../src/answer/gather.ts';
import type { Filter, State } from '../src/asking.ts';
import { readEvaluationData } from '../src/commands/evaluation-data.ts';
import { readConfig } from '../src/config.ts';
import type { Person } from '../src/domain.ts';
import { markdownTable } from '../src/evaluate/markdown-table.ts';
import type { MeetingQuestion } from '../src/evaluate/meeting-question.ts';
import { withTemporaryStore } from '../src/evaluate/temporary-store.ts';
import { uniformNumbers } from '../src/evaluate/uniform-numbers.ts';
import { openPorts, packageRoot } from '../src/main.ts';
import { Reader } from '../src/reader.ts';
import type { SearchParts } from '../src/retrieve/rank.ts';
import { scopeOf } from '../src/retrieve/scope.ts';
import { takeIn } from '../src/take-in.ts';
import { contentWords } from '../src/text/content-words.ts';
import { questionForm } from '../src/understand/question-form.ts';
import { understand } from '../src/understand/understand.ts';
import { groupOf } from './meetings.ts';

/**
 * How often the rule of src/answer/support.ts answers, on QMSum train: questions that name somebody, put to them and to
 * somebody of another committee who most likely never spoke of it; the others, in their own meeting and among meetings
 * of another kind.
 *
 *   npm run calibrate
 */

/** Meetings of another kind that a question is put to together. */
const OTHER_MEETINGS = 15;
const SEED = 7;

interface Put {
  readonly named: boolean;
  readonly words: number;
  readonly own: boolean;
  readonly other: boolean;
}

class Calibration {
  readonly #parts: SearchParts;
  readonly #people: readonly Person[];
  readonly #random = uniformNumbers(SEED);

  constructor(parts: SearchParts, people: readonly Person[]) {
    this.#parts = parts;
    this.#people = people;
  }

  /** Null where a question says nothing to look for, or names somebody of another meeting. */
  async put({ query, gold }: MeetingQuestion): Promise<Put | null> {
    const { state } = understand(query, this.#parts);
    if (state.topic === null) return null;
    const own = { speakers: state.speakers, sessions: [gold.session] };
    const other = this.#elsewhere(state, gold.session);
    return {
      named: state.speakers.length > 0,
      words: contentWords(state.topic).length,
      own: await this.#isAnswered(query, state.topic, own),
      other: await this.#isAnswered(query, state.topic, other),
    };
  }

  async #isAnswered(query: string, topic: string, filter: Filter): Promise<boolean> {
    const { speakers = [] } = filter;
    const asking = { form: questionForm(query, topic), named: speakers.length > 0 };
    const scope = await scopeOf(this.#parts.corpus, filter);
    const request = { topic, asking, speakers, scope, budget: ANSWER_BUDGET, shown: [] };
    return (await gather(this.#parts, request)).supported;
  }

  #elsewhere({ speakers }: State, session: string): Filter {
    if (speakers.length > 0) {
      const others = this.#people.filter(({ sessions }) => !sessions.includes(session));
      return { speakers: [this.#drawn(others.map(({ name }) => name))] };
    }
    const ids = [...this.#parts.corpus.sessions.keys()];
    const others = ids.filter((id) => groupOf(id) !== groupOf(session));
    return { sessions: Array.from({ length: OTHER_MEETINGS }, () => this.#drawn(others)) };
  }

  #drawn(items: readonly string[]): string {
    return items[Math.floor(this.#random() * items.length)] ?? '';
  }
}

const share = (all: readonly Put[], is: (one: Put) => boolean) =>
  (all.filter(is).length / Math.max(1, all.length)).toFixed(2);

function table(put: readonly Put[]): string {
  const rows = [true, false].flatMap((named) =>
    (
      [
        ['up to 3', 0, 3],
        ['more', 4, Number.POSITIVE_INFINITY],
      ] as const
    ).map(([length, from, to]) => {
      const own = put.filter((one) => one.named === named && one.words >= from && one.words <= to);
      const who = named ? 'somebody' : 'anybody';
      const answered = [share(own, (one) => one.own), share(own, (one) => one.other)];
      return [who, length, String(own.length), ...answered];
    }),
  );
  return markdownTable(['asked of', 'words', 'n', 'answered', 'answered elsewhere'], rows);
}

const data = await readEvaluationData(path.resolve(packageRoot(), '../shared'), ['train']);
await withTemporaryStore(
  (store) => openPorts({ ...readConfig({}), store }, () => {}),
  async ({ ports }) => {
    const [train] = data.meetings;
    if (!train) return;
    await takeIn(ports, { paths: [train.transcripts], prune: false });
    const parts = await new Reader(ports).parts();
    const isCommittee = (session: string) => groupOf(session) === 'committee';
    const people = (await ports.store.people()).filter(
      ({ name, sessions }) => name.includes(' ') && sessions.every(isCommittee),
    );
    const calibration = new Calibration(parts, people);
    const put: Put[] = [];
    for (const question of train.within) {
      const answer = await calibration.put(question);
      if (answer) put.push(answer);
    }
    process.stdout.write(table(put));
  },
);
