import type { RepresentationKind } from '../subgraphs/_policy/types.ts';
import type { RecordedRepresentation } from '../subgraphs/identity/data/representation-record.repository.ts';
import type { RepresentationTable } from '../subgraphs/identity/data/tables.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { documentsProving } from './demo-representation-documents.ts';
import { DEMO_CLINIC } from './organizations.ts';

/** Who represents whom, on which basis and since when; people are named by their keys. */
export interface DemoRepresentation {
  readonly representative: string;
  readonly patient: string;
  readonly kind: RepresentationKind;
  readonly sinceDaysAgo: number;
}

/** Who represents whom among the personas. */
export function demoRepresentations(calendar: DemoCalendar): readonly RecordedRepresentation[] {
  const parent = (representative: string, patient: string, sinceDaysAgo: number) =>
    demoRepresentation({ representative, patient, kind: 'PARENT', sinceDaysAgo }, calendar);
  return [
    parent('parent', 'daughter', 700),
    parent('parent', 'teen', 700),
    parent('former-parent', 'grown-daughter', 900),
    demoRepresentation(
      { representative: 'guardian', patient: 'ward', kind: 'GUARDIAN', sinceDaysAgo: 400 },
      calendar,
    ),
    demoRepresentation(
      { representative: 'attorney', patient: 'elder', kind: 'ATTORNEY', sinceDaysAgo: 60 },
      calendar,
      { valid_through: calendar.day(300), powers: ['PORTAL', 'CLAIMS'] },
    ),
  ];
}

/**
 * A representation as the demo's clinic keeps it: registered in the morning of its first day, verified before noon.
 * @param more what is different about this one
 */
export function demoRepresentation(
  { representative, patient, kind, sinceDaysAgo }: DemoRepresentation,
  calendar: DemoCalendar,
  more: Partial<RepresentationTable> = {},
): RecordedRepresentation {
  return {
    row: {
      id: demoId(`representation/${representative}/${patient}`),
      patient_id: personId(patient),
      representative_id: personId(representative),
      kind,
      valid_from: calendar.day(-sinceDaysAgo),
      valid_through: null,
      powers: [],
      registered_by: personId('registrar'),
      registered_at: calendar.at(-sinceDaysAgo, '10:00'),
      verified_by: personId('second-registrar'),
      verified_at: calendar.at(-sinceDaysAgo, '11:30'),
      suspended_at: null,
      revoked_at: null,
      ...more,
    },
    organizationId: DEMO_CLINIC.id,
    documents: documentsProving(kind, { representative, patient }, calendar.day(-sinceDaysAgo - 20)),
  };
}
