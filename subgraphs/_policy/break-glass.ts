import type { EmergencyAccessFacts, Instant, SubjectFacts } from './types.ts';

const LONGEST_MS = 60 * 60 * 1000;

/**
 * The emergency access of the calling clinician that is open now. It never outlasts 60 minutes from its opening,
 * whatever the row says.
 */
export function openEmergencyAccess(subject: SubjectFacts, now: Instant): EmergencyAccessFacts | undefined {
  return subject.emergencyAccess.find(
    ({ openedAt, validUntil }) => openedAt <= now && now < validUntil && now < openedAt + LONGEST_MS,
  );
}
