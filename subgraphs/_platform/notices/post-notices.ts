import { sql, type QueryExecutorProvider } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Role } from '../../_policy/types.ts';

/** Whom a notice is for; who that is today is found when it is read or mailed. */
export type NoticeAudience =
  /** Whoever speaks for the patient: the patient, or those who represent them; see `isToldFor`. */
  | { readonly type: 'PATIENT' }
  | { readonly type: 'ACCOUNT'; readonly accountId: string }
  | { readonly type: 'STAFF'; readonly organizationId: string; readonly role: Role }
  /** Everybody who uses the portal: people and clinicians. Nobody has a mail of it. */
  | { readonly type: 'PORTAL' };

/** What somebody has to be told. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly audience: NoticeAudience;
  /** The patient whom it is about, if one is. */
  readonly patientId: string | null;
  /** Ids and codes only: no health data, no names. */
  readonly details?: Readonly<Record<string, string>>;
}

export const NOTICE_KINDS = [
  /** A clinician has opened results in an emergency; `details.emergencyAccessId`. */
  'BREAK_GLASS_OPENED',
  /** The privacy officer has reviewed it; `details.emergencyAccessId`. */
  'BREAK_GLASS_REVIEWED',
  /** Data were lost or disclosed; `details.breachId`. */
  'BREACH',
  /**
   * A new version of terms or consent form was published; `details.kind`, `details.version`, `details.effectiveFrom`
   * (RFC 3339), and `details.toAccept` where its reader has to.
   */
  'TERMS_PUBLISHED',
  'CREDENTIALS_CHANGED',
  'ACCOUNT_LOCKED',
  /** Registered, verified, suspended, resumed, ended or revoked; `details.representationId`, `details.change`. */
  'REPRESENTATION_CHANGED',
  /** `details.requestId`. */
  'SUBJECT_REQUEST_RECEIVED',
  'SUBJECT_REQUEST_ANSWERED',
  /** `details.feedbackId`. */
  'FEEDBACK_RECEIVED',
  'APPLICATION_RECEIVED',
  /** Capacity or death; `details.legalStatusId`, for a representative `details.representation`: `BEGUN` or `ENDED`. */
  'LEGAL_STATUS_RECORDED',
  /** A patient's data are held for a check; why is nobody's to read here. */
  'DATA_HOLD_PLACED',
  'DATA_HOLD_ENDED',
  /** A clinician has referred a patient, and sees what the referral covers; `details.referralId`. */
  'REFERRAL_CREATED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Posts notices in the transaction of the act that they are about: with it, or not at all.
 * @param at the moment of the act
 */
export async function postNotices(
  transaction: QueryExecutorProvider,
  notices: readonly NewNotice[],
  at: Date,
): Promise<void> {
  if (notices.length === 0) return;
  const rows = JSON.stringify(notices.map((notice) => rowOf(notice, at)));
  await sql`select notice.post(${rows}::jsonb)`.execute(transaction);
}

function rowOf({ kind, audience, patientId, details = {} }: NewNotice, at: Date): object {
  return {
    id: newId(),
    kind,
    patient_id: patientId,
    audience: audience.type,
    account_id: audience.type === 'ACCOUNT' ? audience.accountId : null,
    organization_id: audience.type === 'STAFF' ? audience.organizationId : null,
    role: audience.type === 'STAFF' ? audience.role : null,
    details,
    posted_at: at,
  };
}
