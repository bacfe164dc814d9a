import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/model/read-prompt.ts';

const HEAD = '---\nname: understand\nversion: 3\nvariables: question, people, fence\n---\n';
const BODY = '\n# System\n\nRead {{fence}}.\n\n# User\n\n{{people}}\n{{fence}} {{question}}\n';

const read = (text: string) => readPrompt(text, { name: 'understand', file: 'understand.md' });

describe('a prompt’s file', () => {
  test('is its name, its version and two texts without the lines around them', () => {
    expect(read(HEAD + BODY)).toEqual({
      name: 'understand',
      version: 3,
      system: 'Read {{fence}}.',
      user: '{{people}}\n{{fence}} {{question}}',
    });
  });

  test('may end its lines as Windows does, and order its variables as it likes', () => {
    const other = (HEAD + BODY).replace('question, people, fence', 'fence,question , people');
    expect(read(other.replaceAll('\n', '\r\n'))).toEqual(read(HEAD + BODY));
  });

  test('may hold headings of its own, and braces that are no places', () => {
    const text = HEAD + BODY.replace('Read', '# Rules\n\nReply {"a": {}} and read');
    expect(read(text).system).toBe('# Rules\n\nReply {"a": {}} and read {{fence}}.');
  });
});

const CASES: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['an empty file', '', /understand\.md: it must begin with a head/u],
  ['a head without its end', HEAD.replace(/---\n$/u, '') + BODY, /must begin with a head/u],
  [
    'a line of the head without a colon',
    `---\nname\n${HEAD.slice(4)}${BODY}`,
    /line 2: a line of the head/u,
  ],
  [
    'a field that is given twice',
    `---\nname: arrange\n${HEAD.slice(4)}${BODY}`,
    /line 3: name is given twice/u,
  ],
  [
    'a field that is unknown',
    HEAD.replace('---\n', '---\nmodel: x\n') + BODY,
    /line 2: .*no model/u,
  ],
  ['no version', HEAD.replace('version: 3\n', '') + BODY, /its head lacks version/u],
  [
    'another name than the file’s',
    HEAD.replace('understand', 'arrange') + BODY,
    /line 2: name must be understand/u,
  ],
  ['version 0', HEAD.replace('3', '0') + BODY, /line 3: version must be a whole number from 1/u],
  ['version 1.5', HEAD.replace('3', '1.5') + BODY, /line 3: version/u],
  ['version -1', HEAD.replace('3', '-1') + BODY, /line 3: version/u],
  ['a version that is too great', HEAD.replace('3', '1000001') + BODY, /line 3: version/u],
  [
    'a variable that is not declared',
    HEAD.replace('people, ', '') + BODY,
    /line 4: variables must be question, people, fence/u,
  ],
  [
    'a variable that nobody fills in',
    HEAD.replace('fence', 'fence, date') + BODY,
    /line 4: variables/u,
  ],
  [
    'a variable that is declared twice in place of another',
    HEAD.replace('people', 'fence') + BODY,
    /line 4: variables/u,
  ],
  [
    'a variable without a place',
    HEAD + BODY.replace('{{people}}', ''),
    /\{\{people\}\} has no place/u,
  ],
  [
    'a place for nothing',
    HEAD + BODY.replace('Read', 'Read {{state}}'),
    /line 9: \{\{state\}\} may not stand here/u,
  ],
  [
    'what others wrote among the orders',
    HEAD + BODY.replace('Read', 'Read {{question}}'),
    /line 9: \{\{question\}\} may not stand here, only fence/u,
  ],
  [
    'a place that is not closed',
    HEAD + BODY.replace('{{people}}', '{{people}} {{people'),
    /line 13: \{\{ must be followed/u,
  ],
  [
    'a place with a space',
    HEAD + BODY.replace('{{people}}', '{{ people }}'),
    /line 13: \{\{ must be followed/u,
  ],
  ['no # System', HEAD + BODY.replace('# System', '## System'), /the line # System is missing/u],
  ['no # User', HEAD + BODY.replace('# User', 'User'), /the line # User is missing/u],
  ['# User twice', `${HEAD}${BODY}# User\n`, /line 15: # User stands there again/u],
  [
    '# User first',
    `${HEAD}# User\n{{people}} {{question}}\n# System\n{{fence}}\n`,
    /line 6: # System must come first/u,
  ],
  ['words before # System', `${HEAD}Hello.\n${BODY}`, /line 6: # System must come first/u],
  [
    'nothing under # System',
    HEAD + BODY.replace('Read {{fence}}.', ''),
    /nothing stands under # System/u,
  ],
];

describe('a file that is no such prompt is refused, with its place and what is wrong', () => {
  test.each(CASES)('%s', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow('prompts/README.md');
  });
});
