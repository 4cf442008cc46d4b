import type { ClaimStatus } from '../subgraphs/claims/domain/claim-life-cycle.ts';
import { createCrowdRandom, type CrowdRandom } from './crowd-random.ts';
import { DEMO_INSURER, DEMO_OTHER_INSURER } from './organizations.ts';
import type { DemoClaim, DemoCoverage } from './seed-claims.ts';

/** A coverage, and the claim that was made under it, if one was. */
export interface CrowdInsurance {
  readonly coverage: DemoCoverage;
  readonly claim: DemoClaim | null;
}

const INSURED_ADULTS = 0.1;

const COURSES: readonly (readonly ClaimStatus[])[] = [
  ['SUBMITTED'],
  ['SUBMITTED', 'AWAITING_DOCUMENTS'],
  ['SUBMITTED', 'UNDER_REVIEW'],
  ['SUBMITTED', 'AWAITING_DOCUMENTS', 'UNDER_REVIEW', 'APPROVED', 'PAID'],
  ['SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'PAID'],
  ['SUBMITTED', 'UNDER_REVIEW', 'PARTIALLY_APPROVED'],
  ['SUBMITTED', 'UNDER_REVIEW', 'DENIED'],
  ['SUBMITTED', 'WITHDRAWN'],
];

const REASONS: Readonly<Partial<Record<ClaimStatus, string>>> = {
  AWAITING_DOCUMENTS: 'Не хватает копии листка нетрудоспособности',
  PARTIALLY_APPROVED: 'Часть дней лежит до начала страхования',
  DENIED: 'Событие не является страховым случаем',
};

/** What an adult of the crowd is insured for; null for most. */
export function crowdInsurance(index: number, key: string): CrowdInsurance | null {
  const random = createCrowdRandom(`insurance/${key}`);
  if (!random.chance(INSURED_ADULTS)) return null;
  const insurer = random.chance(0.7) ? DEMO_INSURER : DEMO_OTHER_INSURER;
  // Numbers of the year before the demo's own.
  const number = `8-2025-${String(index).padStart(6, '0')}`;
  const letter = insurer === DEMO_INSURER ? 'K' : 'M';
  const coverage = { number: `C${letter}${number}`, patient: key, insurer };
  return {
    coverage,
    claim: random.chance(0.6) ? claimOf(`${letter}${number}`, coverage, random) : null,
  };
}

function claimOf(number: string, coverage: DemoCoverage, random: CrowdRandom): DemoClaim {
  const course = random.pick(COURSES);
  const submittedDaysAgo = random.integer(60, 250);
  const paceDays = random.integer(3, 14);
  return {
    number,
    coverage,
    risk: random.pick([
      'DISABILITY_ILLNESS',
      'DISABILITY_ACCIDENT',
      'HOSPITALISATION_ACCIDENT',
      'SALARY_REDUCTION',
    ]),
    eventDaysAgo: submittedDaysAgo + random.integer(5, 40),
    steps: course.map((status, step) => [
      submittedDaysAgo - step * paceDays,
      status,
      REASONS[status],
      benefitKopecks(status, random),
    ]),
  };
}

function benefitKopecks(status: ClaimStatus, random: CrowdRandom): bigint | undefined {
  if (status === 'DENIED') return 0n;
  const isGranted = status === 'APPROVED' || status === 'PARTIALLY_APPROVED';
  return isGranted ? BigInt(random.integer(5, 300)) * 100_000n : undefined;
}
