import { rule } from './intent-rule.ts';
import { SPEAKERS } from './pieces.ts';

const { raw } = String;

const others = { intent: 'who-else' } as const;

/** Everybody but those who were named or asked about. */
export const ELSE_RULES = [
  rule(others, raw`^\s*(?:who|anyone|anybody|someone|somebody) else\b`),
  rule(others, raw`^\s*(?:did|does|has|have) (?:anyone|anybody|someone|somebody) else\b`),
  rule(
    others,
    raw`^\s*(?:which|what|any|are there(?: any)?|did any|were there(?: any)?) other ${SPEAKERS}(?: who)?`,
  ),
  rule(others, raw`^\s*who (?:also|apart from|aside from|other than|besides|except|excluding)\b`),
];
