import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import { insertClaims } from '../subgraphs/claims/data/claim-event.repository.ts';
import type { ClaimsDatabase, CoverageTable } from '../subgraphs/claims/data/tables.ts';
import type { ClaimEvent, ClaimStatus } from '../subgraphs/claims/domain/claim-life-cycle.ts';
import type { ClaimMatter, InsuredRisk } from '../subgraphs/claims/domain/claim.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { DEMO_INSURER, DEMO_OTHER_INSURER } from './organizations.ts';

type Insurer = typeof DEMO_INSURER | typeof DEMO_OTHER_INSURER;

/** An insurance of the demo, before it becomes a row. */
export interface DemoCoverage {
  readonly number: string;
  readonly patient: string;
  readonly insurer: Insurer;
}

/** A claim of the demo, before it becomes rows. */
export interface DemoClaim {
  readonly number: string;
  readonly coverage: DemoCoverage;
  readonly risk: InsuredRisk;
  readonly eventDaysAgo: number;
  /** What has happened, first step first: days ago, the status, a reason, kopecks on a decision. */
  readonly steps: readonly (readonly [
    daysAgo: number,
    status: ClaimStatus,
    reason?: string | undefined,
    benefitKopecks?: bigint | undefined,
  ])[];
}

const ADULTS: DemoCoverage = { number: 'C8-2026-000041', patient: 'adult', insurer: DEMO_INSURER };
const WARDS: DemoCoverage = { number: 'C8-2026-000057', patient: 'ward', insurer: DEMO_INSURER };
const NEIGHBOURS: DemoCoverage = {
  number: 'M8-2026-000012',
  patient: 'neighbour',
  insurer: DEMO_OTHER_INSURER,
};

const CLAIMS: readonly DemoClaim[] = [
  {
    number: 'K8-2026-000117',
    coverage: ADULTS,
    risk: 'DISABILITY_ILLNESS',
    eventDaysAgo: 110,
    steps: [
      [75, 'SUBMITTED'],
      [70, 'AWAITING_DOCUMENTS', 'Не хватает выписки из амбулаторной карты'],
      [55, 'UNDER_REVIEW'],
      [40, 'APPROVED', 'Все документы получены', 4_500_000n],
      [36, 'PAID'],
    ],
  },
  {
    number: 'K8-2026-000142',
    coverage: ADULTS,
    risk: 'HOSPITALISATION_ACCIDENT',
    eventDaysAgo: 25,
    steps: [
      [12, 'SUBMITTED'],
      [8, 'AWAITING_DOCUMENTS', 'Не хватает справки из больницы с датами пребывания'],
    ],
  },
  {
    number: 'K8-2026-000133',
    coverage: WARDS,
    risk: 'CRITICAL_ILLNESS',
    eventDaysAgo: 60,
    steps: [
      [30, 'SUBMITTED'],
      [21, 'UNDER_REVIEW'],
    ],
  },
  {
    number: 'M8-2026-000009',
    coverage: NEIGHBOURS,
    risk: 'SALARY_REDUCTION',
    eventDaysAgo: 90,
    steps: [
      [50, 'SUBMITTED'],
      [45, 'UNDER_REVIEW'],
      [30, 'DENIED', 'Доход уменьшился менее чем на 15 %', 0n],
    ],
  },
];

/** Contracts, coverages and claims of the demo. */
export async function seedClaims(db: Kysely<ClaimsDatabase>, calendar: DemoCalendar): Promise<void> {
  await insertRows(
    db,
    'insurer_contract',
    [DEMO_INSURER, DEMO_OTHER_INSURER].map((insurer) => ({
      id: demoId(`contract/${insurer.id}`),
      organization_id: insurer.id,
      valid_from: calendar.day(-900),
      valid_through: null,
    })),
  );
  await seedInsurance(db, [ADULTS, WARDS, NEIGHBOURS], CLAIMS, calendar);
}

/** Coverages, and claims under them. */
export async function seedInsurance(
  db: Kysely<ClaimsDatabase>,
  coverages: readonly DemoCoverage[],
  demoClaims: readonly DemoClaim[],
  calendar: DemoCalendar,
): Promise<void> {
  await insertRows(
    db,
    'coverage',
    coverages.map((coverage) => coverageRow(coverage, calendar)),
  );
  await insertClaims(
    db,
    demoClaims.map((claim) => ({ claim: matterOf(claim, calendar), events: eventsOf(claim, calendar) })),
  );
}

function coverageRow({ number, patient, insurer }: DemoCoverage, calendar: DemoCalendar): CoverageTable {
  return {
    id: coverageId(number),
    number,
    patient_id: personId(patient),
    insurer_organization_id: insurer.id,
    programme: '8',
    fee_charged_on: calendar.day(-300),
    valid_through: calendar.day(795),
    ended_on: null,
    sum_insured_a_kopecks: 100_000_000n,
    sum_insured_b_kopecks: 30_000_000n,
  };
}

function matterOf(claim: DemoClaim, calendar: DemoCalendar): ClaimMatter {
  const { number, coverage, risk, eventDaysAgo } = claim;
  return {
    id: claimId(claim),
    number,
    coverageId: coverageId(coverage.number),
    patientId: personId(coverage.patient),
    insurerOrganizationId: coverage.insurer.id,
    beneficiaryPersonIds: [],
    risk,
    eventOn: calendar.day(-eventDaysAgo),
  };
}

function eventsOf({ steps }: DemoClaim, calendar: DemoCalendar): readonly ClaimEvent[] {
  return steps.map(([daysAgo, status, reason, benefit]) => ({
    at: calendar.at(-daysAgo, '13:30'),
    status,
    actor: status === 'SUBMITTED' || status === 'WITHDRAWN' ? 'CLAIMANT' : 'INSURER',
    actorAccountId: null,
    reason: reason ?? null,
    approvedBenefitKopecks: benefit ?? null,
  }));
}

function coverageId(number: string): string {
  return demoId(`coverage/${number}`);
}

function claimId({ number }: DemoClaim): string {
  return demoId(`claim/${number}`);
}
