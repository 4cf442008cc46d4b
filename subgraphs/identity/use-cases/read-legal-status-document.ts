import type { IdentityContext } from '../context.ts';
import { maskNumber } from '../domain/identity-document.ts';
import type { LegalStatusRecord, SeenLegalStatusDocument } from '../domain/legal-status.ts';

/** What proved a legal status, as the policy lets the caller see it: whole, or masked. */
export async function readLegalStatusDocument(
  { access }: IdentityContext,
  { patientId, document }: LegalStatusRecord,
): Promise<SeenLegalStatusDocument | null> {
  const decision = await access.decide({ dataClass: 'IDENTITY_DOCUMENT', patientId });
  if (!decision.permitted) return null;
  if (!decision.obligations.includes('MASK')) return document;
  return { number: maskNumber(document.number), issuer: null, issuedOn: null };
}
