import { isSpokenFor, is15to17, sharesRestrictedResultsByConsent } from './patient.ts';
import {
  disclosureConsent,
  isAnothersHealth,
  isOwnRepresentation,
  isReleased,
  isRepresentation,
  isRestricted,
} from './rows.ts';
import { rule, type Rule } from './rule.ts';
import type { Tie } from './ties.ts';
import type { World } from './world.ts';

type Representative = Extract<Tie, { readonly kind: 'REPRESENTATIVE' }>;

/** [README: powers of attorney] */
export const mayUsePortal = ({ representation }: Representative): boolean =>
  representation.kind !== 'ATTORNEY' || representation.powers.includes('PORTAL');
export const mayHandleClaims = ({ representation }: Representative): boolean =>
  representation.kind !== 'ATTORNEY' || representation.powers.includes('CLAIMS');

/** [access-policy: RESULT, restricted, representative] */
function maySeeRestricted({ representation, patient }: Representative): boolean {
  if (representation.kind === 'ATTORNEY') return representation.powers.includes('RESTRICTED_RESULTS');
  if (isSpokenFor(patient)) return true;
  return sharesRestrictedResultsByConsent(patient) && patient.facts.restrictedSharingConsentId !== null;
}

const coversResult = (
  referral: { readonly id: string; readonly categories: readonly string[] },
  world: World,
) =>
  world.row.type !== 'RESULT' ||
  world.row.referralId === referral.id ||
  (!isRestricted(world) && referral.categories.includes(world.row.category));

