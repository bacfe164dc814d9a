/** `[1]`, `[1, 2]`, `[1-3]`, `[^1]`, `[[1]]`, `【1】`: how a model refers to quotations by their numbers. */
const NUMBERS = String.raw`\d{1,6}(?:\s*[-–—,;&]\s*\d{1,6})*`;
const NAMED = String.raw`(?:(?:quotations?|quotes?|citations?|sources?|refs?|nos?\.?|n)\s*)?[\^#]?\s*`;
const MARK = new RegExp(
  String.raw`\[\[\s*${NAMED}(${NUMBERS})\s*\]\]|[\[［【]\s*${NAMED}(${NUMBERS})\s*(?:†[^】\]]{0,80})?[\]］】]`,
  'giu',
);
const RANGE = /(\d+)\s*[-–—]\s*(\d+)|\d+/gu;

/** Puts `made` of its numbers in the place of each mark; only numbers that are `known` count, each once. */
export function replaceMarks(
  text: string,
  known: readonly number[],
  made: (numbers: readonly number[]) => string,
): string {
  return text.replace(MARK, (_, doubled?: string, single?: string) =>
    made(numbersOf(doubled ?? single ?? '', known)),
  );
}

function numbersOf(printed: string, known: readonly number[]): readonly number[] {
  const numbers = [...printed.matchAll(RANGE)].flatMap(([one, from, to]) => {
    if (from === undefined || to === undefined) return known.filter((n) => n === Number(one));
    return known.filter((n) => n >= Number(from) && n <= Number(to));
  });
  return [...new Set(numbers)];
}
