import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import type { EmergencyAccessTable, LabResultsDatabase } from '../subgraphs/lab-results/data/tables.ts';
import { closesAt } from '../subgraphs/lab-results/domain/emergency-access.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { DEMO_CLINIC } from './organizations.ts';
import { personaNamed } from './personas.ts';
import { practitionerId } from './seed-identity.ts';

/** Two openings by a doctor who had no referral: one that was reviewed, and one that waits for the privacy officer. */
export async function seedEmergencyAccesses(
  db: Kysely<LabResultsDatabase>,
  calendar: DemoCalendar,
): Promise<void> {
  await insertRows(db, 'emergency_access', [
    {
      ...opened('adult', calendar.at(-45, '21:10')),
      reason: 'URGENT_TREATMENT',
      explanation: 'Острая боль в животе, решается вопрос об операции ночью',
      verdict: 'JUSTIFIED',
      note: 'Подтверждено записью приёмного отделения',
      reviewed_by_person: personId('privacy-officer'),
      reviewed_at: calendar.at(-44, '10:30'),
    },
    {
      ...opened('elder', calendar.at(-1, '03:40')),
      reason: 'PATIENT_CANNOT_SPEAK',
      explanation: 'Доставлена скорой помощью, контакт невозможен',
      verdict: null,
      note: null,
      reviewed_by_person: null,
      reviewed_at: null,
    },
  ]);
}

function opened(
  patient: string,
  at: Date,
): Omit<
  EmergencyAccessTable,
  'reason' | 'explanation' | 'verdict' | 'note' | 'reviewed_by_person' | 'reviewed_at'
> {
  return {
    id: demoId(`emergency-access/${patient}`),
    patient_id: personId(patient),
    practitioner_id: practitionerId('other-doctor'),
    organization_id: DEMO_CLINIC.id,
    opened_by: personaNamed('other-doctor').accountId,
    opened_by_person: personId('other-doctor'),
    opened_at: at,
    valid_until: closesAt(at),
  };
}
