import type { CursorCodec, CursorKeys } from './cursor.ts';
import { BadUserInputError } from './errors.ts';

/** Arguments of every list. */
export interface ConnectionArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Which rows of a list are wanted: `limit` of them, after the row with these sort keys. */
export interface Page {
  readonly limit: number;
  readonly after: CursorKeys | null;
}

/** Rows of one page and the size of the whole list. Repositories return one row more than `limit` where there is one. */
export interface PageOfRows<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export const EMPTY_PAGE: PageOfRows<never> = { rows: [], totalCount: 0 };

const MOST_ROWS = 100;

/**
 * Reads a list's arguments.
 * @param scope see {@link listScope}
 * @throws {BadUserInputError}
 */
export function pageOf({ first, after }: ConnectionArguments, cursors: CursorCodec, scope: string): Page {
  if (first < 1 || first > MOST_ROWS)
    throw new BadUserInputError('first', `\`first\` wants a number from 1 to ${MOST_ROWS}.`);
  return { limit: first, after: after ? cursors.decode(scope, after) : null };
}

/** Names one list for one caller: a cursor of it opens no other list, and nothing for anybody else. */
export function listScope(accountId: string | undefined, list: string, narrowedBy: object = {}): string {
  return JSON.stringify([accountId ?? null, list, narrowedBy]);
}

/**
 * @param page what was asked for
 * @param keysOf sort keys of a row, in the list's order
 */
export function connectionOf<Row>(
  { rows, totalCount }: PageOfRows<Row>,
  page: Page,
  cursors: CursorCodec,
  scope: string,
  keysOf: (row: Row) => CursorKeys,
): Connection<Row> {
  const nodes = rows.slice(0, page.limit);
  const edges = nodes.map((node) => ({ node, cursor: cursors.encode(scope, keysOf(node)) }));
  return {
    edges,
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
