import { Temporal } from 'temporal-polyfill';
import type { CivilDate, ResultCategory } from '../../_policy/types.ts';
import type { SecurityLabel } from './result.ts';

/** What a clinician asks for. */
export interface ReferralRequest {
  readonly patientId: string;
  readonly categories: readonly ResultCategory[];
  /** LOINC. */
  readonly code?: string | null | undefined;
  readonly securityLabels?: readonly SecurityLabel[] | null | undefined;
  readonly validFrom?: CivilDate | null | undefined;
  readonly validThrough?: CivilDate | null | undefined;
}

/** What a referral says, with what was left out filled in. */
export interface ReferralTerms {
  readonly categories: readonly ResultCategory[];
  readonly code: string | null;
  /** None means restricted. */
  readonly securityLabels: readonly SecurityLabel[];
  readonly validFrom: CivilDate;
  /** Inclusive. */
  readonly validThrough: CivilDate;
}

/** An argument that makes no referral, and what it should be. */
export interface ReferralFault {
  readonly argument: keyof ReferralRequest;
  readonly message: string;
}

const USUAL_DAYS = 90;
const LONGEST_DAYS = 366;
const LOINC = /^\d{1,7}-\d$/;

/** @param today the day in Moscow */
export function referralTerms(request: ReferralRequest, today: CivilDate): ReferralTerms | ReferralFault {
  const { code = null } = request;
  const categories = [...new Set(request.categories)].sort();
  const securityLabels = [...new Set(request.securityLabels)].sort();
  if (categories.length === 0)
    return { argument: 'categories', message: '`categories` wants at least one category.' };
  if (code !== null && !LOINC.test(code))
    return { argument: 'code', message: '`code` wants a LOINC code, such as 718-7.' };

  const validFrom = request.validFrom ?? today;
  const validThrough = request.validThrough ?? dayAfter(validFrom, USUAL_DAYS);
  if (validThrough < validFrom || validThrough < today)
    return { argument: 'validThrough', message: '`validThrough` lies before `validFrom` or in the past.' };
  if (validThrough > dayAfter(validFrom, LONGEST_DAYS))
    return { argument: 'validThrough', message: `A referral lasts ${LONGEST_DAYS} days at most.` };
  return { categories, code, securityLabels, validFrom, validThrough };
}

function dayAfter(day: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
