/** Words that are remembered with what was made of them. */
const WORDS_REMEMBERED_MAX = 100_000;

/** The same function, made once a word: people say the same words again and again. */
export function remembered(make: (printed: string) => string): (printed: string) => string {
  const known = new Map<string, string>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    if (known.size === WORDS_REMEMBERED_MAX) known.clear();
    const made = make(printed);
    known.set(printed, made);
    return made;
  };
}
