import { describe, expect, test } from 'vitest';
import { questionForm } from '../../src/understand/question-form.ts';

describe('the form of a question', () => {
  test.each([
    // A topic by its name, also where nothing but names is typed.
    ['What did Jane Roe say about space debris?', 'space debris', 'topic'],
    ['Who mentioned blockchain?', 'blockchain', 'topic'],
    ['jane roe space debris', 'space debris', 'topic'],
    ['And on encryption?', 'encryption', 'topic'],
    // What was said is described.
    ['According to Roe, what goes faster than people?', 'goes faster', 'clause'],
    ['Why does Roe call the sea a political problem?', 'call sea political problem', 'clause'],
    ['Who was unsure about speaking?', 'unsure', 'clause'],
    // The world, not what was said of it.
    ['When does the next train to Lisbon leave?', 'next train leave', 'plain'],
    ["What's the weather that the speakers have tomorrow?", 'weather', 'plain'],
    // Not a record's business.
    ['How do I get a stain out of a carpet?', 'stain carpet', 'help'],
    ['how to change a tyre', 'change tyre', 'help'],
    ['Please translate good night into Finnish', 'good night Finnish', 'help'],
    // But speakers say how.
    ['How do speakers want to translate the rules?', 'translate rules', 'clause'],
  ])('%s', (question, topic, form) => {
    expect(questionForm(question, topic)).toBe(form);
  });
});
