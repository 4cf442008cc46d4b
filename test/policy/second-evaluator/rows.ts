import { RESTRICTING_LABELS, type DisclosureConsentFacts } from '../../../subgraphs/_policy/types.ts';
import { dayInMoscow, isWithin } from './calendar.ts';
import type { World } from './world.ts';

const RESTRICTING: ReadonlySet<string> = new Set(RESTRICTING_LABELS);

/** [access-policy: Restricted] */
export function isRestricted({ row }: World): boolean {
  if (row.type !== 'RESULT' && row.type !== 'REFERRAL') return false;
  return row.securityLabels.length === 0 || row.securityLabels.some((label) => RESTRICTING.has(label));
}

/** What is not released has not reached the portal [README: break-glass opens every released result]. */
export function isReleased({ row }: World): boolean {
  return row.type !== 'RESULT' || row.released;
}

/** A beneficiary's way to a claim stands in the row; the documents beside it are the insured person's. */
export function isAnothersHealth({ row }: World): boolean {
  return row.type === 'CLAIM' && row.beneficiary !== null;
}

/** Whose representation the row is: the caller's own. */
export function isOwnRepresentation({ principal, row }: World): boolean {
  return (
    row.type === 'REPRESENTATION' &&
    principal.personId !== null &&
    row.representativePersonId === principal.personId
  );
}

/** In a representation the patient sees who represents them and no more [README: representatives' own data]. */
export function isRepresentation({ row }: World): boolean {
  return row.type === 'REPRESENTATION';
}

/** The first consent that lets the calling insurer see evidence of the claim in the row. */
export function disclosureConsent({
  principal,
  subject,
  row,
  now,
}: World): DisclosureConsentFacts | undefined {
  if (row.type !== 'CLAIM' || subject === null) return undefined;
  const today = dayInMoscow(now);
  return subject.disclosureConsents.find(
    (consent) =>
      consent.organizationId === principal.organizationId &&
      consent.claimId === row.claimId &&
      isWithin(today, consent),
  );
}
