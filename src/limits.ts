/** Every limit, named, with its unit. Nothing in the project is unbounded. */

/** A record's size on disk. The longest IGF day, all rooms together, stays under 5 MiB. */
export const RECORD_BYTES_MAX = 32 * 1024 * 1024;
/** Folders inside folders that ingest follows. */
export const FOLDER_DEPTH_MAX = 16;
/** Files one ingest takes. */
export const FILES_MAX = 100_000;

/** A label longer than this is a sentence with a colon. */
export const LABEL_CHARS_MAX = 100;

/** A question, a search or a message. */
export const QUERY_CHARS_MAX = 2_000;
/** Lines of a batch file. */
export const BATCH_LINES_MAX = 100_000;
/** Questions of one conversation in a batch. */
export const CONVERSATION_QUESTIONS_MAX = 200;
/** Results one search returns. */
export const RESULTS_MAX = 200;
export const RESULTS_DEFAULT = 10;

/** An answer, as the contract fixes it. */
export const CITATIONS_MAX = 8;
export const QUOTED_WORDS_MAX = 400;
/** Nearest passages offered beside an abstention. */
export const RELATED_MAX = 3;
/** Characters shown before and after a quotation. */
export const CONTEXT_CHARS_MAX = 160;

/** Texts the model embeds at once: long batches cost gigabytes. */
export const EMBED_BATCH_TEXTS = 8;
/** Tokens a model reads of a text, unless its folder or the settings say otherwise. */
export const MODEL_TOKENS_DEFAULT = 512;
/** One file of a model that is downloaded. */
export const MODEL_FILE_BYTES_MAX = 1024 * 1024 * 1024;
/** Time a model host may stay silent, before and during a download, in milliseconds. */
export const MODEL_SILENCE_MS = 15_000;
/** Time a whole download may take, in milliseconds. */
export const MODEL_DOWNLOAD_MS = 30 * 60_000;
/** Least time between two progress lines, in milliseconds. */
export const PROGRESS_INTERVAL_MS = 1_000;

/** Conversations that a service without history holds in memory, and answers of each: what follow-ups lean on. */
export const CONVERSATIONS_HELD_MAX = 100;
export const ANSWERS_HELD_MAX = 30;

/** Body of an HTTP request. */
export const REQUEST_BYTES_MAX = 64 * 1024;
/** Requests one address may make in a minute. */
export const REQUESTS_PER_MINUTE_MAX = 300;
/** Characters of an id in a request: of a session, a speaker or a conversation. */
export const ID_CHARS_MAX = 300;
/** Values one field of a request may list. */
export const FILTER_VALUES_MAX = 100;
/** Silence on an event stream after which a comment is sent, so that proxies keep it open, in milliseconds. */
export const HEARTBEAT_MS = 15_000;
/** Time that running requests get when the service is told to stop, in milliseconds. */
export const SHUTDOWN_GRACE_MS = 5_000;

/** Time to wait for another writer of the store, in milliseconds. */
export const STORE_BUSY_MS = 5_000;

/** A `people.json`, in bytes, and the corrections in it. */
export const PEOPLE_FILE_BYTES_MAX = 4 * 1024 * 1024;
export const CORRECTIONS_MAX = 10_000;
/** Spellings that one correction names, and characters of its note and of a turn's beginning. */
export const SPELLINGS_MAX = 100;
export const NOTE_CHARS_MAX = 1_000;
