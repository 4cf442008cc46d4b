import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { getOwn, type JsonObject } from './own-property.ts';

/** @param whenUnknown the answer for an object that does not name its type */
export function isOfType(
  schema: GraphQLSchema,
  object: JsonObject,
  typeCondition: string,
  whenUnknown: boolean,
): boolean {
  const typeName = getOwn(object, '__typename');
  return typeName ? isTypeNameOf(schema, typeName, typeCondition) : whenUnknown;
}

/** Whether an object that names its type satisfies a type condition. */
function isTypeNameOf(schema: GraphQLSchema, typeName: unknown, typeCondition: string): boolean {
  if (typeName === typeCondition) return true;
  if (typeof typeName !== 'string') return false;
  const type = schema.getType(typeName);
  const condition = schema.getType(typeCondition);
  return (
    isAbstractType(condition) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(condition, type)
  );
}
