/** What a pretended model server does with one request; only what is set departs from a model that just answers. */
export interface Reply {
  readonly text?: string;
  /** Sent apart from the text, before it, as models that think do. */
  readonly reasoning?: string;
  /** Refuses with this status, an error in the protocol's form, and these headers. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as the body instead of what the protocol has, whatever the status. */
  readonly body?: string;
  /** Time before the first byte, and before every piece, in milliseconds. */
  readonly delayMs?: number;
  readonly pauseMs?: number;
  /** Sends nothing more, and does not end: from the start, or behind so many pieces. */
  readonly hang?: boolean;
  readonly hangAfter?: number;
  /** Cuts the connection behind so many pieces; with 0 before any header. */
  readonly dropAfter?: number;
  /** Behind the text, one line that is not the protocol's. */
  readonly malformed?: boolean;
  /** Ends as if all were well, but without the protocol's end. */
  readonly unfinished?: boolean;
  /** Why it ended, in the protocol's word; `length` is the same for every protocol. */
  readonly finish?: string;
  /** Behind the text, an error in the protocol's form, with this message. */
  readonly errorEvent?: string;
}

/** What a client asked, as it reached the server. */
export interface ModelServerRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly stream: boolean;
  /** Texts of the system's and the user's messages, each in order, with a line break between. */
  readonly system: string;
  readonly user: string;
  /** Settles once the connection's answer is over: whether the client left before its end. */
  readonly left: Promise<boolean>;
}

export interface ModelServerOptions {
  readonly reply: (request: ModelServerRequest) => string | Reply | Promise<string | Reply>;
  /** Into what pieces a text is cut; words, unless said. */
  readonly split?: (text: string) => readonly string[];
  /** Names of the models that it has. */
  readonly models?: readonly string[];
}

export interface ModelServer {
  /** What a client is told: with `/v1` for OpenAI, the bare address for the others. */
  readonly url: string;
  /** Requests for a reply, in order. */
  readonly requests: readonly ModelServerRequest[];
  /** Paths of all requests, whatever for. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** How one protocol writes what the server does. */
export interface Protocol {
  readonly replyPath: string;
  readonly streamType: string;
  begin(model: string): string;
  piece(text: string, model: string): string;
  reasoning(text: string, model: string): string;
  end(finish: string, model: string): string;
  error(message: string): string;
  /** A line that no client can read. */
  readonly garbage: string;
  whole(reply: WholeReply): unknown;
  refusal(status: number): unknown;
  /** Answers of other paths, by path; null for none such. */
  other(path: string, models: readonly string[]): unknown;
  systemOf(body: Readonly<Record<string, unknown>>): string;
}

export interface WholeReply {
  readonly text: string;
  readonly reasoning: string;
  readonly finish: string;
  readonly model: string;
}
