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

/** People that one page of the directory lists. */
export const PEOPLE_SHOWN_MAX = 200;
/** Turns of a person that are offered to be put right. */
export const TURNS_OFFERED_MAX = 30;

/** Body of an HTTP request. */
export const REQUEST_BYTES_MAX = 64 * 1024;
/** Requests one address may make in a minute. */
export const REQUESTS_PER_MINUTE_MAX = 300;
/** Characters of an id in a request: of a session, a speaker or a conversation. */
export const ID_CHARS_MAX = 300;
/** Bytes of a request's head: an address holds texts whose every character may be written as nine. */
export const REQUEST_HEAD_BYTES_MAX = 65_536;
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

/** Topics side by side in a picture over time, and years from the first to the last that it shows each of. */
export const TREND_TOPICS_MAX = 4;
export const TREND_YEARS_MAX = 200;
/** People among whom it is shown who speaks with whom, the most active first. */
export const EXCHANGES_PEOPLE_MAX = 15;
/** Places that are listed of a pair of people; all of them are counted. */
export const EXCHANGES_PLACES_MAX = 20;

/** Files of one upload, and bytes of all of them together. A whole day of the IGF is some 100 files. */
export const UPLOAD_FILES_MAX = 5_000;
export const UPLOAD_BYTES_MAX = 512 * 1024 * 1024;
/** Uploads that may be under way at once: each may lie on the disk whole before its turn comes. */
export const UPLOADS_AT_ONCE_MAX = 4;
/** Characters of an uploaded file's path, and bytes of each name in it, which is what most disks take. */
export const UPLOAD_PATH_CHARS_MAX = 500;
export const FILE_NAME_BYTES_MAX = 255;
/** Questions about what an upload has brought that are offered to begin with. */
export const UPLOAD_QUESTIONS_MAX = 3;

/** Turns on a page of a search, and on the longest page. */
export const EXPLORE_ROWS_DEFAULT = 20;
export const EXPLORE_ROWS_MAX = 100;
/** Rows of the table of a whole search, and pages that an address may name. */
export const EXPLORE_CSV_ROWS_MAX = 10_000;
export const PAGES_MAX = 1_000_000;
/** Characters of a turn that a result shows, unless the words sought are longer. */
export const SNIPPET_CHARS_MAX = 320;
/** Values of a facet that are listed. */
export const FACET_VALUES_MAX = 40;
/** Names that a field for people offers. */
export const PEOPLE_OFFERED_MAX = 300;
/** People set side by side, and quotations of each. */
export const COMPARED_MAX = 4;
export const COMPARED_QUOTATIONS_MAX = 4;
/** Searches whose findings are kept for the next page or filter. */
export const FINDINGS_KEPT_MAX = 8;

/** Characters of a search within one session, matches of it that are marked, and those of them that are listed. */
export const FIND_CHARS_MAX = 200;
export const MATCHES_MARKED_MAX = 1_000;
export const MATCHES_LISTED_MAX = 100;
/** Sessions on one page of their list. */
export const SESSIONS_A_PAGE = 100;
/** Records that one page of the collection lists. */
export const COLLECTION_PAGE_RECORDS = 100;

/** Time that one reply of a language model may take unless the settings say otherwise, in milliseconds. */
export const REPLY_MS_DEFAULT = 60_000;
/** The part of it that may pass without a sign of life. */
export const REPLY_SILENT_SHARE = 0.5;
/** Characters of a reply: some ten times what is asked for. */
export const REPLY_CHARS_MAX = 8_000;
/** Bytes of a reply as it comes over the wire: with its wrapping, and with what a model that thinks sends beside it. */
export const REPLY_BYTES_MAX = 4 * 1024 * 1024;
/** Paragraphs that may say what one before has said, until a reply counts as going round in circles. */
export const REPEATED_PARAGRAPHS_MAX = 2;
/** Words in quotation marks that are shorter are a term, not a quotation, in characters. */
export const QUOTED_CHARS_MIN = 12;
/** Paragraphs that a quotation of a model's may run on for behind the one that it begins in. */
export const QUOTED_PARAGRAPHS_MAX = 4;
/** Words quoted in one paragraph that are looked for in all the records, to say why they were taken out. */
export const VERDICTS_A_PARAGRAPH_MAX = 8;

/** A prompt's file, in bytes, and the greatest version it may have. */
export const PROMPT_BYTES_MAX = 16 * 1024;
export const PROMPT_VERSION_MAX = 1_000_000;
/** The part of a reply's time that reading a question may take: the answer itself is still to come. */
export const READING_TIME_SHARE = 0.25;
/** A model's reading of a question: characters of the reply, people, and characters of a name and of the topic. */
export const READING_CHARS_MAX = 1_000;
export const READING_SPEAKERS_MAX = 8;
export const READING_FIELD_CHARS_MAX = 200;
/** People that a model may choose from when it reads a question. */
export const CANDIDATES_MAX = 40;
/** Words in which a question is still put simply. */
export const SIMPLE_QUESTION_WORDS_MAX = 25;

/** Body of a chat front end's request, in bytes, and messages in it: it brings the whole conversation each time. */
export const COMPLETION_BYTES_MAX = 8 * 1024 * 1024;
export const COMPLETION_MESSAGES_MAX = 4_000;
/** Earlier questions of such a conversation that a follow-up may lean on. */
export const REPLAYED_QUESTIONS_MAX = 20;
/** Answers held in memory so that such conversations need not be asked again. */
export const REPLIES_HELD_MAX = 300;
/** Characters of the name that a front end gets for a conversation. */
export const TITLE_CHARS_MAX = 60;
/** Characters that a language model is given of a quotation, and of who says it where; longer is cut. */
export const MATERIAL_QUOTE_CHARS_MAX = 4_000;
export const MATERIAL_HEAD_CHARS_MAX = 300;

/** Places of a quotation that the terminal lists, and words around each; `--json` has them all. */
export const CHECKED_PLACES_SHOWN = 10;
export const CHECKED_WORDS_AROUND = 8;

/** Passages that a search through MCP returns: they go into a model's memory, which is small. */
export const MCP_RESULTS_MAX = 25;
/** Characters of a session's turns in one result through MCP. */
export const MCP_TEXT_CHARS_MAX = 20_000;
/** Turns on a page of a session through MCP, and on the longest page; and turns either side of one. */
export const MCP_TURNS_DEFAULT = 20;
export const MCP_TURNS_MAX = 100;
export const MCP_NEIGHBOURS_MAX = 5;
/** People on a page through MCP, and on the longest page. */
export const MCP_SPEAKERS_DEFAULT = 50;
export const MCP_SPEAKERS_MAX = 200;
/** Rows of a complete list, and places of a quotation, that one result through MCP lists; all of them are counted. */
export const MCP_ROWS_MAX = 200;
export const MCP_MATCHES_MAX = 10;
/** Sessions that MCP lists as resources, and characters of a session that is read as one. */
export const MCP_SESSIONS_MAX = 500;
export const MCP_RESOURCE_CHARS_MAX = 200_000;
/** Messages in one request of the older MCP versions, which may batch them. */
export const MCP_BATCH_MAX = 10;
/** Bytes of the messages from an MCP client that wait to be read. */
export const MCP_BUFFER_BYTES_MAX = 1024 * 1024;
