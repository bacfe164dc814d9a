import { describe, expect, it } from 'vitest';
import { RapporteurEmbeddings } from '../../src/langchain/embeddings.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';

describe('RapporteurEmbeddings', () => {
  const embedder = createFakeEmbedder();
  const embeddings = new RapporteurEmbeddings(embedder);

  it("gives the embedder's vectors as plain arrays, in order", async () => {
    const texts = ['open internet', 'closed doors'];
    const vectors = await embedder.embedPassages(texts);
    expect(await embeddings.embedDocuments(texts)).toEqual(vectors.map((vector) => [...vector]));
    expect(await embeddings.embedDocuments([])).toEqual([]);
  });

  it('embeds a question as a question, not as a passage', async () => {
    const asked: string[] = [];
    const telling = new RapporteurEmbeddings({
      ...embedder,
      embedQuery: async (text) => {
        asked.push(text);
        return new Float32Array([0, 1]);
      },
    });
    expect(await telling.embedQuery('who spoke')).toEqual([0, 1]);
    expect(asked).toEqual(['who spoke']);
  });
});
