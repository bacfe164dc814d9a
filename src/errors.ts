/** Every failure a user can meet: what happened, where, and what to do about it. */
export type ErrorCode =
  | 'usage'
  | 'unreadable-input'
  | 'unknown-session'
  | 'unknown-speaker'
  | 'unknown-conversation'
  | 'too-large'
  | 'disk-full'
  | 'store-unusable'
  | 'store-busy'
  | 'model-unavailable'
  | 'model-mismatch'
  | 'record-changed';

interface ErrorOptions {
  readonly code: ErrorCode;
  /** What happened, naming the offending value and its place. */
  readonly message: string;
  /** What the user can do. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** Base of the closed family; `message` already ends with the remedy. */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor({ code, message, remedy, cause }: ErrorOptions) {
    super(`${message} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.remedy = remedy;
  }
}

/** The command line or a request was malformed. */
export class UsageError extends RapporteurError {
  constructor(message: string, remedy = 'See rapporteur --help.') {
    super({ code: 'usage', message, remedy });
  }
}

/** A path or address that cannot be taken in. */
export class UnreadableInputError extends RapporteurError {
  constructor(place: string, reason: string, cause?: unknown) {
    super({
      code: 'unreadable-input',
      message: `Cannot read ${place}: ${reason}.`,
      remedy: 'Check the path and its permissions; records are text files of captions or reports.',
      cause,
    });
  }
}

/** A `people.json` is not what it must be. */
export class PeopleFileError extends RapporteurError {
  /** What is wrong, without the file's name. */
  readonly reason: string;

  /** `reason` begins with the place in the file where there is one. */
  constructor(file: string, reason: string) {
    super({
      code: 'unreadable-input',
      message: `Cannot read the corrections in ${file}: ${reason}.`,
      remedy: 'Put it right there; `rapporteur people` prints the form of such a file.',
    });
    this.reason = reason;
  }
}

/** A prompt for the language model is not what it must be. */
export class PromptFileError extends RapporteurError {
  /** `place` is the file, with the number of the line where one is wrong. */
  constructor(place: string, reason: string, cause?: unknown) {
    super({
      code: 'unreadable-input',
      message: `Cannot use the prompt ${place}: ${reason}.`,
      remedy:
        'Put it right, or take it away so that the prompt that ships is used; prompts/README.md tells the form.',
      cause,
    });
  }
}

export class UnknownSessionError extends RapporteurError {
  constructor(session: string) {
    super({
      code: 'unknown-session',
      message: `No session has the id ${JSON.stringify(session)}.`,
      remedy: '`rapporteur sessions` lists the ids.',
    });
  }
}

export class UnknownSpeakerError extends RapporteurError {
  constructor(speaker: string) {
    super({
      code: 'unknown-speaker',
      message: `Nobody in these records is called ${JSON.stringify(speaker)}.`,
      remedy: '`rapporteur speakers` lists the names.',
    });
  }
}

/** Several people bear a name. */
export class AmbiguousNameError extends UsageError {
  /** `candidates` tell each from the others: id, name, sessions and turns. */
  constructor(name: string, candidates: readonly string[]) {
    super(
      `${JSON.stringify(name)} may be ${candidates.length} people: ${candidates.join('; ')}.`,
      'Give the id of the one that is meant.',
    );
  }
}

export class UnknownConversationError extends RapporteurError {
  constructor(conversation: string) {
    super({
      code: 'unknown-conversation',
      message: `No conversation has the id ${JSON.stringify(conversation)}.`,
      remedy: '`rapporteur conversations` lists the ids; leave it out to begin a new one.',
    });
  }
}

/** Something is over a limit of limits.ts. */
export class TooLargeError extends RapporteurError {
  constructor(what: string, size: number, limit: number) {
    super({
      code: 'too-large',
      message: `${what} is ${size}, over the limit of ${limit}.`,
      remedy: 'Make it smaller.',
    });
  }
}

/** There is no room on the disk for what a user brings. */
export class DiskFullError extends RapporteurError {
  constructor(place: string, cause?: unknown) {
    super({
      code: 'disk-full',
      message: `The disk that holds ${place} is full.`,
      remedy: 'Make room on it and try again; nothing was taken in.',
      cause,
    });
  }
}

/** The store cannot be opened or read: foreign, damaged, or of a newer version. */
export class StoreUnusableError extends RapporteurError {
  constructor(place: string, reason: string, cause?: unknown) {
    super({
      code: 'store-unusable',
      message: `Cannot use the store ${place}: ${reason}.`,
      remedy: 'Name another folder with --store, or move this one away and ingest again.',
      cause,
    });
  }
}

/** Another process is writing to the store. */
export class StoreBusyError extends RapporteurError {
  constructor(place: string, cause?: unknown) {
    super({
      code: 'store-busy',
      message: `The store ${place} is being written by another process.`,
      remedy: 'Wait for it to finish and try again.',
      cause,
    });
  }
}

/** The embedding model cannot be loaded. */
export class ModelUnavailableError extends RapporteurError {
  constructor(model: string, reason: string, cause?: unknown) {
    super({
      code: 'model-unavailable',
      message: `The embedding model ${JSON.stringify(model)} cannot be loaded: ${reason}.`,
      remedy:
        'Unset RAPPORTEUR_MODEL to use the model that ships with Rapporteur, or name a folder that holds config.json, tokenizer.json and onnx/.',
      cause,
    });
  }
}

/** The store was embedded with a model other than the one now set. */
export class ModelMismatchError extends RapporteurError {
  constructor(stored: string, wanted: string) {
    super({
      code: 'model-mismatch',
      message: `The store was embedded with ${stored}, but the model now set is ${wanted}.`,
      remedy: 'Ingest the records again with this model, or set RAPPORTEUR_MODEL back.',
    });
  }
}

/** A stored span no longer agrees with the record: the store was damaged. */
export class RecordChangedError extends RapporteurError {
  constructor(place: string) {
    super({
      code: 'record-changed',
      message: `A quotation of ${place} is not what the record holds there.`,
      remedy: 'Run `rapporteur verify`, then ingest the record again.',
    });
  }
}
