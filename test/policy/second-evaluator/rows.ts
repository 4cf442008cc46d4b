import {
  RESTRICTING_LABELS,
  type DisclosureConsentFacts,
  type Role,
  type Row,
} from '../../../subgraphs/_policy/types.ts';
import { dayInMoscow, isWithin } from './calendar.ts';
import type { Question, World } from './world.ts';

const RESTRICTING: ReadonlySet<string> = new Set(RESTRICTING_LABELS);

/** [access-policy: Restricted; types: what is asked for can say as much as the result] */
export function isRestricted(row: Row): boolean {
  if (row.type !== 'RESULT' && row.type !== 'REFERRAL') return false;
  return row.securityLabels.length === 0 || row.securityLabels.some((label) => RESTRICTING.has(label));
}

/** Who sees rows of a kind at all: the lines of their classes in the table of permits. */
const VIEWERS: Readonly<Partial<Record<Row['type'], readonly Role[]>>> = {
  APPOINTMENT: ['PERSON', 'CLINICIAN', 'REGISTRAR'],
  RESULT: ['PERSON', 'CLINICIAN'],
  REFERRAL: ['PERSON', 'CLINICIAN'],
  CLAIM: ['PERSON', 'INSURER'],
};

/** Whether there is such a row for such a caller [README: rows that are none]. */
export function isARow({ principal: { role }, row }: World, { action }: Question): boolean {
  if (row.type === 'RESULT' && !row.released && role !== 'LAB') return false;
  return action !== 'READ' || (VIEWERS[row.type]?.includes(role) ?? true);
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
