import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, print, type GraphQLFormattedError } from 'graphql';
import { UnavailableError } from '../../subgraphs/_platform/errors.ts';
import type { Logger } from '../../subgraphs/_platform/logger.ts';
import type { GatewayContext } from '../context.ts';

/** Masks every error that a client is not meant to read; the log keeps what is needed to find its cause. */
export interface ErrorMask {
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Tells in which request an incident happened. */
  readonly plugin: ApolloServerPlugin<GatewayContext>;
}

/** Errors that the GraphQL server itself makes about the text of a request: their words may be read. */
const ABOUT_THE_REQUEST = new Set([
  'SyntaxError',
  'ValidationError',
  'BadRequestError',
  'OperationResolutionError',
  'PersistedQueryNotFoundError',
  'PersistedQueryNotSupportedError',
]);

/**
 * What subgraphs may say through the gateway, in the gateway's words. One text of theirs passes: that of an error which
 * names the `argument` at fault, which their catalogue keeps for texts that are written for the client.
 */
const MEANT_FOR_CLIENTS: ReadonlyMap<unknown, string> = new Map([
  ['FORBIDDEN', 'Access is denied by the access policy.'],
  ['UNAUTHENTICATED', 'Sign in to continue.'],
  ['BAD_USER_INPUT', 'An argument cannot be used.'],
  ['UNAVAILABLE', 'The service cannot answer now. Please try again later.'],
]);

/** Details of coded errors that pass. Each is a word of a catalogue or of the schema, never data. */
const MEANT_DETAILS = ['reason', 'argument'] as const;
const INCIDENT = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const DETAIL = /^[A-Za-z][\w.-]{0,63}$/;

export function createErrorMask(log: Logger): ErrorMask {
  const requestIds = new WeakMap<object, string>();

  const maskFault = (error: unknown): GraphQLFormattedError => {
    const incident = incidentOfSubgraph(error) ?? randomUUID();
    const requestId = typeof error === 'object' && error !== null ? requestIds.get(error) : undefined;
    log.error({ requestId, incident, ...describe(error) }, 'fault');
    return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', incident } };
  };

  return {
    formatError: (formatted, error) =>
      withPath(formatted, aboutRequest(formatted, error) ?? fromSubgraph(error) ?? maskFault(error)),
    plugin: {
      requestDidStart: ({ contextValue }) =>
        Promise.resolve({
          didEncounterErrors({ errors }) {
            const { requestId } = contextValue;
            for (const error of errors) {
              requestIds.set(error, requestId);
              // Written for the log by who asked the subgraph: its name and what went wrong, no data.
              const cause = error instanceof UnavailableError ? error.cause : undefined;
              if (cause instanceof Error) log.warn({ requestId, cause: cause.message }, 'out of reach');
            }
            return Promise.resolve();
          },
        }),
    },
  };
}

function withPath(formatted: GraphQLFormattedError, masked: GraphQLFormattedError): GraphQLFormattedError {
  return formatted.path === undefined ? masked : { ...masked, path: formatted.path };
}

function aboutRequest(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  if (!(error instanceof GraphQLError)) return null;
  const message = messageAboutRequest(error);
  if (message === null) return null;
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: formatted.extensions?.['code'] },
  };
}

function messageAboutRequest(error: GraphQLError): string | null {
  if (ABOUT_THE_REQUEST.has(error.name)) return error.message.replace(/\s*Did you mean\b.*$/s, '');
  return error.name === 'UserInputError' ? messageAboutVariable(error) : null;
}

/** graphql-js repeats the value in its message; the variable, the place in it and its type say enough. */
function messageAboutVariable({ message, nodes }: GraphQLError): string {
  const [definition] = nodes ?? [];
  if (definition?.kind !== Kind.VARIABLE_DEFINITION) return 'A variable has an invalid value.';
  const { value: name } = definition.variable.name;
  const [, place] = PLACE.exec(message) ?? [];
  const [, missing] = MISSING.exec(message) ?? [];
  const at = place?.startsWith(name) === true ? ` at "${place}"` : '';
  const why = missing === undefined ? `expected ${print(definition.type)}` : `field "${missing}" is missing`;
  return `Variable "$${name}" has an invalid value${at}: ${why}.`;
}

/** Names of input fields and numbers of list items, as in `input.documents[0].kind`. */
const PLACE = /^Variable .* at "(\w+(?:\.\w+|\[\d+\])+)"; /s;
const MISSING = /; Field "(\w+)" of required type "[\w![\]]+" was not provided\.$/;

function fromSubgraph(error: unknown): GraphQLFormattedError | null {
  const extensions = error instanceof GraphQLError ? error.extensions : {};
  const { code } = extensions;
  const message = MEANT_FOR_CLIENTS.get(code);
  if (message === undefined) return null;
  const details = meantDetails(extensions);
  const isAuthored = error instanceof GraphQLError && code === 'BAD_USER_INPUT' && 'argument' in details;
  return { message: isAuthored ? error.message : message, extensions: { code, ...details } };
}

function meantDetails(extensions: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const details: Record<string, string> = {};
  for (const name of MEANT_DETAILS) {
    const value = extensions[name];
    if (typeof value === 'string' && DETAIL.test(value)) details[name] = value;
  }
  return details;
}

/** A subgraph that has masked a fault and logged it has given it an id already. */
function incidentOfSubgraph(error: unknown): string | null {
  const incident = error instanceof GraphQLError ? error.extensions['incident'] : undefined;
  return typeof incident === 'string' && INCIDENT.test(incident) ? incident : null;
}

/** Class and place of an error; its message may repeat a value and is left out. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  const origin = inner instanceof Error ? inner : error;
  const subgraph = error instanceof GraphQLError ? error.extensions['serviceName'] : undefined;
  const frames = origin.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { errorClass: origin.name, subgraph, stack: frames?.slice(0, 8).map((line) => line.trim()) };
}
