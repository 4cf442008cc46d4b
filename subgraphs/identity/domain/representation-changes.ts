import type { CivilDate } from '../../_policy/types.ts';
import type { Representation, RepresentationStatus } from './representation.ts';

/** Why a change does not fit the state in which a representation is. */
export type RepresentationChangeRefusal =
  | 'ALREADY_VERIFIED'
  | 'ALREADY_SUSPENDED'
  | 'NOT_SUSPENDED'
  | 'REVOKED'
  | 'ENDED'
  | 'LAST_DAY_TOO_LATE'
  | 'LAST_DAY_TOO_EARLY'
  | 'REGISTERED_ELSEWHERE';

/** What somebody wants to do with a representation. */
export type WantedChange =
  | { readonly change: 'VERIFIED'; readonly isRegisteredHere: boolean }
  | { readonly change: 'SUSPENDED' | 'RESUMED' | 'REVOKED' }
  | { readonly change: 'ENDED'; readonly lastDay: CivilDate };

/**
 * Whether a change fits. What is revoked stays revoked; what has ended by itself changes no more, but for a revocation.
 * @param status as it is now
 * @returns null where it fits
 */
export function changeRefusal(
  wanted: WantedChange,
  representation: Representation,
  status: RepresentationStatus,
): RepresentationChangeRefusal | null {
  if (representation.revokedAt !== null) return 'REVOKED';
  switch (wanted.change) {
    case 'VERIFIED':
      if (representation.verifiedAt !== null) return 'ALREADY_VERIFIED';
      if (!wanted.isRegisteredHere) return 'REGISTERED_ELSEWHERE';
      return status === 'ENDED' ? 'ENDED' : null;
    case 'SUSPENDED':
      if (representation.suspendedAt !== null) return 'ALREADY_SUSPENDED';
      return status === 'ENDED' ? 'ENDED' : null;
    case 'RESUMED':
      return representation.suspendedAt === null ? 'NOT_SUSPENDED' : null;
    case 'REVOKED':
      return null;
    case 'ENDED':
      return lastDayRefusal(wanted.lastDay, representation);
  }
}

/** A representation is shortened and never prolonged: that would be a new one, with papers of its own. */
function lastDayRefusal(
  lastDay: CivilDate,
  { validFrom, validThrough }: Representation,
): RepresentationChangeRefusal | null {
  if (lastDay < validFrom) return 'LAST_DAY_TOO_EARLY';
  return validThrough !== null && lastDay > validThrough ? 'LAST_DAY_TOO_LATE' : null;
}
