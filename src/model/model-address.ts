/** Where a model is and what opens it, from what the settings and other tools' variables say. */
export interface ModelPlace {
  readonly url: string | null;
  readonly key: string | null;
}

/** What `readConfig` hands over of the environment; unset and empty are alike. */
export interface ModelEnvironment {
  readonly RAPPORTEUR_LLM_URL?: string | undefined;
  readonly RAPPORTEUR_LLM_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OLLAMA_BASE_URL?: string | undefined;
  readonly OLLAMA_HOST?: string | undefined;
  readonly ANTHROPIC_BASE_URL?: string | undefined;
  readonly ANTHROPIC_API_KEY?: string | undefined;
}

/** Our own settings go first, then the variables that users have set for other tools of the same provider. */
export function placeOf(provider: string, environment: ModelEnvironment): ModelPlace {
  const { RAPPORTEUR_LLM_URL: own, RAPPORTEUR_LLM_KEY: key = null } = environment;
  const { OPENAI_BASE_URL, OPENAI_API_KEY, ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY } = environment;
  const { OLLAMA_BASE_URL, OLLAMA_HOST = '' } = environment;
  switch (provider) {
    case 'openai': {
      const url = own ?? OPENAI_BASE_URL ?? null;
      return { url, key: key ?? placeholder(url, OPENAI_API_KEY) };
    }
    case 'anthropic': {
      const url = own ?? ANTHROPIC_BASE_URL ?? null;
      return { url, key: key ?? placeholder(url, ANTHROPIC_API_KEY) };
    }
    case 'ollama':
      return { url: own ?? OLLAMA_BASE_URL ?? ollamaAddress(OLLAMA_HOST), key };
    default:
      return { url: own ?? null, key };
  }
}

/** Clients insist on some key; a server of one's own does not look at it. */
const placeholder = (url: string | null, provided: string | undefined): string | null =>
  url !== null && provided === undefined ? 'none-needed' : null;

const OLLAMA_PORT = '11434';

/** `OLLAMA_HOST` is what the server listens at: often without a protocol or port, or all addresses at once. */
function ollamaAddress(host: string): string {
  const named = host === '' || host.startsWith(':') ? `127.0.0.1${host}` : host;
  const full = named.includes('://') ? named : `http://${named}`;
  if (!URL.canParse(full)) return `http://127.0.0.1:${OLLAMA_PORT}`;
  const address = new URL(full);
  if (address.port === '' && full !== named) address.port = OLLAMA_PORT;
  if (['0.0.0.0', '[::]'].includes(address.hostname)) address.hostname = '127.0.0.1';
  return address.href.replace(/\/$/u, '');
}
