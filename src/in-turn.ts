/** Runs a piece of work when those that were handed over before it have ended, however they ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue for one: each change of the collection is made of what stood before it. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
