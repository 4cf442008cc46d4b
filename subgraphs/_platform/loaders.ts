import DataLoader from 'dataloader';
import { isUuid } from './uuid.ts';

/**
 * One query for all keys of a request.
 * @param fetch rows by key; a key without a row answers null
 */
export function loaderOf<Row>(
  fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await fetch(keys);
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Rows by their id. Callers make ids up: one that is no UUID names no row, and PostgreSQL would take it for a fault. */
export function loaderById<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return loaderOf(async (keys) => {
    const ids = keys.filter(isUuid);
    const rows = ids.length === 0 ? [] : await find(ids);
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/**
 * Loaders of lists that differ by their arguments (a page, a filter): one per set of arguments, each one query for all
 * its keys.
 */
export function loaderFamily<Arguments extends object, Row>(
  fetch: (keys: readonly string[], narrowedBy: Arguments) => Promise<ReadonlyMap<string, Row>>,
): (narrowedBy: Arguments) => DataLoader<string, Row | null> {
  const family = new Map<string, DataLoader<string, Row | null>>();
  return (narrowedBy) => {
    const name = JSON.stringify(narrowedBy);
    const known = family.get(name) ?? loaderOf((keys) => fetch(keys, narrowedBy));
    family.set(name, known);
    return known;
  };
}

/** Rows by their key, each group in the order of the rows. */
export function groupRows<Row, Item>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(itemOf(row));
    else groups.set(key, [itemOf(row)]);
  }
  return groups;
}
