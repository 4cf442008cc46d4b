import { ageOn } from '../../_policy/index.ts';
import type { CivilDate, LegalCapacity, RepresentationKind } from '../../_policy/types.ts';

/** Why somebody cannot be represented in this way. */
export type WardRefusal =
  'WARD_DECEASED' | 'WARD_IS_ADULT' | 'WARD_IS_MINOR' | 'WRONG_AGE_FOR_KIND' | 'WRONG_CAPACITY_FOR_KIND';

export interface RepresentedPerson {
  readonly birthDate: CivilDate;
  readonly legalCapacity: LegalCapacity;
  readonly deceasedAt: number | null;
}

export interface WantedRepresentation {
  readonly kind: RepresentationKind;
  readonly validFrom: CivilDate;
}

const TRUSTEESHIP_AGE = 14;
const ADULT_AGE = 18;

/**
 * Whether the ward's age and capacity allow a new representation of a kind: guardians for those under 14 and adults
 * without capacity, trustees for those of 14 to 17 and adults of limited capacity (**ours**, Civil Code arts. 32-33).
 * Asked about the later of today and the first day; capacity counts as it is today.
 * @returns null where they do
 */
export function wardRefusal(
  { kind, validFrom }: WantedRepresentation,
  ward: RepresentedPerson,
  today: CivilDate,
): WardRefusal | null {
  if (ward.deceasedAt !== null) return 'WARD_DECEASED';
  const age = ageOn(ward.birthDate, validFrom > today ? validFrom : today);
  const isAdult = age >= ADULT_AGE;
  switch (kind) {
    case 'PARENT':
    case 'ADOPTIVE_PARENT':
      return isAdult ? 'WARD_IS_ADULT' : null;
    case 'GUARDIAN':
      if (isAdult) return adultWardRefusal('NONE', ward, validFrom);
      return age < TRUSTEESHIP_AGE ? null : 'WRONG_AGE_FOR_KIND';
    case 'TRUSTEE':
      if (isAdult) return adultWardRefusal('LIMITED', ward, validFrom);
      return age >= TRUSTEESHIP_AGE ? null : 'WRONG_AGE_FOR_KIND';
    case 'ATTORNEY':
      if (!isAdult) return 'WARD_IS_MINOR';
      return ward.legalCapacity === 'FULL' ? null : 'WRONG_CAPACITY_FOR_KIND';
  }
}

/** Whoever was appointed for a minor is appointed anew at 18. */
function adultWardRefusal(
  capacity: LegalCapacity,
  { birthDate, legalCapacity }: RepresentedPerson,
  validFrom: CivilDate,
): WardRefusal | null {
  if (legalCapacity !== capacity) return 'WRONG_CAPACITY_FOR_KIND';
  return ageOn(birthDate, validFrom) >= ADULT_AGE ? null : 'WRONG_AGE_FOR_KIND';
}
