import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

/** Whether a value that a subgraph answered is one of a leaf type. Custom scalars are the subgraph's own affair. */
export type LeafCheck = (value: unknown) => boolean;

const CHECKS: ReadonlyMap<string, LeafCheck> = new Map<string, LeafCheck>([
  [GraphQLString.name, (value) => typeof value === 'string'],
  [GraphQLID.name, (value) => typeof value === 'string' || isInteger(value)],
  [GraphQLInt.name, isInteger],
  [GraphQLFloat.name, (value) => typeof value === 'number' && Number.isFinite(value)],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
]);

export function leafCheckOf(type: GraphQLLeafType): LeafCheck {
  if (!isEnumType(type)) return CHECKS.get(type.name) ?? (() => true);
  const values = new Set<unknown>(type.getValues().map((value) => value.name));
  return (value) => values.has(value);
}

function isInteger(value: unknown): boolean {
  return typeof value === 'number' && INTEGER.test(String(value));
}
