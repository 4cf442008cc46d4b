import { describe, expect, inject, it } from 'vitest';
import { checkDatabase } from '../../../subgraphs/_platform/database/check-database.ts';
import { connectionFromUrl, describeConnection } from '../../../subgraphs/_platform/database/connection.ts';

describe('DATABASE_URL', () => {
  it.each([
    'postgres://opeka@db.example:5433/clinic',
    'postgresql://opeka@db.example/clinic?sslmode=require',
  ])('may be %s', (url) => {
    expect(connectionFromUrl(url)).toEqual({ connectionString: url });
  });

  it.each([
    ['a host alone', 'db.example', 'is not a URL'],
    ['another database', 'mysql://db.example/clinic', 'has the scheme mysql, not postgres'],
  ])('may not be %s', (_, url, reason) => {
    expect(() => connectionFromUrl(url)).toThrow(
      `DATABASE_URL ${reason}. It should read postgres://user:password@host:5432/database.`,
    );
  });

  it('cannot set the role of our sessions', () => {
    expect(
      connectionFromUrl('postgres://db.example/clinic?options=-c%20role%3Droot&application_name=x'),
    ).toEqual({
      connectionString: 'postgres://db.example/clinic',
    });
  });

  it('is named in messages without its password', () => {
    const connection = connectionFromUrl('postgres://opeka:secret@db.example:5433/clinic');
    expect(describeConnection(connection)).toBe('db.example:5433, database clinic');
  });
});

describe('a server', () => {
  it('is accepted when it is new enough', async () => {
    await expect(checkDatabase(inject('testCluster'))).resolves.toBeUndefined();
  });

  it('that does not answer is named, and what to check', async () => {
    await expect(
      checkDatabase(connectionFromUrl('postgres://opeka@127.0.0.1:1/clinic')),
    ).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message:
        'The database at 127.0.0.1:1, database clinic cannot be reached (connect ECONNREFUSED 127.0.0.1:1). ' +
        'Check that it runs and that DATABASE_URL names its host, port, database, user and password.',
    });
  });
});
