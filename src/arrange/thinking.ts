/** `<think>`, `[THINK]`, `<|channel|>analysis`: the marks that models put around what they write while they think. */
const MARK =
  /<(?<ends>\/)?(?:think|thinking|thoughts?|reasoning|reflection|scratchpad|analysis)(?:\s[^<>]*)?>|\[(?<endsBracket>\/)?THINK\]|<\|channel\|?>(?<final>\s*final)?(?:<\|message\|?>)?/giu;
/** `<|end|>` and its like: what a model's own format leaves between its words. */
const CONTROL_TOKEN = /<\|[^|<>\s]{0,40}\|?>/giu;

/** What is left of a line. */
export interface Aloud {
  readonly text: string;
  /** Whether thoughts end here whose beginning was not marked: what stands before them is thought too. */
  readonly endsThoughts: boolean;
}

/** Takes what a model thinks aloud out of a text, line by line; thoughts may go on over any number of lines. */
export class Thinking {
  /** The first letters of the mark that began the thoughts: one of its kind ends them. */
  #within: string | null = null;

  /** What a line holds beside thoughts; null where it is thought altogether. */
  aloud(line: string): Aloud | null {
    const wasThinking = this.#within !== null;
    let kept: string[] = [];
    let endsThoughts = false;
    let behind = 0;
    const keepUpTo = (at: number) => {
      if (this.#within === null) kept.push(line.slice(behind, at));
    };
    for (const { 0: mark, index, groups } of line.matchAll(MARK)) {
      keepUpTo(index);
      if (this.#turn(kindOf(mark), isEnd(groups))) {
        // What no mark began was thought from the beginning.
        kept = [];
        endsThoughts = true;
      }
      behind = index + mark.length;
    }
    keepUpTo(line.length);
    const text = kept.join('').replace(CONTROL_TOKEN, '');
    const isThought = (wasThinking || behind > 0) && text.trim() === '' && !endsThoughts;
    return isThought ? null : { text, endsThoughts };
  }

  /** Takes a mark in; whether it ends thoughts that nothing began. */
  #turn(kind: string, ends: boolean): boolean {
    if (this.#within === null && ends) return true;
    if (this.#within === null) this.#within = kind;
    else if (ends && this.#within === kind) this.#within = null;
    return false;
  }
}

const kindOf = (mark: string) => (/^<\|/u.test(mark) ? '<|' : mark.charAt(0));

const isEnd = (groups: Readonly<Record<string, string | undefined>> | undefined) =>
  [groups?.['ends'], groups?.['endsBracket'], groups?.['final']].some((one) => one !== undefined);
