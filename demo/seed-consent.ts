import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import { moscowDate } from '../subgraphs/_policy/index.ts';
import type { ConsentDatabase } from '../subgraphs/consent/data/tables.ts';
import { PROCESSING_CONSENT_FORM } from '../subgraphs/consent/domain/processing-consent-form.ts';
import { createDemoCalendar, type DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { PERSONAS } from './personas.ts';

/** Who signed a patient's processing consent: the patient, a representative, or both. */
export interface DemoSignatures {
  readonly patient: string;
  readonly daysAgo: number;
  readonly byPatient?: boolean;
  readonly byRepresentative?: string;
}

const SIGNATURES: readonly DemoSignatures[] = [
  { patient: 'adult', daysAgo: 400, byPatient: true },
  { patient: 'daughter', daysAgo: 690, byRepresentative: 'parent' },
  { patient: 'teen', daysAgo: 140, byPatient: true, byRepresentative: 'parent' },
  { patient: 'grown-daughter', daysAgo: 500, byPatient: true, byRepresentative: 'former-parent' },
  { patient: 'ward', daysAgo: 390, byRepresentative: 'guardian' },
  { patient: 'elder', daysAgo: 200, byPatient: true },
  { patient: 'neighbour', daysAgo: 100, byPatient: true },
];

const TERMS_VERSION = '2026-01';
const TERMS_LEAD_DAYS = 1000;

/** The portal's terms, accepted by every persona, and the patients' processing consents. */
export async function seedConsent(db: Kysely<ConsentDatabase>, calendar: DemoCalendar): Promise<void> {
  const effectiveFrom = calendar.at(-TERMS_LEAD_DAYS, '00:00');
  await insertRows(db, 'terms_version', [{ version: TERMS_VERSION, effective_from: effectiveFrom }]);
  await insertRows(
    db,
    'terms_acceptance',
    PERSONAS.map(({ accountId }) => ({
      account_id: accountId,
      version: TERMS_VERSION,
      accepted_at: calendar.at(-400, '12:00'),
    })),
  );
  await seedSignatures(db, SIGNATURES, calendar);
}

/** The calendar by which the demo in a database was told; null where there is no demo. */
export async function readDemoCalendar(db: Kysely<ConsentDatabase>): Promise<DemoCalendar | null> {
  const terms = await db
    .selectFrom('terms_version')
    .select('effective_from')
    .where('version', '=', TERMS_VERSION)
    .executeTakeFirst();
  if (!terms) return null;
  const onFirstDay = createDemoCalendar(moscowDate(terms.effective_from.getTime()));
  return createDemoCalendar(onFirstDay.day(TERMS_LEAD_DAYS));
}

export async function seedSignatures(
  db: Kysely<ConsentDatabase>,
  signatures: readonly DemoSignatures[],
  calendar: DemoCalendar,
): Promise<void> {
  const { version, dataClasses, actions, purposes } = PROCESSING_CONSENT_FORM;
  await insertRows(
    db,
    'consent',
    signatures.map(({ patient, daysAgo }) => ({
      id: consentId(patient),
      patient_id: personId(patient),
      scope: 'PROCESSING' as const,
      text_version: version,
      data_classes: dataClasses,
      actions,
      purposes,
      given_at: calendar.at(-daysAgo, '10:15'),
      withdrawn_at: null,
      withdrawn_by: null,
      organization_id: null,
      claim_id: null,
      valid_from: null,
      valid_through: null,
    })),
  );
  await insertRows(
    db,
    'consent_signature',
    signatures.flatMap(({ patient, daysAgo, byPatient, byRepresentative }) => {
      const signature = {
        consent_id: consentId(patient),
        signed_at: calendar.at(-daysAgo, '10:15'),
        paper_number: null,
        recorded_by: null,
      };
      return [
        ...(byRepresentative
          ? [
              {
                ...signature,
                capacity: 'REPRESENTATIVE' as const,
                signer_person_id: personId(byRepresentative),
                representation_id: demoId(`representation/${byRepresentative}/${patient}`),
              },
            ]
          : []),
        ...(byPatient
          ? [
              {
                ...signature,
                capacity: 'PATIENT' as const,
                signer_person_id: personId(patient),
                representation_id: null,
              },
            ]
          : []),
      ];
    }),
  );
}

function consentId(patient: string): string {
  return demoId(`consent/processing/${patient}`);
}
