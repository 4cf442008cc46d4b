import type { Insertable } from 'kysely';
import type { AccountApplicationTable } from '../subgraphs/identity/data/account-tables.ts';
import { documentKey } from '../subgraphs/identity/domain/identity-document.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import type { DemoPerson } from './demo-people.ts';
import { passportNumber } from './demo-representation-documents.ts';
import { DEMO_CLINIC } from './organizations.ts';
import { personaNamed } from './personas.ts';

/**
 * What is left of how the stranger came by an account: two registrars have seen their passport, for a nephew who never
 * became a patient. So the stranger is somebody whom reception may name as a representative.
 */
export function demoApplications(
  people: readonly DemoPerson[],
  calendar: DemoCalendar,
): readonly Insertable<AccountApplicationTable>[] {
  const { accountId, personId } = personaNamed('stranger');
  const stranger = people.find(({ id }) => id === personId);
  if (!stranger) return [];
  const { family, given, patronymic, birth_date: birthDate, phone, email } = stranger;
  const nephew = { family: 'Белов', given: 'Егор', patronymic: 'Ильич' };
  return [
    {
      id: demoId('application/stranger'),
      organization_id: DEMO_CLINIC.id,
      kind: 'PORTAL',
      particulars: JSON.stringify({
        patient: {
          name: nephew,
          birthDate: calendar.bornYearsAgo(7, 40),
          passport: null,
          phone: null,
          email: null,
        },
        representative: {
          name: { family, given, patronymic },
          birthDate,
          passport: documentKey(passportNumber('stranger')),
          phone,
          email,
          relation: 'GUARDIAN',
        },
        staffRole: null,
        practitionerId: null,
      }),
      state: 'APPROVED',
      submitted_at: calendar.at(-900, '10:00'),
      submitted_by: demoId('person/registrar'),
      decided_at: calendar.at(-899, '10:00'),
      decided_by: demoId('person/second-registrar'),
      refusal_reason: null,
      patient_id: null,
      account_ids: [accountId],
      submitter_account_id: demoId('account/registrar'),
      idempotency_key: 'demo',
    },
  ];
}
