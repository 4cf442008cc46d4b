import { sql, type Expression, type QueryExecutorProvider, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../connection.ts';
import { groupRows } from '../loaders.ts';

/** A column by which a list is sorted, with the type of its values in PostgreSQL. */
export interface SortColumn {
  readonly name: string;
  readonly type: 'uuid' | 'text' | 'timestamptz' | 'date' | 'int8';
}

export type SortDirection = 'asc' | 'desc';

/** The condition that a row stands after the page's cursor, in a list sorted by these columns, all in one direction. */
export function isAfter(
  page: Page,
  columns: readonly SortColumn[],
  direction: SortDirection,
): RawBuilder<boolean> {
  if (!page.after) return sql<boolean>`true`;
  const { after } = page;
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const values = sql.join(columns.map(({ type }, index) => sql`${after[index] ?? null}::${sql.raw(type)}`));
  return direction === 'asc'
    ? sql<boolean>`(${names}) > (${values})`
    : sql<boolean>`(${names}) < (${values})`;
}

/** The `order by` that goes with {@link isAfter}. */
export function sortedBy(columns: readonly SortColumn[], direction: SortDirection): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql`${sql.ref(name)} ${sql.raw(direction)}`));
}

/** Which page of a list is wanted, and how the list is sorted. */
export interface SortedPage {
  readonly page: Page;
  readonly columns: readonly SortColumn[];
  readonly direction: SortDirection;
}

/**
 * One page of one list, `limit + 1` rows, with the size of the whole list.
 * @param list a `select` with its conditions, unsorted; the columns to sort by are among its columns
 */
export async function fetchPage<Row, Item>(
  db: QueryExecutorProvider,
  list: Expression<Row>,
  { page, columns, direction }: SortedPage,
  itemOf: (row: Row) => Item,
): Promise<PageOfRows<Item>> {
  const [{ rows }, counted] = await Promise.all([
    sql<Row>`
      select * from (${list}) as listed where ${isAfter(page, columns, direction)}
      order by ${sortedBy(columns, direction)} limit ${page.limit + 1}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from (${list}) as listed`.execute(db),
  ]);
  return { rows: rows.map(itemOf), totalCount: counted.rows[0]?.count ?? 0 };
}

/** A row of a list that was fetched for many owners at once; its size stands on every row. */
export interface OwnedRow {
  readonly owner_id: string;
  readonly total_count: number;
}

/**
 * The statement that fetches one page for each of many owners at once: `limit + 1` rows each, with the size of the
 * owner's whole list. An owner whose page is empty has a row that is null but for `owner_id` and `total_count`.
 * @param rows a `select` over one table or join, with its conditions, that may refer to `owner.id`
 */
export function pagePerOwner<Row>(
  ownerIds: readonly string[],
  rows: RawBuilder<unknown>,
  page: Page,
  columns: readonly SortColumn[],
  direction: SortDirection,
): RawBuilder<OwnedRow & Row> {
  return sql<OwnedRow & Row>`
    select owner.id as owner_id, total.count as total_count, page.*
    from unnest(${ownerIds}::uuid[]) as owner (id)
    cross join lateral (select count(*)::int as count from (${rows}) as counted) as total
    left join lateral (
      select * from (${rows}) as listed
      where ${isAfter(page, columns, direction)}
      order by ${sortedBy(columns, direction)}
      limit ${page.limit + 1}
    ) as page on true`;
}

/** Pages by owner, as {@link pagePerOwner} answered them. */
export function pagesByOwner<Row extends OwnedRow & { readonly id: string | null }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): ReadonlyMap<string, PageOfRows<Item>> {
  const owned = groupRows(
    rows,
    ({ owner_id }) => owner_id,
    (row) => row,
  );
  return new Map(
    [...owned].map(([ownerId, group]) => [
      ownerId,
      { rows: group.filter(({ id }) => id !== null).map(itemOf), totalCount: group[0]?.total_count ?? 0 },
    ]),
  );
}
