import { words } from './words.ts';

/** Words that turn the sense of what stands near them. Data, folded, without apostrophes. */
const NEGATIONS: ReadonlySet<string> = new Set(
  `not never no nor neither cannot without hardly scarcely barely rarely nobody nothing none
dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt mustnt neednt aint
nicht kein keine keinen nie niemals pas jamais non nunca jamas nao`.split(/\s+/u),
);

/** Whether a word, folded or as printed, says that something is not so: `not`, `don't`, `kein`. */
export const isNegation = (word: string): boolean =>
  words(word.replace(/['’]/gu, '')).some((one) => NEGATIONS.has(one));
