/**
 * Response names are the client's choice, and `__proto__` or `constructor` are valid ones. These two treat every name
 * as plain data, whatever `Object.prototype` has under it.
 */
export type JsonObject = Record<string, unknown>;

export function getOwn(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function setOwn(object: JsonObject, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  } else {
    object[name] = value;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
