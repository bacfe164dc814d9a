/** `rapporteur/client`: a service from outside, in a browser or in Node, with nothing beside `fetch`. */
export type { Hit } from '../asking.ts';
export type { Health, Message, QuoteVerdict } from '../rapporteur.ts';
export type * from '../serve/contract.ts';
export type { AnswerStreamEvent } from './answer-events.ts';
export type { Client } from './client.ts';
export type { ClientOptions } from './connection.ts';
export { createClient } from './create-client.ts';
export { ProblemError } from './problem-error.ts';
export type * from './requests.ts';
