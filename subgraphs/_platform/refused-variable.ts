import { GraphQLError, Kind } from 'graphql';
import { BadUserInputError } from './errors.ts';
import { ScalarRefusal } from './scalars.ts';

/**
 * What graphql-js says over a variable that does not fit, without its value. Where a scalar of ours refused it, the error
 * names the place: a gateway leaves those values to us, and whoever filled in a form has to learn which line it was.
 */
export function refusedVariable(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  if (originalError instanceof ScalarRefusal)
    return new BadUserInputError(placeOf(error, originalError), originalError.message);
  return new GraphQLError(withoutValues(error.message), { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The end of what stands before a refusal: graphql-js has the place last, after the value. */
const PLACE = / at "\w+((?:\.\w+|\[\d+\])+)"$/;

/** As in `patient.birthDate` or `documents.0.issuedOn`; the variable's name where it holds nothing else. */
function placeOf({ message, nodes }: GraphQLError, refusal: ScalarRefusal): string {
  const [, path] = PLACE.exec(message.slice(0, -`; ${refusal.message}`.length)) ?? [];
  if (path !== undefined) return path.replaceAll(/\[(\d+)\]/g, '.$1').slice(1);
  const [definition] = nodes ?? [];
  return definition?.kind === Kind.VARIABLE_DEFINITION ? definition.variable.name.value : 'variables';
}

/** Whatever follows may repeat the value, whole or in part. */
function withoutValues(message: string): string {
  return message.replace(/ got invalid value .*$/s, ' got an invalid value.');
}
