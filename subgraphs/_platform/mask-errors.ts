import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { CodedError } from './errors.ts';
import type { Logger } from './logger.ts';
import { refusedVariable } from './refused-variable.ts';

interface MaskOptions {
  readonly log: Logger;
  readonly requestId: string;
}

/**
 * Lets errors of the catalogue through with their code and path, and hides everything else behind an incident id. The
 * log gets the class of a fault and where it happened, not its message: messages repeat values.
 */
export function maskErrors(
  errors: readonly GraphQLError[],
  { log, requestId }: MaskOptions,
): readonly GraphQLError[] {
  return errors.map((error) => {
    const coded = codedErrorOf(error);
    if (coded) {
      if (coded.cause) log.error({ requestId, code: coded.code, ...describe(coded.cause) }, 'out of reach');
      return new GraphQLError(coded.message, { path: error.path, extensions: coded.extensions });
    }
    // Raised by graphql-js itself over variables.
    if (!error.path && isOwnError(error)) return refusedVariable(error);
    const incident = randomUUID();
    log.error(
      { requestId, incident, path: error.path?.join('.'), ...describe(error.originalError ?? error) },
      'fault',
    );
    return new GraphQLError('Internal server error.', {
      path: error.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    });
  });
}

function codedErrorOf(error: GraphQLError): CodedError | undefined {
  if (error instanceof CodedError) return error;
  return error.originalError instanceof CodedError ? error.originalError : undefined;
}

/** Whether nothing but graphql-js and our scalars is behind it. */
function isOwnError({ originalError }: GraphQLError): boolean {
  return !originalError || (originalError instanceof GraphQLError && isOwnError(originalError));
}

function describe(error: unknown): { readonly fault: string; readonly at?: string | undefined } {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return {
    fault: `${error.name}${code}`,
    at: error.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim(),
  };
}
