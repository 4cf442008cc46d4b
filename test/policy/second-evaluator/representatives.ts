import { isSpokenFor, needsRepresentativesSignature, sharesRestrictedResultsByConsent } from './patient.ts';
import { isRestricted } from './rows.ts';
import type { Tie } from './ties.ts';
import type { World } from './world.ts';

type Representative = Extract<Tie, { readonly kind: 'REPRESENTATIVE' }>;

/** [README: powers of attorney] */
export const mayUsePortal = (tie: Representative): boolean =>
  isLegal(tie) || tie.representation.powers.includes('PORTAL');
export const mayHandleClaims = (tie: Representative): boolean =>
  isLegal(tie) || tie.representation.powers.includes('CLAIMS');

/** No power signs consents, blocks or hides [README: powers of attorney]. */
const isLegal = ({ representation }: Representative): boolean => representation.kind !== 'ATTORNEY';

/** The patient's whole voice [additions: spokesperson]. */
export const isSpokesperson = (tie: Representative): boolean => isLegal(tie) && isSpokenFor(tie.patient);

/** Signs the processing consent, alone or beside the patient. */
export const isSignatory = (tie: Representative): boolean =>
  isLegal(tie) && needsRepresentativesSignature(tie.patient);

/** Whether a representative gets as far as a row of the patient, whatever is asked about it. */
export function reaches(tie: Representative, { principal, row }: World): boolean {
  switch (row.type) {
    case 'ACCOUNT': // [README: an account is nobody's patient data]
      return false;
    case 'REPRESENTATION': // [README: not the other parent's]
      return row.representativePersonId === principal.personId;
    default:
      return !isRestricted(row) || maySeeRestricted(tie);
  }
}

/** [access-policy: RESULT, restricted, representative; README: limited capacity] */
function maySeeRestricted(tie: Representative): boolean {
  if (!isLegal(tie)) return tie.representation.powers.includes('RESTRICTED_RESULTS');
  if (isSpokenFor(tie.patient)) return true;
  return (
    sharesRestrictedResultsByConsent(tie.patient) && tie.patient.facts.restrictedSharingConsentId !== null
  );
}
