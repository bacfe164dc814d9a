import { type LanguageModel, ModelReplyError } from './language-model.ts';

/**
 * The same model, whose replies break off as soon as whoever asked has left. Such a reply throws `cut-off` at its end,
 * so that what came of it is not taken for the whole.
 */
export const untilLeft = (model: LanguageModel, left: AbortSignal): LanguageModel => ({
  name: model.name,
  async *reply(request, signal) {
    yield* model.reply(request, AbortSignal.any([left, signal]));
    if (left.aborted) throw cutOff(model);
  },
});

const cutOff = ({ name }: LanguageModel) =>
  new ModelReplyError('cut-off', `Nobody waited for the model ${name} any more.`);
