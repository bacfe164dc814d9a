import type { LanguageModel } from './language-model.ts';

/** The same model, whose replies end as soon as whoever asked has left. */
export const untilLeft = (model: LanguageModel, left: AbortSignal): LanguageModel => ({
  name: model.name,
  reply: (request, signal) => model.reply(request, AbortSignal.any([left, signal])),
});
