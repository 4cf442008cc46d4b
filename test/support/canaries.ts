import { sql, type Kysely } from 'kysely';
import { demoId } from '../../demo/demo-id.ts';
import { personId } from '../../demo/demo-people.ts';
import { DEMO_INSURER } from '../../demo/organizations.ts';

/** What a canary sings of: the class of the column that it sits in. */
const CANARY_KINDS = [
  'DEMOGRAPHICS',
  'CONTACT',
  'DOCUMENT',
  'APPOINTMENT',
  'RESULT',
  'RESTRICTED',
  'REFERRAL',
  'CONSENT',
  'CLAIM',
] as const;
export type CanaryKind = (typeof CANARY_KINDS)[number];

/** Ids under which the canaries' rows are found. */
export interface Aviary {
  readonly patient: string;
  readonly report: string;
  readonly restrictedReport: string;
  readonly observation: string;
  readonly referral: string;
  readonly appointment: string;
  readonly consent: string;
  readonly coverage: string;
  readonly claim: string;
  readonly claimNumber: string;
  readonly representation: string;
}

const CANARY = /canary-([A-Z]+)-\w+/g;

/** Kinds of canaries that are in a text, in the order of {@link CANARY_KINDS}. */
export function canariesIn(text: string): readonly CanaryKind[] {
  const heard = new Set([...text.matchAll(CANARY)].map(([, kind]) => kind));
  return CANARY_KINDS.filter((kind) => heard.has(kind));
}

/** Puts a string of its own into every text of the demo's daughter that is protected. */
export async function releaseCanaries(admin: Kysely<unknown>): Promise<Aviary> {
  const patient = personId('daughter');
  await sql`update identity.person set family = 'canary-DEMOGRAPHICS-family', given = 'canary-DEMOGRAPHICS-given',
    patronymic = 'canary-DEMOGRAPHICS-patronymic', phone = 'canary-CONTACT-phone', email = 'canary-CONTACT-email'
    where id = ${patient}`.execute(admin);
  await sql`update identity.person_identifier set value = 'canary-DEMOGRAPHICS-record'
    where person_id = ${patient}`.execute(admin);
  await sql`update identity.identity_document set number = 'canary-DOCUMENT-number', issuer = 'canary-DOCUMENT-issuer'
    where person_id = ${patient}`.execute(admin);
  await sql`update scheduling.appointment set status = 'CANCELLED', cancelled_at = booked_at,
    cancellation_reason = 'canary-APPOINTMENT-' || case status when 'BOOKED' then 'coming' else 'past' end
    where patient_id = ${patient}`.execute(admin);
  await sql`update lab_results.diagnostic_report set code_display = 'canary-RESULT-report',
    conclusion = 'canary-RESULT-conclusion' where patient_id = ${patient} and category = 'LABORATORY'`.execute(
    admin,
  );
  await sql`update lab_results.diagnostic_report set security_labels = '{HIV}', code_display = 'canary-RESTRICTED-report',
    conclusion = 'canary-RESTRICTED-conclusion' where patient_id = ${patient} and category = 'INSTRUMENTAL'`.execute(
    admin,
  );
  await sql`update lab_results.observation set code_display = 'canary-RESULT-observation',
    quantity_value = 'canary-RESULT-value', quantity_unit = 'canary-RESULT-unit', value_text = 'canary-RESULT-text',
    reference_text = 'canary-RESULT-range', interpretation = 'canary-RESULT-interpretation'
    where patient_id = ${patient}`.execute(admin);
  await sql`update lab_results.diagnostic_report_identifier i set value = 'canary-RESULT-identifier'
    from lab_results.diagnostic_report r
    where r.id = i.diagnostic_report_id and r.patient_id = ${patient} and r.category = 'LABORATORY'`.execute(
    admin,
  );
  await sql`update lab_results.service_request set code_display = 'canary-REFERRAL-code'
    where patient_id = ${patient}`.execute(admin);
  await sql`update consent.consent set text_version = 'canary-CONSENT-text', purposes = '{canary-CONSENT-purpose}',
    data_classes = '{canary-CONSENT-data}' where patient_id = ${patient}`.execute(admin);
  await sql`update consent.consent_signature s set paper_number = 'canary-CONSENT-paper', recorded_by = ${patient}
    from consent.consent c where c.id = s.consent_id and c.patient_id = ${patient}`.execute(admin);
  return { patient, ...(await insureDaughter(admin, patient)), ...(await idsOf(admin, patient)) };
}

/** In the demo she has neither coverage nor claim. */
async function insureDaughter(admin: Kysely<unknown>, patient: string) {
  const coverage = demoId('canary/coverage');
  const claim = demoId('canary/claim');
  const claimNumber = 'canary-CLAIM-number';
  await sql`insert into claims.coverage (id, number, patient_id, insurer_organization_id, programme, fee_charged_on,
      valid_through, sum_insured_a_kopecks, sum_insured_b_kopecks)
    values (${coverage}, 'canary-CLAIM-coverage', ${patient}, ${DEMO_INSURER.id}, 'canary-CLAIM-programme',
      '2026-01-01', '2028-01-01', 1, 1)`.execute(admin);
  await sql`insert into claims.claim (id, number, coverage_id, patient_id, insurer_organization_id, risk, event_on,
      status, submitted_at, changed_at)
    values (${claim}, ${claimNumber}, ${coverage}, ${patient}, ${DEMO_INSURER.id}, 'CRITICAL_ILLNESS', '2026-10-01',
      'SUBMITTED', '2026-11-01', '2026-11-01')`.execute(admin);
  await sql`insert into claims.claim_event (claim_id, sequence, at, status, actor, reason)
    values (${claim}, 1, '2026-11-01', 'SUBMITTED', 'CLAIMANT', 'canary-CLAIM-reason')`.execute(admin);
  return { coverage, claim, claimNumber };
}

async function idsOf(admin: Kysely<unknown>, patient: string) {
  const { rows } = await sql<Omit<Aviary, 'patient' | 'coverage' | 'claim' | 'claimNumber'>>`select
    (select id from lab_results.diagnostic_report where patient_id = ${patient} and category = 'LABORATORY') as report,
    (select id from lab_results.diagnostic_report where patient_id = ${patient} and category = 'INSTRUMENTAL')
      as "restrictedReport",
    (select id from lab_results.observation where patient_id = ${patient} limit 1) as observation,
    (select id from lab_results.service_request where patient_id = ${patient}) as referral,
    (select id from scheduling.appointment where patient_id = ${patient} order by starts_at desc limit 1) as appointment,
    (select id from consent.consent where patient_id = ${patient}) as consent,
    (select id from identity.representation where patient_id = ${patient}) as representation`.execute(admin);
  const [ids] = rows;
  if (!ids) throw new Error('the demo has no daughter');
  return ids;
}
