import type { ModelFailure } from '../asking.ts';
import { ModelReplyError } from '../model/language-model.ts';
import type { ModelName } from '../model/model-name.ts';
import { causesOf, codeOf, isNetworkError, isStumble, statusOf } from './causes.ts';

/** Who is being talked to, as messages name it. */
export interface Talk {
  /** `provider:model` */
  readonly name: string;
  readonly parts: ModelName;
  /** Protocol, host and port; null while it is not known. Never with a key. */
  readonly address: string | null;
}

/** Each message is a sentence to act on; what the server itself said stands in the cause alone, never in a message. */

/** No connection, or no first byte: the runtime itself gives up behind some minutes of silence. */
export function connectionFailure(cause: unknown, talk: Talk): ModelReplyError {
  const codes = causesOf(cause).map(codeOf);
  if (codes.includes('UND_ERR_HEADERS_TIMEOUT')) {
    return new ModelReplyError(
      'too-slow',
      `The model ${talk.name} sent nothing for minutes.`,
      cause,
    );
  }
  const message = `Nothing answers at ${place(talk)}; ${check(talk)}`;
  return new ModelReplyError('unreachable', message, cause);
}

export const cutOff = ({ name }: Talk, cause?: unknown) =>
  new ModelReplyError('cut-off', `The model ${name} broke off in the middle of its reply.`, cause);

export const malformed = (talk: Talk, cause?: unknown) =>
  new ModelReplyError(
    'malformed',
    `${sender(talk)} does not speak as ${talk.parts.provider} models do; check RAPPORTEUR_LLM_URL.`,
    cause,
  );

export const tooMuch = ({ name }: Talk) =>
  new ModelReplyError('too-long', `The model ${name} sent more than a reply can be.`);

export const declined = ({ name }: Talk) =>
  new ModelReplyError('failed', `The model ${name} declined to reply.`);

const place = ({ address, parts }: Talk) => address ?? `the provider ${parts.provider}`;

const sender = ({ address, parts }: Talk) =>
  address === null ? `The provider ${parts.provider}` : `The server at ${address}`;

function check({ parts, address }: Talk): string {
  if (parts.provider === 'ollama') return 'is Ollama running?';
  if (address === null) return 'is this machine online?';
  return 'is the server running, and RAPPORTEUR_LLM_URL right?';
}

/** What a status means. 529 is what Anthropic says when it is overloaded. */
function failureOf(status: number): ModelFailure {
  if (status === 401 || status === 403) return 'not-authorised';
  if (status === 404) return 'unknown-model';
  return [429, 503, 529].includes(status) ? 'busy' : 'failed';
}

const SAYS: Readonly<Record<string, (talk: Talk, status: number) => string>> = {
  'not-authorised': (talk) => `${sender(talk)} refused the key; set RAPPORTEUR_LLM_KEY.`,
  'unknown-model': (talk) =>
    talk.parts.provider === 'ollama'
      ? `Ollama has no model ${talk.parts.model}; fetch it with: ollama pull ${talk.parts.model}`
      : `${sender(talk)} knows no model ${talk.parts.model}; check its name and RAPPORTEUR_LLM_URL.`,
  busy: ({ name }) => `The model ${name} is busy; try again in a while.`,
  failed: (talk, status) => {
    if (status >= 500) return `The model ${talk.name} failed (status ${status}).`;
    if (status >= 400) return `The model ${talk.name} did not take the request (status ${status}).`;
    return `${sender(talk)} sends requests elsewhere; check RAPPORTEUR_LLM_URL.`;
  },
};

const refused = (talk: Talk, status: number, cause: unknown) => {
  const failure = failureOf(status);
  return new ModelReplyError(failure, SAYS[failure]?.(talk, status) ?? '', cause);
};

/** The refusal that a response is; its words, as the cause, tell what it would not take. */
export async function refusalOf(response: Response, talk: Talk): Promise<ModelReplyError> {
  const said = await firstWords(response).catch(() => '');
  return refused(talk, response.status, new Error(said));
}

/** Of a body that may be of any length, so much as one piece holds. */
async function firstWords({ body }: Response): Promise<string> {
  if (body === null) return '';
  for await (const chunk of body) return new TextDecoder().decode(chunk);
  return '';
}

/** Whatever was thrown, as a `ModelReplyError`: what we threw ourselves below a client, else what the chain of causes tells. */
export function replyFailure(error: unknown, talk: Talk): ModelReplyError {
  const chain = causesOf(error);
  const own = chain.find((cause) => cause instanceof ModelReplyError);
  if (own !== undefined) return own;
  const status = chain.map(statusOf).find((found) => found !== null);
  if (status !== undefined && status !== null) return refused(talk, status, error);
  if (chain.some(isNetworkError)) return connectionFailure(error, talk);
  if (chain.some(isStumble)) return malformed(talk, error);
  const { failure, message } = BEFORE_THE_REQUEST.find(({ told }) =>
    chain.some((cause) => told.test(cause.message)),
  ) ?? { failure: 'failed', message: () => `The model ${talk.name} failed.` };
  return new ModelReplyError(failure, message(talk.parts), error);
}

interface Told {
  readonly told: RegExp;
  readonly failure: ModelFailure;
  readonly message: (parts: ModelName) => string;
}

/** What clients say that cannot even ask, in words alone. */
const BEFORE_THE_REQUEST: readonly Told[] = [
  {
    told: /\b(?:api|access) ?key\b|credentials/iu,
    failure: 'not-authorised',
    message: ({ provider }) => `The provider ${provider} wants a key; set RAPPORTEUR_LLM_KEY.`,
  },
  {
    told: /unable to import|cannot find (?:package|module)/iu,
    failure: 'failed',
    message: (parts) =>
      `The provider ${parts.provider} needs a package that is not installed: npm install ${parts.package}`,
  },
];
