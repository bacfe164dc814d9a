/** British and American endings and middles of the same words. Short and reviewed; both ways. */
const PAIRS: readonly (readonly [
  british: RegExp,
  american: RegExp,
  asBritish: string,
  asAmerican: string,
])[] = [
  [/our(?=$|s|ed|ing|able|ite|ful|hood)/u, /or(?=$|s|ed|ing|able|ite|ful|hood)/u, 'our', 'or'],
  [/is(?=e$|es$|ed$|ing$|ation)/u, /iz(?=e$|es$|ed$|ing$|ation)/u, 'is', 'iz'],
  [/tre(?=$|s$|d$)/u, /ter(?=$|s$|ed$)/u, 'tre', 'ter'],
  [/mme(?=$|s$)/u, /m(?=$|s$)/u, 'mme', 'm'],
  [/ence$/u, /ense$/u, 'ence', 'ense'],
  [/ll(?=ed$|ing$|er$)/u, /l(?=ed$|ing$|er$)/u, 'll', 'l'],
];

/** Other spellings that a folded word may have in a record: `favourite` → `favorite`, `defense` → `defence`. */
export function spellingVariants(word: string): readonly string[] {
  const found = PAIRS.flatMap(([british, american, asBritish, asAmerican]) => [
    word.replace(british, asAmerican),
    word.replace(american, asBritish),
  ]);
  return [...new Set(found)].filter((variant) => variant !== word);
}
