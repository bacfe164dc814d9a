import { expect } from 'vitest';
import type { Message } from '../../src/store/store.ts';
import { EMPTY_STATE } from '../fakes/empty-state.ts';
import { newRecord } from '../fakes/new-record.ts';
import { type Laws, said } from './store-sketches.ts';

const message = (question: string): Message => ({
  question,
  state: EMPTY_STATE,
  answer: {
    question,
    text: 'Nothing: \0 \\ “x” \ud83d\ude00',
    abstained: true,
    reason: 'because',
    state: EMPTY_STATE,
    coverage: { turns: 0, matching: 0, sessions: 0, reported: 0, machineMade: 0 },
    citations: [],
    related: [],
    data: null,
    suggestions: [],
    readAs: [],
    choices: [],
    collection: '0123456789ab',
    unknownSpeaker: null,
    lead: '',
    notes: [],
    arrangement: null,
    by: 'extractive',
  },
});

export const keepingLaws: Laws = {
  'changes its corpus hash with every change of the corpus, and only then': async (store) => {
    const seen = [await store.corpusHash()];
    const note = async () => seen.push(await store.corpusHash());
    const turns = [{ words: 'x' }];
    const sessions = ['a~1', 'a~2', 'a~3'].map((session) => ({ session, turns }));
    const record = newRecord({ source: '/a.txt', sessions });
    await store.putRecord(record);
    await note();
    await store.putRecord(record);
    await note();
    await store.putRecord(said('b', 'x'));
    await note();
    await store.removeSession('a~2');
    await note();
    await store.removeRecords(['/a.txt']);
    await note();
    expect(new Set(seen).size).toBe(seen.length);
    await store.setSetting('key', 'value');
    await store.addMessage('c', message('why?'));
    await store.settlePeople({ names: [], turns: [] });
    expect(await store.corpusHash()).toBe(seen.at(-1));
  },
  'keeps settings': async (store) => {
    expect(await store.setting('model')).toBeNull();
    await store.setSetting('model', 'one');
    await store.setSetting('model', '');
    expect(await store.setting('model')).toBe('');
  },
  'keeps conversations in order, apart, and forgets them': async (store) => {
    expect(await store.conversation('c')).toBeNull();
    await store.addMessage('c', message('first?'));
    await store.addMessage('d', message('other?'));
    await store.addMessage('c', message('second?'));
    expect(await store.conversation('c')).toEqual([message('first?'), message('second?')]);
    expect(await store.conversations()).toEqual([
      { conversation: 'c', question: 'first?', questions: 2, when: null },
      { conversation: 'd', question: 'other?', questions: 1, when: null },
    ]);
    expect(await store.removeConversation('c')).toBe(true);
    expect(await store.removeConversation('c')).toBe(false);
    expect(await store.conversation('c')).toBeNull();
    expect(await store.conversation('d')).toEqual([message('other?')]);
    expect((await store.conversations()).map(({ conversation }) => conversation)).toEqual(['d']);
  },
  'lists conversations whatever was asked in them': async (store) => {
    const asked = ['Who said "it\\s"?', 'What\nnow \u0041 \ud800?', ''];
    for (const [i, question] of asked.entries()) {
      await store.addMessage(`c${i}`, message(question));
      await store.addMessage(`c${i}`, message('and "then"?'));
    }
    const listed = await store.conversations();
    expect(listed.map(({ question, questions }) => [question, questions])).toEqual(
      asked.map((question) => [question, 2]),
    );
  },
  'lists the conversation first that was last asked in': async (store) => {
    const at = (question: string, when: string) => ({ ...message(question), when });
    await store.addMessage('old', message('before times were noted?'));
    await store.addMessage('a', at('earlier?', '2026-01-02T09:00:00.000Z'));
    await store.addMessage('b', at('first?', '2026-01-01T09:00:00.000Z'));
    await store.addMessage('b', at('second?', '2026-01-03T09:00:00.000Z'));
    const listed = await store.conversations();
    expect(listed.map(({ conversation }) => conversation)).toEqual(['b', 'a', 'old']);
    expect(listed[0]).toEqual({
      conversation: 'b',
      question: 'first?',
      questions: 2,
      when: '2026-01-03T09:00:00.000Z',
    });
    expect((await store.conversation('a'))?.[0]?.when).toBe('2026-01-02T09:00:00.000Z');
  },
};
