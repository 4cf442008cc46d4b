import { readFile } from 'node:fs/promises';
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../subgraphs/catalogue.ts';
import { ACTIONS, DENIAL_REASONS } from '../../subgraphs/_policy/index.ts';
import { protectedSchema } from '../../subgraphs/consent/data/protected-schema.ts';
import { ROW_TRAITS } from '../../subgraphs/consent/domain/explanation/row-trait.ts';
import {
  ACT_OF_MUTATION,
  ROW_OF_QUERY,
  ROW_OF_TYPE,
} from '../../subgraphs/consent/domain/explanation/standings.ts';

/** A row of which every property is whatever its reader makes of it. */
const ANYTHING: unknown = new Proxy(() => undefined, {
  get: (_, property) => {
    if (property === Symbol.iterator) return () => [].values();
    return property === Symbol.toPrimitive ? () => '' : ANYTHING;
  },
  apply: () => ANYTHING,
});

const RULED = CATALOGUE.flatMap(({ name, rules }) =>
  Object.entries(rules).flatMap(([typeName, rule]) =>
    rule.kind === 'SUBJECT' ? [{ name, typeName, subject: rule.subjectOf(ANYTHING as never) }] : [],
  ),
);

let types: readonly ObjectTypeDefinitionNode[];
beforeAll(async () => {
  const files = await Promise.all(
    CATALOGUE.map(({ name }) => readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8')),
  );
  types = files.flatMap((text) =>
    parse(text).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION),
  );
});

const fieldsOf = (typeName: string) =>
  types
    .filter((type) => type.name.value === typeName)
    .flatMap((type) => type.fields?.map((field) => field.name.value) ?? []);

describe('rows, as explanations imagine them', () => {
  it.each(RULED)(
    'of $typeName are of the kind that the rules of $name decide about',
    ({ typeName, subject }) => {
      const standing = ROW_OF_TYPE[typeName];
      // Where the row's type is a property of what was loaded, only whose it is can be compared.
      expect(standing?.row).toBe(typeof subject.row.type === 'string' ? subject.row.type : standing?.row);
      expect(standing?.of === 'PATIENT').toBe(subject.patientId !== null);
    },
  );

  it('are of no types but those', () => {
    expect(Object.keys(ROW_OF_TYPE).sort()).toEqual(
      [...new Set(RULED.map(({ typeName }) => typeName))].sort(),
    );
  });
});

describe('the schema, as explanations read it', () => {
  it('says of every mutation by which act it is decided', () => {
    expect(Object.keys(ACT_OF_MUTATION).sort()).toEqual(fieldsOf('Mutation').sort());
  });

  it('says of every query of a class in which row it stands', () => {
    const { fields } = protectedSchema();
    const guarded = fieldsOf('Query').filter((name) => fields.get(`Query.${name}`)?.protection !== 'OPEN');
    expect(Object.keys(ROW_OF_QUERY).sort()).toEqual(guarded.sort());
  });

  it('protects every field of the API', () => {
    const { api, fields } = protectedSchema();
    const unprotected = Object.values(api.getTypeMap()).flatMap((type) => {
      if (
        !('getFields' in type) ||
        type.name.startsWith('__') ||
        type.astNode?.kind !== Kind.OBJECT_TYPE_DEFINITION
      )
        return [];
      return Object.keys(type.getFields())
        .map((name) => `${type.name}.${name}`)
        .filter((coordinate) => !fields.has(coordinate));
    });
    expect(unprotected).toEqual([]);
  });

  it.each([
    ['AccessAction', ACTIONS],
    ['DenialReason', DENIAL_REASONS],
    ['RowTrait', ROW_TRAITS],
  ])('has in %s the words of the policy, and no others', (name, words) => {
    const type = protectedSchema().api.getType(name);
    const values = type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
    expect(values.sort()).toEqual([...words].sort());
  });
});
