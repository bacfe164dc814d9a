import type { DocumentInterface } from '@langchain/core/documents';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/asking.ts';
import type { Session } from '../../src/domain.ts';
import { RapporteurRetriever } from '../../src/langchain/retriever.ts';
import type { Rapporteur, SearchRequest } from '../../src/rapporteur.ts';

const record = '>> ADA EXAMPLE: Open standards matter.\n\n>> BEN SAMPLE: They cost little.';

const session: Session = {
  session: 'plenary',
  title: 'Plenary',
  event: 'Forum 2030',
  year: 2030,
  date: '2030-05-01',
  place: null,
  kind: 'transcript',
  language: 'eng',
  disclaimer: null,
  file: 'plenary.txt',
  source: '/records/plenary.txt',
  start: 0,
  end: record.length,
  turns: 2,
  words: 6,
};

function hit(text: string, speaker: string, turn: number): Hit {
  const start = record.indexOf(text);
  const place = { start, end: start + text.length, turns: [turn, turn] as const };
  return {
    session: 'plenary',
    speaker,
    speakers: [speaker],
    score: 1 / (turn + 1),
    text,
    ...place,
  };
}

const hits = [
  hit('Open standards matter.', 'Ada Example', 0),
  hit('They cost little.', 'Ben Sample', 1),
];

type Searchable = Pick<Rapporteur, 'search' | 'sessions'>;

/** Finds the same passages whatever is asked, and keeps what was asked. */
function searchable(asked: SearchRequest[] = []): Searchable {
  return {
    search: async (request) => {
      asked.push(request);
      return hits.slice(0, request.k);
    },
    sessions: async () => [session],
  };
}

describe('RapporteurRetriever', () => {
  it('gives documents that can be checked against the record', async () => {
    const found = await new RapporteurRetriever({ rapporteur: searchable() }).invoke('standards');
    expect(found).toHaveLength(2);
    for (const { pageContent, metadata } of found) {
      expect(record.slice(metadata.start, metadata.end)).toBe(pageContent);
    }
  });

  it('says who speaks, where, when, and what kind of words they are', async () => {
    const [first] = await new RapporteurRetriever({ rapporteur: searchable() }).invoke('standards');
    const start = '>> ADA EXAMPLE: '.length;
    const end = start + 'Open standards matter.'.length;
    expect(first?.id).toBe(`plenary:${start}-${end}`);
    expect(first?.metadata).toEqual({
      session: 'plenary',
      turns: [0, 0],
      speaker: 'Ada Example',
      speakers: ['Ada Example'],
      start,
      end,
      score: 1,
      title: 'Plenary',
      date: '2030-05-01',
      year: 2030,
      kind: 'transcript',
      file: 'plenary.txt',
    });
  });

  it('asks for k passages within its filter, ten unless told', async () => {
    const asked: SearchRequest[] = [];
    const rapporteur = searchable(asked);
    const filter = { speakers: ['Ada Example'], from: 2030 };
    await new RapporteurRetriever({ rapporteur, k: 1, filter }).invoke('one');
    await new RapporteurRetriever({ rapporteur }).invoke('two');
    expect(asked).toEqual([
      { query: 'one', k: 1, speakers: ['Ada Example'], from: 2030 },
      { query: 'two', k: 10 },
    ]);
  });

  it('does not invent a kind for a session that was removed meanwhile', async () => {
    const rapporteur = { ...searchable(), sessions: async () => [] };
    const [first] = await new RapporteurRetriever({ rapporteur }).invoke('standards');
    expect(first?.metadata).toMatchObject({ kind: null, title: null, file: null });
  });

  it('lets a failed search fail', async () => {
    const search = () => Promise.reject(new Error('store is gone'));
    const retriever = new RapporteurRetriever({ rapporteur: { ...searchable(), search } });
    await expect(retriever.invoke('standards')).rejects.toThrow('store is gone');
  });

  it('stands in a chain like any other retriever', async () => {
    const seen: string[] = [];
    const chain = RunnableSequence.from([
      {
        context: new RapporteurRetriever({ rapporteur: searchable() }).pipe(
          (found: DocumentInterface[]) => found.map(({ pageContent }) => pageContent).join('\n'),
        ),
        question: (question: string) => question,
      },
      ChatPromptTemplate.fromTemplate('{question}\n{context}'),
      (prompt: { toString(): string }) => {
        seen.push(prompt.toString());
        return prompt;
      },
      new FakeListChatModel({ responses: ['They do.'] }),
      new StringOutputParser(),
    ]);
    expect(await chain.invoke('Do standards matter?')).toBe('They do.');
    expect(seen).toEqual([
      'Human: Do standards matter?\nOpen standards matter.\nThey cost little.',
    ]);
  });
});
