import { readFileSync } from 'node:fs';
import {
  buildSchema,
  Kind,
  parse,
  valueFromASTUntyped,
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { SUBGRAPH_NAMES } from '../../_platform/subgraph.ts';
import { DATA_CLASSES, type DataClass } from '../../_policy/types.ts';
import type { ProtectedField, Standing } from '../domain/explanation/explain.ts';
import { ACT_OF_MUTATION, ROW_OF_QUERY, ROW_OF_TYPE } from '../domain/explanation/standings.ts';

const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** What clients may ask for, and how each field of it is protected in the subgraph that answers it. */
export interface ProtectedSchema {
  readonly api: GraphQLSchema;
  /** By coordinate. */
  readonly fields: ReadonlyMap<string, ProtectedField>;
}

let read: ProtectedSchema | undefined;

/** The schema files as they are at the first call; nothing changes them while a process lives. */
export function protectedSchema(): ProtectedSchema {
  read ??= readProtectedSchema();
  return read;
}

/** @throws {Error} naming a field of which nobody has said by what it is decided */
function readProtectedSchema(): ProtectedSchema {
  const text = (file: string) => readFileSync(new URL(file, SCHEMA_FOLDER), 'utf8');
  const types = SUBGRAPH_NAMES.flatMap((name) =>
    parse(text(`${name}.graphql`), { noLocation: true }).definitions.filter(
      (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
    ),
  );
  return { api: buildSchema(text('api.graphql')), fields: protectedFields(types) };
}

const OPEN_CLASSES: ReadonlySet<DataClass> = new Set(['PUBLIC', 'SERVICE']);

/** @param types object types of all subgraphs; an entity stands here once for each that contributes to it */
function protectedFields(types: readonly ObjectTypeDefinitionNode[]): ReadonlyMap<string, ProtectedField> {
  const fields = new Map<string, ProtectedField>();
  const defaults = defaultClasses(types);
  const standingsOf = standingsByType(types);
  for (const type of types) {
    const keys = keysOf(type);
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const isKey = field.name.value === 'id' || keys.has(field.name.value);
      const dataClass = isKey ? null : (classOf(field) ?? classOf(type));
      const decidedAs = dataClass ?? defaults.get(type.name.value) ?? 'PUBLIC';
      if (fields.has(coordinate) && isKey) continue;
      fields.set(coordinate, {
        coordinate,
        dataClass,
        decidedAs,
        ...protectionOf(type.name.value, field.name.value, { isKey, decidedAs, standingsOf }),
      });
    }
  }
  return fields;
}

interface Protection {
  readonly isKey: boolean;
  readonly decidedAs: DataClass;
  readonly standingsOf: (typeName: string) => readonly Standing[];
}

function protectionOf(
  typeName: string,
  fieldName: string,
  { isKey, decidedAs, standingsOf }: Protection,
): Pick<ProtectedField, 'protection' | 'action' | 'stands'> {
  if (typeName === 'Mutation') {
    const act = ACT_OF_MUTATION[fieldName];
    if (!act) throw new Error(`nobody has said by which act Mutation.${fieldName} is decided`);
    return { protection: 'ACT', action: act.action, stands: [act.stands] };
  }
  if (OPEN_CLASSES.has(decidedAs)) return { protection: 'OPEN', action: 'READ', stands: [] };
  const stands = typeName === 'Query' ? ownStanding(ROW_OF_QUERY[fieldName]) : standingsOf(typeName);
  if (stands.length === 0) throw new Error(`nobody has said in which row ${typeName}.${fieldName} stands`);
  return { protection: isKey ? 'KEY' : 'ROW', action: 'READ', stands };
}

function ownStanding(standing: Standing | undefined): readonly Standing[] {
  return standing ? [standing] : [];
}

/** The class by which it is decided whether a row of the type may be known. */
function defaultClasses(types: readonly ObjectTypeDefinitionNode[]): ReadonlyMap<string, DataClass> {
  return new Map(
    types.flatMap((type) => {
      const dataClass = classOf(type);
      return dataClass ? [[type.name.value, dataClass] as const] : [];
    }),
  );
}

/** Rows have their own standing; their parts stand where the guarded fields that lead to them do. */
function standingsByType(
  types: readonly ObjectTypeDefinitionNode[],
): (typeName: string) => readonly Standing[] {
  const owners = new Map<string, Set<string>>();
  for (const type of types)
    for (const field of type.fields ?? []) {
      const leadsTo = namedType(field.type);
      const dataClass = classOf(field) ?? classOf(type);
      if (ROW_OF_TYPE[leadsTo] || !dataClass || OPEN_CLASSES.has(dataClass)) continue;
      const known = owners.get(leadsTo) ?? new Set();
      owners.set(leadsTo, known.add(type.name.value));
    }
  const standings = (typeName: string, seen: readonly string[]): readonly Standing[] => {
    const own = ROW_OF_TYPE[typeName];
    if (own) return [own];
    if (seen.includes(typeName)) return [];
    return [...(owners.get(typeName) ?? [])].flatMap((owner) => standings(owner, [...seen, typeName]));
  };
  return (typeName) => distinct(standings(typeName, []));
}

function distinct(standings: readonly Standing[]): readonly Standing[] {
  return [...new Map(standings.map((standing) => [`${standing.row}/${standing.of}`, standing])).values()];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function keysOf(type: ObjectTypeDefinitionNode): ReadonlySet<string> {
  const selections = (type.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .map((directive) => argument(directive, 'fields'));
  return new Set(selections.flatMap((fields) => fields.split(/[\s{}]+/)).filter(Boolean));
}

function classOf(node: ObjectTypeDefinitionNode | FieldDefinitionNode): DataClass | null {
  const directive = node.directives?.find(({ name }) => name.value === 'access');
  const named = directive && argument(directive, 'class');
  return DATA_CLASSES.find((dataClass) => dataClass === named) ?? null;
}

function argument(directive: DirectiveNode, name: string): string {
  const node = directive.arguments?.find((candidate) => candidate.name.value === name);
  return node ? String(valueFromASTUntyped(node.value)) : '';
}
