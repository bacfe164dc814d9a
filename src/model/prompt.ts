/** The prompts there are, and what each must have filled in. */
export const PROMPT_VARIABLES = {
  arrange: ['question', 'state', 'quotations', 'fence'],
  understand: ['question', 'people', 'fence'],
} as const;

export type PromptName = keyof typeof PROMPT_VARIABLES;
export const PROMPT_NAMES: readonly PromptName[] = ['arrange', 'understand'];

/** A prompt with the places that are filled in when it is used; see prompts/README.md for the form of its file. */
export interface Prompt<Name extends PromptName = PromptName> {
  readonly name: Name;
  readonly version: number;
  readonly system: string;
  readonly user: string;
}

export type Prompts = { readonly [Name in PromptName]: Prompt<Name> };

/** What a prompt's places are filled with. */
export type PromptValues<Name extends PromptName> = Readonly<
  Record<(typeof PROMPT_VARIABLES)[Name][number], string>
>;

/** `arrange 1` */
export const promptId = ({ name, version }: Prompt): string => `${name} ${version}`;
