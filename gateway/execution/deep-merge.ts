import { getOwn, isJsonObject, setOwn, type JsonObject } from './own-property.ts';

/**
 * Adds what a subgraph answered to what is known already, in place. Objects are merged, lists of the same length
 * element by element; anything else, null included, replaces.
 */
export function deepMerge(target: JsonObject, source: unknown): void {
  if (!isJsonObject(source)) return;
  for (const name of Object.keys(source)) {
    const added = source[name];
    if (added === undefined) continue;
    const known = getOwn(target, name);
    if (isJsonObject(known) && isJsonObject(added)) deepMerge(known, added);
    else if (Array.isArray(known) && Array.isArray(added) && known.length === added.length)
      mergeLists(known, added);
    else setOwn(target, name, added);
  }
}

function mergeLists(known: unknown[], added: readonly unknown[]): void {
  added.forEach((element, index) => {
    const present = known[index];
    if (isJsonObject(present) && isJsonObject(element)) deepMerge(present, element);
    else if (Array.isArray(present) && Array.isArray(element) && present.length === element.length) {
      mergeLists(present, element);
    } else known[index] = element;
  });
}
