import { UsageError } from '../errors.ts';

/** A language model as the user names it: `provider:model`. */
export interface ModelName {
  readonly provider: string;
  readonly model: string;
  /** The npm package that speaks with the provider. */
  readonly package: string;
}

/** Packages that come with this one. */
const SHIPPED = ['openai', 'ollama', 'anthropic'];

/** What LangChain's `initChatModel` knows, listed here so that a name is judged without loading it; a test compares. */
export const PROVIDER_PACKAGES: Readonly<Record<string, string>> = {
  openai: '@langchain/openai',
  ollama: '@langchain/ollama',
  anthropic: '@langchain/anthropic',
  azure_openai: '@langchain/openai',
  langsmith: '@langchain/openai',
  cohere: '@langchain/cohere',
  google: '@langchain/google',
  'google-vertexai': '@langchain/google-vertexai',
  'google-vertexai-web': '@langchain/google-vertexai-web',
  'google-genai': '@langchain/google-genai',
  mistralai: '@langchain/mistralai',
  mistral: '@langchain/mistralai',
  groq: '@langchain/groq',
  bedrock: '@langchain/aws',
  aws: '@langchain/aws',
  deepseek: '@langchain/deepseek',
  xai: '@langchain/xai',
  cerebras: '@langchain/cerebras',
  fireworks: '@langchain/fireworks',
  together: '@langchain/together-ai',
  perplexity: '@langchain/perplexity',
};

/** The parts of `provider:model`; a model's own name may hold colons. `UsageError` says what the form is. */
export function parseModelName(name: string): ModelName {
  const colon = name.indexOf(':');
  const [provider, model] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
  if (provider === '' || model.trim() === '') {
    throw new UsageError(
      `${JSON.stringify(name)} names no language model.`,
      `The form is provider:model, such as ollama:llama3.2 or openai:local; ${PROVIDERS}.`,
    );
  }
  const found = Object.entries(PROVIDER_PACKAGES).find(([known]) => known === provider);
  if (found === undefined) {
    throw new UsageError(
      `No provider of language models is named ${JSON.stringify(provider)}.`,
      `${PROVIDERS[0]?.toUpperCase()}${PROVIDERS.slice(1)}.`,
    );
  }
  return { provider, model, package: found[1] };
}

const PROVIDERS = `built in are ${SHIPPED.join(', ')}; others by their package: ${Object.keys(
  PROVIDER_PACKAGES,
)
  .filter((provider) => !SHIPPED.includes(provider))
  .join(', ')}`;
