import { loadIssuerKeys } from '../subgraphs/_platform/issuer-keys.ts';
import { personaNamed } from './personas.ts';

const VALID_FOR_SECONDS = 12 * 60 * 60;

/**
 * A bearer token of a persona.
 * @param issuer the URL of the gateway that is to believe it
 * @throws {RangeError} where there is no such persona
 */
export async function issuePersonaToken(
  name: string,
  options: { readonly dataDirectory: string; readonly audience: string; readonly issuer: string },
): Promise<string> {
  const persona = personaNamed(name);
  const keys = await loadIssuerKeys(options.dataDirectory);
  return keys.signToken({
    issuer: options.issuer,
    audience: options.audience,
    subject: persona.accountId,
    validForSeconds: VALID_FOR_SECONDS,
    ...(persona.personId === null && { clientId: persona.name }),
  });
}
