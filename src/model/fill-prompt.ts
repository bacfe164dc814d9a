import type { ModelRequest } from './language-model.ts';
import type { Prompt } from './prompt.ts';

/** A prompt with its places filled in; what is filled in is never looked into for places. */
export function fillPrompt(
  { system, user }: Prompt,
  values: Readonly<Record<string, string>>,
): ModelRequest {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/gu, (place, name: string) => values[name] ?? place);
  return { system: fill(system), user: fill(user) };
}
