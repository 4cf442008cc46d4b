import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf, listScope, pageOf } from '../../subgraphs/_platform/connection.ts';
import { createCursorCodec } from '../../subgraphs/_platform/cursor.ts';
import { BadUserInputError } from '../../subgraphs/_platform/errors.ts';

const cursors = createCursorCodec(new Uint8Array(32).fill(1));
const SCOPE = listScope('account-1', 'Me.patients');

const keys = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 });

describe('a cursor', () => {
  it('opens where it was made', () => {
    fc.assert(
      fc.property(keys, (sortKeys) => {
        expect(cursors.decode(SCOPE, cursors.encode(SCOPE, sortKeys))).toEqual(sortKeys);
      }),
    );
  });

  it.each([
    ['another caller', listScope('account-2', 'Me.patients')],
    ['nobody', listScope(undefined, 'Me.patients')],
    ['another list', listScope('account-1', 'Query.patients')],
    ['the same list, narrowed otherwise', listScope('account-1', 'Me.patients', { status: ['BOOKED'] })],
  ])('does not open for %s', (_, scope) => {
    const cursor = cursors.encode(SCOPE, ['Лебедев', 'id']);
    expect(() => cursors.decode(scope, cursor)).toThrow(BadUserInputError);
  });

  it('does not open with a letter changed, or under another key', () => {
    const cursor = cursors.encode(SCOPE, ['Лебедев', 'id']);
    const bytes = Buffer.from(cursor, 'base64url');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => cursors.decode(SCOPE, changed.toString('base64url'))).toThrow(BadUserInputError);
    }
    const others = createCursorCodec(new Uint8Array(32).fill(2));
    expect(() => others.decode(SCOPE, cursor)).toThrow(BadUserInputError);
  });

  it('tells nothing of the row: neither its keys nor their length, and the same each time', () => {
    const [short, long] = ['Ли', 'Рождественская-Преображенская'].map((family) =>
      cursors.encode(SCOPE, [family, 'Анна', 'id']),
    );
    expect(Buffer.from(short ?? '', 'base64url').toString('utf8')).not.toContain('Ли');
    expect(short).not.toBe(long);
    expect(short?.length).toBe(long?.length);
    expect(cursors.encode(SCOPE, ['Ли', 'Анна', 'id'])).toBe(short);
  });

  it.each(['', '.', 'x', 'a.b', 'null', '💥.💥'])('is refused when it is %j', (nonsense) => {
    expect(() => cursors.decode(SCOPE, nonsense)).toThrow(BadUserInputError);
  });
});

describe('a page', () => {
  it.each([0, -1, 101, 2_147_483_647])('of %i rows is refused, and the argument is named', (first) => {
    expect(() => pageOf({ first }, cursors, SCOPE)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }) as Error,
    );
  });

  it.each([1, 100])('of %i rows is not', (first) => {
    expect(pageOf({ first, after: null }, cursors, SCOPE)).toEqual({ limit: first, after: null });
  });

  it('knows from one row too many that there are more', () => {
    const page = pageOf({ first: 2 }, cursors, SCOPE);
    const connection = connectionOf({ rows: ['a', 'b', 'c'], totalCount: 7 }, page, cursors, SCOPE, (row) => [
      row,
    ]);
    expect(connection).toMatchObject({
      nodes: ['a', 'b'],
      totalCount: 7,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const next = pageOf({ first: 2, after: connection.pageInfo.endCursor }, cursors, SCOPE);
    expect(next.after).toEqual(['b']);
  });

  it('may be empty', () => {
    const connection = connectionOf(
      { rows: [], totalCount: 0 },
      { limit: 5, after: null },
      cursors,
      SCOPE,
      () => [],
    );
    expect(connection.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
