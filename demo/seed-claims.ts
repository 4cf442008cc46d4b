import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import type { ClaimsDatabase, CoverageTable } from '../subgraphs/claims/data/tables.ts';
import { stateOf, type ClaimEvent, type ClaimStatus } from '../subgraphs/claims/domain/claim-life-cycle.ts';
import type { InsuredRisk } from '../subgraphs/claims/domain/claim.ts';
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
  const claims = demoClaims.map((claim) => ({ claim, events: eventsOf(claim, calendar) }));
  await insertRows(
    db,
    'claim',
    claims.map(({ claim, events }) => claimRow(claim, events, calendar)),
  );
  await insertRows(
    db,
    'claim_event',
    claims.flatMap(({ claim, events }) =>
      events.map((event, index) => ({
        claim_id: claimId(claim),
        sequence: index + 1,
        at: event.at,
        status: event.status,
        actor: event.actor,
        actor_account_id: event.actorAccountId,
        reason: event.reason,
        approved_benefit_kopecks: event.approvedBenefitKopecks,
      })),
    ),
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

function claimRow(claim: DemoClaim, events: readonly ClaimEvent[], calendar: DemoCalendar) {
  const { number, coverage, risk, eventDaysAgo } = claim;
  const state = stateOf(events);
  return {
    id: claimId(claim),
    number,
    coverage_id: coverageId(coverage.number),
    patient_id: personId(coverage.patient),
    insurer_organization_id: coverage.insurer.id,
    beneficiary_person_ids: [],
    risk,
    event_on: calendar.day(-eventDaysAgo),
    status: state.status,
    submitted_at: state.submittedAt,
    changed_at: state.changedAt,
    approved_benefit_kopecks: state.approvedBenefitKopecks,
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
