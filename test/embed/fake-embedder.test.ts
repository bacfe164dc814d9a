import { describeEmbedder } from '../contract/embedder-contract.ts';
import { createFakeEmbedder } from '../fakes/fake-embedder.ts';

describeEmbedder('the fake', {
  open: async () => createFakeEmbedder(),
  // The fake's token is a word; counted here by splitting, there by matching.
  countTokens: (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '').length,
  word: 'a',
});