/** The table of permits, sentence by sentence. */
export const READ_RULES: readonly Rule[] = [
  rule('README: SERVICE is never stopped; PUBLIC is everybody’s', 'CALLER', { reads: ['SERVICE', 'PUBLIC'] }),

  rule('ACCOUNT: own', 'OWN_ACCOUNT', { reads: ['ACCOUNT'] }),
  rule('writes: own contact is the account’s itself', 'OWN_ACCOUNT', {
    roles: ['PERSON'],
    reads: ['CONTACT'],
  }),
  rule('IDENTITY_DOCUMENT: own, masked', 'OWN_ACCOUNT', {
    roles: ['PERSON'],
    reads: ['IDENTITY_DOCUMENT'],
    oblige: ['MASK'],
  }),
  rule('ACCOUNT: registrar, privacy officer', 'OWN_ORGANIZATION', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    reads: ['ACCOUNT'],
  }),
  rule('ACCOUNT: registrar, privacy officer, of patients registered there', 'OWN_PATIENT', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    reads: ['ACCOUNT'],
  }),

  rule('self: ✓', 'SELF', { reads: ['DEMOGRAPHICS', 'APPOINTMENT', 'CONSENT', 'ACCESS_LOG'] }),
  rule('CONTACT, self', 'SELF', { reads: ['CONTACT'], if: (_, world) => !isRepresentation(world) }),
  rule('IDENTITY_DOCUMENT, self: masked', 'SELF', {
    reads: ['IDENTITY_DOCUMENT'],
    if: (_, world) => !isRepresentation(world),
    oblige: ['MASK'],
  }),
  rule('RESULT, self: restricted ones too', 'SELF', {
    reads: ['RESULT'],
    if: (_, world) => isReleased(world),
  }),
  rule('CLAIM: insured person, beneficiary', 'SELF', { reads: ['CLAIM'] }),
  rule('CLAIM: a beneficiary who is nobody’s patient', 'NAMED_IN_CLAIM', { reads: ['CLAIM'] }),
  rule('CLAIM_EVIDENCE, self', 'SELF', {
    reads: ['CLAIM_EVIDENCE'],
    if: (_, world) => !isAnothersHealth(world),
  }),

  rule('DEMOGRAPHICS, representative', 'REPRESENTATIVE', {
    reads: ['DEMOGRAPHICS'],
    if: (tie, world) =>
      (mayUsePortal(tie) || mayHandleClaims(tie)) && (!isRepresentation(world) || isOwnRepresentation(world)),
  }),
  rule('CONTACT, representative', 'REPRESENTATIVE', {
    reads: ['CONTACT'],
    if: (tie, world) => mayUsePortal(tie) && (!isRepresentation(world) || isOwnRepresentation(world)),
  }),
  rule('IDENTITY_DOCUMENT, representative: own only', 'REPRESENTATIVE', {
    reads: ['IDENTITY_DOCUMENT'],
    if: (tie, world) => mayUsePortal(tie) && isOwnRepresentation(world),
    oblige: ['MASK'],
  }),
  rule('APPOINTMENT, CONSENT, representative', 'REPRESENTATIVE', {
    reads: ['APPOINTMENT', 'CONSENT'],
    if: mayUsePortal,
  }),
  rule('RESULT, representative', 'REPRESENTATIVE', {
    reads: ['RESULT'],
    if: (tie, world) =>
      mayUsePortal(tie) && isReleased(world) && (!isRestricted(world) || maySeeRestricted(tie)),
  }),
  rule('CLAIM, representative', 'REPRESENTATIVE', { reads: ['CLAIM'], if: mayHandleClaims }),
  rule('CLAIM_EVIDENCE, representative', 'REPRESENTATIVE', {
    reads: ['CLAIM_EVIDENCE'],
    if: (tie, world) => mayHandleClaims(tie) && !isAnothersHealth(world),
  }),
  rule('ACCESS_LOG, representative: not for 15 to 17', 'REPRESENTATIVE', {
    reads: ['ACCESS_LOG'],
    if: (tie) => mayUsePortal(tie) && !is15to17(tie.patient),
  }),

  rule('DEMOGRAPHICS, clinician with referral', 'REFERRAL', { reads: ['DEMOGRAPHICS'] }),
  rule('RESULT, clinician: referral covers it; restricted: own referral only', 'REFERRAL', {
    reads: ['RESULT'],
    if: ({ referral }, world) =>
      world.row.type !== 'REFERRAL' && isReleased(world) && coversResult(referral, world),
  }),
  rule('APPOINTMENT, clinician: own appointments', 'OWN_WORK', {
    reads: ['APPOINTMENT'],
    if: (_, { row }) => row.type === 'APPOINTMENT',
  }),
  rule('RESULT, clinician: own referrals', 'OWN_WORK', {
    reads: ['RESULT'],
    if: (_, { row }) => row.type === 'REFERRAL',
  }),
  rule('README: break-glass opens who the patient is', 'EMERGENCY', { reads: ['DEMOGRAPHICS'] }),
  rule('README: break-glass opens every released result', 'EMERGENCY', {
    reads: ['RESULT'],
    if: (_, world) => world.row.type !== 'REFERRAL' && isReleased(world),
  }),

  rule('registrar: ✓', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    reads: ['DEMOGRAPHICS', 'CONTACT', 'IDENTITY_DOCUMENT', 'APPOINTMENT', 'CONSENT'],
  }),
  rule('privacy officer: ✓', 'OWN_PATIENT', {
    roles: ['PRIVACY_OFFICER'],
    reads: ['DEMOGRAPHICS', 'CONSENT', 'ACCESS_LOG'],
  }),
  rule('DEMOGRAPHICS, lab: own orders', 'OWN_ORDER', { reads: ['DEMOGRAPHICS'] }),
  rule('CLAIM, insurer: own claims', 'OWN_CLAIM', { reads: ['CLAIM'] }),
  rule('CLAIM_EVIDENCE, insurer: own claims, disclosed and needed', 'OWN_CLAIM', {
    reads: ['CLAIM_EVIDENCE'],
    lacks: (world) => {
      if (disclosureConsent(world) === undefined) return 'DISCLOSURE_CONSENT_MISSING';
      return world.row.type === 'CLAIM' && world.row.neededForRisk ? null : 'NOT_NEEDED_FOR_CLAIM';
    },
  }),
];
