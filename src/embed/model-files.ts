/** The files of a model, as transformers.js lays them out under a folder or a name on the hub. */

export const MODEL_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** Weights, the preferred first: eight-bit ones are a quarter of the size and twice as fast. */
export const WEIGHT_FILES = ['onnx/model_quantized.onnx', 'onnx/model.onnx'] as const;

/** Our own note on how the model wants its texts; optional. */
export const READING_FILE = 'rapporteur.json';
