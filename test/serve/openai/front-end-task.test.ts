import { describe, expect, it } from 'vitest';
import { TITLE_CHARS_MAX } from '../../../src/limits.ts';
import { taskReply } from '../../../src/serve/openai/front-end-task.ts';

const history =
  '### Chat History:\n<chat_history>\nUSER: What did Jane say?\nASSISTANT: Much.\n</chat_history>';

describe('taskReply', () => {
  it.each([
    [
      'a title as JSON',
      `### Task:\nGenerate a concise, 3-5 word title with an emoji.\n### Output:\nJSON format: { "title": "your title" }\n${history}`,
      '{"title":"What did Jane say?"}',
    ],
    [
      'a title alone',
      `### Task:\nGenerate a concise title.\n### Output:\nReturn ONLY the title text.\n${history}`,
      'What did Jane say?',
    ],
    [
      'tags',
      `### Task:\nGenerate 1-3 broad tags for the chat history.\nJSON format: { "tags": ["tag1"] }\n${history}`,
      '{"tags":[]}',
    ],
    [
      'questions to go on with',
      `### Task:\nSuggest 3-5 relevant follow-up questions.\nJSON format: { "follow_ups": ["One?"] }\n${history}`,
      '{"follow_ups":[]}',
    ],
    [
      'a search',
      `### Task:\nAnalyze the chat history to find search queries.\n{ "queries": ["query1"] }\n${history}`,
      '{"queries":[]}',
    ],
    [
      'an order in one line',
      'Provide a concise, 5-word-or-less title for the conversation, using title case conventions. Only return the title itself.\n\nConversation:\nUser: What did Jane say?\nAI: Much.',
      'What did Jane say?',
    ],
    [
      'a name',
      'Based on the chat history, give this conversation a name.\nKeep it short - 10 characters max, no quotes.\n\nUser: What did Jane say?',
      'What did Jane say?',
    ],
  ])('gives %s', (_what, message, reply) => {
    expect(taskReply(message, [])).toBe(reply);
  });

  it('names a conversation by its first question, cut, without quotation marks', () => {
    const order = '### Task:\nGenerate a title for the conversation.';
    expect(taskReply(order, ['Did she say “never again”?', 'And he?'])).toBe(
      'Did she say never again?',
    );
    const long = taskReply(order, [`Who ${'said '.repeat(100)}`]) ?? '';
    expect(long.length).toBeLessThanOrEqual(TITLE_CHARS_MAX);
    expect(long).toMatch(/said…$/u);
    expect(taskReply(order, [])).toBe('Who said what');
  });

  it.each([
    'What is the title of the session on cables?',
    'Give me the title of the chat with Jane.',
    'Summarise the conversation about cables.',
    'Provide what Jane said about the title deeds of the land on which the stations were to be built, in all of the years.',
    'Who gave the conversation on access its name, and what did the chair say about the title of that session then?',
    '### Cables\nWhat did Jane say?',
    '### Task:\nRespond to the user query using the provided context.',
    'What did she mean by "tags"?',
    '',
  ])('leaves questions alone: %s', (question) => {
    expect(taskReply(question, ['What did Jane say?'])).toBeNull();
  });
});
