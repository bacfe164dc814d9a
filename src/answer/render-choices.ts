import type { Choice } from '../asking.ts';
import { told } from './abstain.ts';
import { italics, plain } from './render.ts';
import type { TitleOf } from './scope-in-words.ts';

/** Several people of one name, as a list to pick from. */
export function renderChoices(name: string, choices: readonly Choice[], titleOf: TitleOf): string {
  const shown = (session: string) => italics(titleOf(session) ?? session);
  const lines = choices.map((one) => `- **${plain(one.speaker)}**: ${told(one, shown)}`);
  return [`Several people are called ${plain(name)}. Which of them is meant?`, '', ...lines].join(
    '\n',
  );
}
