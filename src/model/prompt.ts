/** A prompt with the places that are filled in when it is used; see prompts/README.md for the form of its file. */
export interface Prompt {
  readonly name: PromptName;
  readonly version: number;
  readonly system: string;
  readonly user: string;
}

/** The prompts there are, and what each may and must have filled in. */
export const PROMPT_VARIABLES = {
  arrange: ['question', 'state', 'quotations', 'fence'],
  understand: ['question', 'people', 'fence'],
} as const;

export type PromptName = keyof typeof PROMPT_VARIABLES;
export type Prompts = { readonly [Name in PromptName]: Prompt };

/** `arrange 1` */
export const promptId = ({ name, version }: Prompt): string => `${name} ${version}`;
