/** The console is one for the whole process: who listens waits for the listener before. */
let lastListener: Promise<unknown> = Promise.resolve();

async function listen<T>(work: () => Promise<T>): Promise<T> {
  const output = globalThis.console;
  const warn = output.warn;
  const heard: unknown[][] = [];
  output.warn = (...words: unknown[]) => void heard.push(words);
  try {
    const value = await work();
    for (const words of heard) warn.apply(output, words);
    return value;
  } catch (thrown) {
    throw heard.flat().find((word) => word instanceof Error) ?? thrown;
  } finally {
    output.warn = warn;
  }
}

/**
 * Runs `work`; where it fails, throws the error that it printed as a warning, if there is one.
 *
 * `@xenova/transformers` prints the runtime's real error with `console.warn`, tries a second
 * backend that Node does not have, and throws "no available backend found" instead. Warnings that
 * were no part of a failure are printed after all.
 */
export function hearWarnings<T>(work: () => Promise<T>): Promise<T> {
  const done = lastListener.then(() => listen(work));
  lastListener = done.catch(() => undefined);
  return done;
}
