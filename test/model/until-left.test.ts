import { expect, test } from 'vitest';
import type { LanguageModel } from '../../src/model/language-model.ts';
import { untilLeft } from '../../src/model/until-left.ts';

const REQUEST = { system: '', user: '' };

/** Says one thing, and then nothing until it is told that nobody listens; then it ends as if all were said. */
const waiting: LanguageModel = {
  name: 'waiting:model',
  async *reply(_request, signal) {
    yield 'One.';
    if (signal.aborted) return;
    await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  },
};

test('a reply that ends because its reader left is not a whole one', async () => {
  const leaving = new AbortController();
  const said: string[] = [];
  const read = async () => {
    const model = untilLeft(waiting, leaving.signal);
    for await (const piece of model.reply(REQUEST, new AbortController().signal)) {
      said.push(piece);
      leaving.abort();
    }
  };
  await expect(read()).rejects.toMatchObject({ name: 'ModelReplyError', failure: 'cut-off' });
  expect(said).toEqual(['One.']);
});

test('whoever stays hears the whole, also where the model’s own limit ends it', async () => {
  const stopped = new AbortController();
  const said: string[] = [];
  const model = untilLeft(waiting, new AbortController().signal);
  for await (const piece of model.reply(REQUEST, stopped.signal)) {
    said.push(piece);
    stopped.abort();
  }
  expect(said).toEqual(['One.']);
  expect(model.name).toBe('waiting:model');
});
