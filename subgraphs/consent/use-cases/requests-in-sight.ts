import type { Access } from '../../_platform/request-context.ts';

/** Which of a patient's requests somebody reads. */
export interface RequestsInSight {
  /** Those to this organisation; null: to whichever. */
  readonly organizationId: string | null;
}

/**
 * Requests and their answers are read by whoever may make them, because an answer tells what the clinic holds: more than
 * the consents beside it, restricted results too. At 15 to 17 they are the minor's own, and no attorney reads them. Staff
 * read those to their own organisation.
 * @returns null: none
 */
export async function requestsInSight(access: Access, patientId: string): Promise<RequestsInSight | null> {
  const principal = await access.principal();
  if (principal?.role !== 'PERSON') {
    const organizationId = principal?.organizationId ?? null;
    return organizationId === null ? null : { organizationId };
  }
  const question = { action: 'MAKE_SUBJECT_REQUEST', dataClass: 'CONSENT', patientId } as const;
  const decision = await access.decideHypothetically(question);
  return decision.permitted || decision.rowKnown ? { organizationId: null } : null;
}
