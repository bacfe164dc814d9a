import type { Corpus } from './corpus.ts';

/** Makes something once for each picture of the store, when it is first asked for; what failed is tried again by the next who asks. */
export function oncePerCorpus<
  Parts extends { readonly corpus: Corpus },
  Rest extends readonly unknown[],
  Made,
>(
  make: (parts: Parts, ...rest: Rest) => Promise<Made>,
): (parts: Parts, ...rest: Rest) => Promise<Made> {
  const made = new WeakMap<Corpus, Promise<Made>>();
  return (parts, ...rest) => {
    const known = made.get(parts.corpus);
    if (known !== undefined) return known;
    const making = make(parts, ...rest);
    made.set(parts.corpus, making);
    // Whoever asked hears of the failure from the promise itself.
    making.catch(() => made.delete(parts.corpus));
    return making;
  };
}
