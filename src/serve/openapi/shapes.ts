import { ATTRIBUTIONS, COUNTED, GROUPS, INTENTS, KINDS } from '../query/wire-values.ts';

/** Small parts that the schemas are made of (JSON Schema 2020-12, as OpenAPI 3.1 takes it). */

export const text = { type: 'string' } as const;
export const textOrNull = { type: ['string', 'null'] } as const;
export const whole = { type: 'integer', minimum: 0 } as const;
export const wholeOrNull = { type: ['integer', 'null'], minimum: 0 } as const;
export const span = { start: whole, end: whole } as const;
export const dateOrNull = {
  type: ['string', 'null'],
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
} as const;
export const kind = { type: 'string', enum: Object.values(KINDS) } as const;
export const intent = { type: 'string', enum: Object.values(INTENTS) } as const;
export const counted = { type: 'string', enum: Object.values(COUNTED) } as const;
export const group = { type: 'string', enum: Object.values(GROUPS) } as const;
export const attribution = { type: 'string', enum: Object.values(ATTRIBUTIONS) } as const;

export function ref<Name extends string>(name: Name) {
  return { $ref: `#/components/schemas/${name}` } as const;
}

export function listOf<Item>(items: Item) {
  return { type: 'array', items } as const;
}

/** An object in which every property is always there; more may be added later. */
export function objectOf<Properties extends object>(properties: Properties) {
  return { type: 'object', required: Object.keys(properties), properties } as const;
}

/** What a schema describes, or null. */
export function orNull<Schema>(schema: Schema) {
  return { anyOf: [schema, { type: 'null' }] } as const;
}
