import type { ModelRequest } from './language-model.ts';
import type { Prompt, PromptName, PromptValues } from './prompt.ts';

/** Where something is filled in. Whoever reads a prompt looks for the same places as whoever fills it. */
export const PLACE = /\{\{(\w+)\}\}/gu;

/** A prompt with its places filled in, all at once: what is filled in is never looked into for places. */
export function fillPrompt<Name extends PromptName>(
  { system, user }: Prompt<Name>,
  values: PromptValues<Name>,
): ModelRequest {
  const known = new Map<string, string>(Object.entries(values));
  const fill = (text: string) =>
    text.replace(PLACE, (place, name: string) => known.get(name) ?? place);
  return { system: fill(system), user: fill(user) };
}
