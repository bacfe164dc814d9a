import { describe, expect, it } from 'vitest';
import {
  AmbiguousNameError,
  ModelUnavailableError,
  RecordChangedError,
  StoreBusyError,
  StoreUnusableError,
  TooLargeError,
  UnknownConversationError,
  UnreadableInputError,
} from '../../src/errors.ts';
import { FakeRapporteur } from '../fakes/fake-rapporteur.ts';
import { call, connected } from './connect.ts';

const SECRET = '/home/somebody/secret';
const failingWith = (error: unknown) =>
  Object.assign(new FakeRapporteur(), {
    search: () => Promise.reject(error),
    sessions: () => Promise.reject(error),
  });

describe('a failure inside', () => {
  it.each([
    [new Error(`ENOENT ${SECRET}`), 'Something failed inside Rapporteur.'],
    [`a thrown string ${SECRET}`, 'Something failed inside Rapporteur.'],
    [new StoreUnusableError(SECRET, 'it is torn'), 'The store cannot be read.'],
    [new StoreBusyError(SECRET), 'Try again in a moment.'],
    [new ModelUnavailableError(SECRET, 'no file'), 'The embedding model cannot be loaded.'],
    [new UnreadableInputError(SECRET, 'no file'), 'A record cannot be read.'],
    [new RecordChangedError(SECRET), 'no longer what the record holds'],
  ])('%s is told without its place, and in full to whoever runs it', async (error, told) => {
    const { client, failures } = await connected(failingWith(error));
    const { text, isError } = await call(client, 'search', { query: 'licence' });
    expect(isError).toBe(true);
    expect(text).toContain(told);
    expect(text).not.toContain('secret');
    expect(failures).toEqual([error]);
    await expect(client.readResource({ uri: 'rapporteur://sessions' })).rejects.toThrow(told);
    expect((await call(client, 'get_session', { session: 'cables2019' })).isError).toBe(false);
  });

  it.each([
    [new AmbiguousNameError('Ann', ['a', 'b']), 'Give the id of the one that is meant.'],
    [new TooLargeError('The query', 3, 2), 'Make it smaller.'],
    [new UnknownConversationError('c9'), 'Leave conversation out to begin a new one.'],
  ])('%s is the caller’s own to put right', async (error, remedy) => {
    const { client, failures } = await connected(failingWith(error));
    const { text } = await call(client, 'search', { query: 'licence' });
    expect(text.endsWith(remedy)).toBe(true);
    expect(text).not.toContain('`rapporteur');
    expect(failures).toEqual([]);
  });
});
