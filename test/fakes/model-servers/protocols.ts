import { startAnthropicServer } from './anthropic-server.ts';
import { startOllamaServer } from './ollama-server.ts';
import { startOpenAiServer } from './openai-server.ts';

/** The servers by the provider's name, for tests that all three must pass. */
export const STARTS = {
  openai: startOpenAiServer,
  ollama: startOllamaServer,
  anthropic: startAnthropicServer,
} as const;

export type Provider = keyof typeof STARTS;
export const PROVIDERS = Object.keys(STARTS) as readonly Provider[];
