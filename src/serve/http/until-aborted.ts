/** Ends at the signal, also while the next item is awaited, and lets the source know at once. */
export async function* untilAborted<Item>(source: AsyncIterable<Item>, signal: AbortSignal) {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    while (!signal.aborted) {
      const step = await Promise.race([iterator.next(), aborted]);
      if (step === null || step.done === true) return;
      yield step.value;
    }
  } finally {
    // Not awaited: a generator takes note of it only when the step it is in has ended.
    iterator.return?.().catch(() => undefined);
  }
}
