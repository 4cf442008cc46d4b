import type { Principal } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import type { Signature } from '../domain/signature.ts';

/** Who signed a consent, the first signature first; the field that asks is guarded by the consent. */
export async function readSignatures(
  { access, loaders }: ConsentContext,
  { id, patientId }: Pick<Consent, 'id' | 'patientId'>,
): Promise<readonly Signature[]> {
  const [signatures, principal] = await Promise.all([
    loaders.signaturesOfConsent.load(id),
    access.principal(),
  ]);
  return (signatures ?? []).map((signature) => inSight(signature, principal, patientId));
}

/**
 * Representatives' own data do not pass through the ward: staff see where one lives, and the signer. The patient learns
 * who signed for them; one parent nothing of the other.
 */
function inSight(signature: Signature, reader: Principal | null, patientId: string): Signature {
  const isOpen =
    signature.capacity === 'PATIENT' ||
    reader?.role !== 'PERSON' ||
    (reader.personId !== null && reader.personId === signature.signerPersonId);
  if (isOpen) return signature;
  const withoutAddress = { ...signature, address: null };
  return reader.personId === patientId
    ? withoutAddress
    : { ...withoutAddress, signerName: null, kinship: null };
}
