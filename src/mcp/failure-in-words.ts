import { type ErrorCode, RapporteurError } from '../errors.ts';

/** How failures are told to a model. */

const OPERATOR = 'Whoever runs Rapporteur finds the cause in its messages.';

/** What to do about it here, where the error's own remedy names a command. */
const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  'unknown-session':
    'Results of search and ask name session ids; the resource rapporteur://sessions lists them.',
  'unknown-speaker': 'list_speakers finds names.',
  'unknown-conversation': 'Leave conversation out to begin a new one.',
};

/** In place of words that name files of the machine that Rapporteur runs on. */
const HIDDEN: Readonly<Partial<Record<ErrorCode, string>>> = {
  'unreadable-input': `A record cannot be read. ${OPERATOR}`,
  'disk-full': `The disk is full. ${OPERATOR}`,
  'store-unusable': `The store cannot be read. ${OPERATOR}`,
  'store-busy': 'The store is being written. Try again in a moment.',
  'model-unavailable': `The embedding model cannot be loaded. ${OPERATOR}`,
  'model-mismatch': `The store was made with another embedding model. ${OPERATOR}`,
  'record-changed': `A stored quotation is no longer what the record holds. ${OPERATOR}`,
};

/** Whether the caller can do something about it, so that it need not be told to anybody else. */
export const isForUsers = (error: unknown): boolean =>
  error instanceof RapporteurError && HIDDEN[error.code] === undefined;

/** What happened and what to do; of what is not meant for users, nothing but that. */
export function failureInWords(error: unknown): string {
  if (!(error instanceof RapporteurError)) return `Something failed inside Rapporteur. ${OPERATOR}`;
  const { code, message, remedy } = error;
  const told = HIDDEN[code];
  if (told !== undefined) return told;
  const other = REMEDIES[code];
  if (other === undefined) return message;
  return `${message.slice(0, message.length - remedy.length)}${other}`;
}
