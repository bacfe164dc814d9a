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
/** Characters shown before and after a quotation. */
export const CONTEXT_CHARS_MAX = 160;

/** Texts the model embeds at once: long batches cost gigabytes. */
export const EMBED_BATCH_TEXTS = 8;

/** Body of an HTTP request. */
export const REQUEST_BYTES_MAX = 64 * 1024;
/** Requests one address may make in a minute. */
export const REQUESTS_PER_MINUTE_MAX = 300;
/** Time that running requests get when the service is told to stop, in milliseconds. */
export const SHUTDOWN_GRACE_MS = 5_000;

/** Time to wait for another writer of the store, in milliseconds. */
export const STORE_BUSY_MS = 5_000;
