import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import type { ResultCategory } from '../subgraphs/_policy/types.ts';
import type { LabResultsDatabase, ServiceRequestTable } from '../subgraphs/lab-results/data/tables.ts';
import type { SecurityLabel } from '../subgraphs/lab-results/domain/result.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import {
  BIOCHEMISTRY,
  BLOOD_COUNT,
  CHLAMYDIA_TEST,
  HIV_TEST,
  THYROID,
  ULTRASOUND,
  type Panel,
  type PanelItem,
} from './demo-panels.ts';
import { personId } from './demo-people.ts';
import { DEMO_LAB } from './organizations.ts';
import { personaNamed } from './personas.ts';
import { seedEmergencyAccesses } from './seed-emergency-accesses.ts';
import { practitionerId } from './seed-identity.ts';

const LOINC = 'http://loinc.org';
/** The namespace of the numbers under which the demo's laboratory knows its results. */
const RESULT_NUMBER_SYSTEM = 'urn:opeka:demo:result-number';

/** A result of the demo, before it becomes rows. */
export interface DemoReport {
  readonly patient: string;
  readonly panel: Panel;
  readonly daysAgo: number;
  /** None: nobody has labelled it, so it counts as restricted. */
  readonly labels?: readonly SecurityLabel[];
  readonly category?: ResultCategory;
  readonly conclusion?: string;
  /** By which clinician's referral it was made. */
  readonly referredBy?: 'doctor';
  /** Where the doctor has referred the patient for more than one thing. */
  readonly referredFor?: Panel;
  readonly hidden?: boolean;
}

const REPORTS: readonly DemoReport[] = [
  { patient: 'adult', panel: BLOOD_COUNT, daysAgo: 28, labels: ['N'], referredBy: 'doctor' },
  { patient: 'adult', panel: BIOCHEMISTRY, daysAgo: 28, labels: ['N'], referredBy: 'doctor' },
  { patient: 'adult', panel: HIV_TEST, daysAgo: 27, labels: ['HIV'] },
  { patient: 'adult', panel: THYROID, daysAgo: 120, labels: ['N'], hidden: true },
  { patient: 'daughter', panel: BLOOD_COUNT, daysAgo: 18, labels: ['N'], referredBy: 'doctor' },
  {
    patient: 'daughter',
    panel: ULTRASOUND,
    daysAgo: 17,
    labels: ['N'],
    category: 'INSTRUMENTAL',
    conclusion: 'Эхографических признаков патологии не выявлено.',
  },
  { patient: 'teen', panel: THYROID, daysAgo: 14, labels: ['N'], referredBy: 'doctor' },
  {
    patient: 'teen',
    panel: CHLAMYDIA_TEST,
    daysAgo: 12,
    labels: ['STD'],
    referredBy: 'doctor',
    referredFor: CHLAMYDIA_TEST,
  },
  { patient: 'teen', panel: BIOCHEMISTRY, daysAgo: 10 },
  { patient: 'grown-daughter', panel: BLOOD_COUNT, daysAgo: 40, labels: ['N'] },
  { patient: 'ward', panel: BIOCHEMISTRY, daysAgo: 33, labels: ['N'] },
  { patient: 'elder', panel: BIOCHEMISTRY, daysAgo: 21, labels: ['N'] },
  { patient: 'elder', panel: HIV_TEST, daysAgo: 21, labels: ['HIV'] },
  { patient: 'neighbour', panel: BLOOD_COUNT, daysAgo: 9, labels: ['N'] },
];

/** Referrals, results and emergency accesses of the demo. */
export async function seedLabResults(db: Kysely<LabResultsDatabase>, calendar: DemoCalendar): Promise<void> {
  await insertRows(db, 'service_request', referrals(calendar));
  await seedReports(db, REPORTS, calendar);
  await seedEmergencyAccesses(db, calendar);
}

