import type { Hit } from '../asking.ts';
import type { Health, Message, QuoteVerdict } from '../rapporteur.ts';
import type {
  ChatBody,
  CollectionBody,
  Compared,
  ConversationSummary,
  Corrections,
  Examples,
  ExchangesBody,
  Explored,
  RecordBody,
  SessionBody,
  SessionDetailBody,
  Speaker,
  SpeakerProfile,
  TrendBody,
  TurnBody,
} from '../serve/contract.ts';
import type { AnswerStreamEvent } from './answer-events.ts';
import type {
  Asked,
  AskedInConversation,
  Compare,
  ExchangesIn,
  Explore,
  Quote,
  Search,
  TrendOver,
} from './requests.ts';

/** A Rapporteur service from outside. Every method rejects with `ProblemError`, or with the reason of the signal. */
export interface Client {
  sessions(): Promise<readonly SessionBody[]>;
  session(id: string): Promise<SessionDetailBody>;
  /** In order. */
  turns(session: string): Promise<readonly TurnBody[]>;
  records(): Promise<readonly RecordBody[]>;
  speakers(): Promise<readonly Speaker[]>;
  /** By id, or by name where one person alone bears it. */
  speaker(id: string): Promise<SpeakerProfile>;
  corrections(): Promise<Corrections>;
  collection(): Promise<CollectionBody>;
  examples(): Promise<Examples>;
  /** Passages, the best first. */
  search(search: Search): Promise<readonly Hit[]>;
  explore(explore: Explore): Promise<Explored>;
  compare(compare: Compare): Promise<Compared>;
  trend(trend: TrendOver): Promise<TrendBody>;
  exchanges(exchanges?: ExchangesIn): Promise<ExchangesBody>;
  /** One answer, of which nothing is kept and which no language model arranges. */
  answer(asked: Asked): Promise<ChatBody>;
  /** One answer in a conversation; the reply names it for the next question. */
  ask(asked: AskedInConversation): Promise<ChatBody>;
  /** The same as it comes into being; leaving the loop ends the work. */
  askStream(asked: AskedInConversation): AsyncGenerator<AnswerStreamEvent>;
  conversations(): Promise<readonly ConversationSummary[]>;
  conversation(id: string): Promise<{ conversation: string; messages: readonly Message[] }>;
  removeConversation(id: string): Promise<{ removed: number }>;
  /** Did X really say this? */
  verifyQuote(quote: Quote): Promise<QuoteVerdict>;
  health(): Promise<Health>;
}
