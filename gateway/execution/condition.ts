import { Kind, type OperationDefinitionNode } from 'graphql';
import { getOwn, type JsonObject } from './own-property.ts';

/** Values for the variables of `@skip` and `@include`. */
export interface ConditionValues {
  readonly variables: JsonObject;
  readonly booleanDefaults: ReadonlyMap<string, boolean>;
}

/** @returns undefined when the variable has no boolean value */
export function booleanOf(
  variable: string,
  { variables, booleanDefaults }: ConditionValues,
): boolean | undefined {
  const given = getOwn(variables, variable);
  const value = given === undefined ? booleanDefaults.get(variable) : given;
  return typeof value === 'boolean' ? value : undefined;
}

/** @throws Error when the variable has no boolean value */
export function conditionValue(variable: string, values: ConditionValues): boolean {
  const value = booleanOf(variable, values);
  if (value === undefined) throw new Error(`Variable "$${variable}" of a condition has no boolean value`);
  return value;
}

export function booleanDefaultsOf(operation: OperationDefinitionNode): ReadonlyMap<string, boolean> {
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.BOOLEAN) defaults.set(variable.name.value, defaultValue.value);
  }
  return defaults;
}
