import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { BadUserInputError, forbidden, UnavailableError } from '../../subgraphs/_platform/errors.ts';
import { maskErrors } from '../../subgraphs/_platform/mask-errors.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
});

function masked(original: Error) {
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const error = new GraphQLError(original.message, { originalError: original, path: ['me', 'name'] });
  const [answer] = maskErrors([error], { log, requestId: 'request-1' });
  return answer?.toJSON();
}

describe('an error of the catalogue', () => {
  it('goes out with its code, details and path', () => {
    expect(masked(forbidden('PORTAL_BLOCKED'))).toEqual({
      message: 'Access is denied by the access policy.',
      path: ['me', 'name'],
      extensions: { code: 'FORBIDDEN', reason: 'PORTAL_BLOCKED' },
    });
    expect(masked(new BadUserInputError('after', 'Start again.'))?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
    });
    expect(lines).toEqual([]);
  });

  it('keeps its cause to the log, without the words of it', () => {
    const cause = Object.assign(new Error('duplicate key: Лебедева Алиса'), { code: '23505' });
    expect(masked(new UnavailableError({ cause }))).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(lines.join()).toContain('23505');
    expect(lines.join()).not.toContain('Лебедева');
  });
});

describe('any other error', () => {
  it('is hidden behind an incident that the log knows', () => {
    const answer = masked(new Error('column "diagnosis" of Лебедева Алиса is broken'));
    expect(answer).toMatchObject({
      message: 'Internal server error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/diagnosis|Лебедева/);
    expect(lines.join()).toContain(String(answer?.extensions?.['incident']));
    expect(lines.join()).not.toMatch(/diagnosis|Лебедева/);
  });
});