export async function seedReports(
  db: Kysely<LabResultsDatabase>,
  reports: readonly DemoReport[],
  calendar: DemoCalendar,
): Promise<void> {
  const rows = reports.map((report) => rowsOf(report, calendar));
  await insertRows(
    db,
    'diagnostic_report',
    rows.map(({ report }) => report),
  );
  await insertRows(
    db,
    'diagnostic_report_identifier',
    rows.map(({ identifier }) => identifier),
  );
  await insertRows(
    db,
    'observation',
    rows.flatMap(({ observations }) => observations),
  );
  await insertRows(
    db,
    'diagnostic_report_observation',
    rows.flatMap(({ report, observations }) =>
      observations.map(({ id }, index) => ({
        diagnostic_report_id: report.id,
        position: index + 1,
        observation_id: id,
        removed_at: null,
      })),
    ),
  );
}

function rowsOf(demo: DemoReport, calendar: DemoCalendar) {
  const { patient, panel, daysAgo, labels = [], category = 'LABORATORY', referredBy } = demo;
  const label = `report/${patient}/${panel.loinc}/${daysAgo}`;
  const issuedAt = calendar.at(-daysAgo, '17:00');
  const common = {
    patient_id: personId(patient),
    organization_id: DEMO_LAB.id,
    category,
    code_system: LOINC,
    effective_at: calendar.at(-daysAgo, '08:20'),
    issued_at: issuedAt,
    sorted_at: calendar.at(-daysAgo, '08:20'),
    security_labels: labels,
    based_on: referredBy ? referralId(referredBy, patient, demo.referredFor) : null,
    released_at: issuedAt,
    hidden_at: demo.hidden ? calendar.at(1 - daysAgo, '12:00') : null,
  };
  const report = {
    ...common,
    id: demoId(label),
    status: 'FINAL' as const,
    code: panel.loinc,
    code_display: panel.name,
    conclusion: demo.conclusion ?? null,
  };
  return {
    report,
    identifier: {
      diagnostic_report_id: report.id,
      system: RESULT_NUMBER_SYSTEM,
      value: report.id.slice(-10).toUpperCase(),
    },
    observations: panel.items.map((item) => ({
      ...common,
      // A hidden report hides them.
      hidden_at: null,
      id: demoId(`${label}/${item.loinc}`),
      status: 'FINAL' as const,
      code: item.loinc,
      code_display: item.name,
      ...measured(item),
    })),
  };
}

function measured({ value, unit, ucum, low, high, interpretation }: PanelItem) {
  return {
    quantity_value: ucum === null ? null : value,
    quantity_comparator: null,
    quantity_unit: unit,
    quantity_code: ucum,
    value_text: ucum === null ? value : null,
    reference_low: low,
    reference_high: high,
    reference_text: null,
    interpretation,
  };
}

function referrals(calendar: DemoCalendar): readonly ServiceRequestTable[] {
  const referral = (
    doctor: 'doctor' | 'other-doctor',
    patient: string,
    sinceDaysAgo: number,
    lastsDays: number,
    special?: { readonly panel: Panel; readonly labels: readonly SecurityLabel[] },
  ): ServiceRequestTable => ({
    id: referralId(doctor, patient, special?.panel),
    patient_id: personId(patient),
    practitioner_id: practitionerId(doctor),
    organization_id: DEMO_LAB.id,
    status: 'ACTIVE',
    categories: ['LABORATORY'],
    code_system: LOINC,
    code: (special?.panel ?? BLOOD_COUNT).loinc,
    code_display: (special?.panel ?? BLOOD_COUNT).name,
    security_labels: special?.labels ?? ['N'],
    valid_from: calendar.day(-sinceDaysAgo),
    valid_through: calendar.day(lastsDays - sinceDaysAgo),
    authored_at: calendar.at(-sinceDaysAgo, '12:40'),
    authored_by: personaNamed(doctor).accountId,
    idempotency_key: ['demo', patient, ...(special ? [special.panel.loinc] : [])].join(' '),
    request_hash: 'demo',
  });
  return [
    referral('doctor', 'adult', 30, 365),
    referral('doctor', 'daughter', 20, 365),
    referral('doctor', 'teen', 15, 365),
    referral('doctor', 'teen', 13, 365, { panel: CHLAMYDIA_TEST, labels: ['STD'] }),
    referral('other-doctor', 'adult', 300, 90),
  ];
}

function referralId(doctor: string, patient: string, special?: Panel): string {
  return demoId(['referral', doctor, patient, ...(special ? [special.loinc] : [])].join('/'));
}
