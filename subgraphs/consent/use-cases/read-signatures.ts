import type { ConsentContext } from '../context.ts';
import type { Signature } from '../domain/signature.ts';

/** Who signed a consent, the first signature first; the field that asks is guarded by the consent. */
export async function readSignatures(
  { loaders }: ConsentContext,
  consentId: string,
): Promise<readonly Signature[]> {
  return (await loaders.signaturesOfConsent.load(consentId)) ?? [];
}
