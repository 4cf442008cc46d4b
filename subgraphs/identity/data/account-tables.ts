import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AccountEventKind } from '../domain/account.ts';
import type { ApplyingPatient, ApplyingRepresentative, StaffRole } from '../domain/account-application.ts';
import type { ContactChannel } from '../domain/contact.ts';
import type { FeedbackTopic } from '../domain/feedback.ts';
import type { NoticeKind } from '../../_platform/notices/post-notices.ts';

/** What people ask about their accounts, and what is done to them. */
export interface AccountTables {
  readonly account_application: AccountApplicationTable;
  readonly account_event: AccountEventTable;
  readonly attempt: AttemptTable;
  readonly contact_code: ContactCodeTable;
  readonly feedback: FeedbackTable;
  readonly 'notice.notice': NoticeTable;
  readonly 'notice.reading': ReadingTable;
}

export interface AccountApplicationTable {
  readonly id: string;
  readonly organization_id: string;
  readonly kind: 'PORTAL' | 'STAFF';
  readonly particulars: JSONColumnType<StoredParticulars>;
  readonly state: Generated<'SUBMITTED' | 'APPROVED' | 'REFUSED'>;
  readonly submitted_at: Date;
  readonly submitted_by: string | null;
  readonly decided_at: Date | null;
  readonly decided_by: string | null;
  readonly refusal_reason: string | null;
  readonly patient_id: string | null;
  readonly account_ids: Generated<readonly string[]>;
  readonly submitter_account_id: string | null;
  readonly idempotency_key: string | null;
  readonly particulars_erased_at: Generated<Date | null>;
}

/** For staff, `patient` is the member of staff. Null: erased, or nobody. */
export interface StoredParticulars {
  readonly patient: ApplyingPatient | null;
  readonly representative: ApplyingRepresentative | null;
  readonly staffRole: StaffRole | null;
  readonly practitionerId: string | null;
}

export interface AccountEventTable {
  readonly id: string;
  readonly account_id: string;
  readonly kind: AccountEventKind;
  readonly by_account_id: string | null;
  readonly reason: string | null;
  readonly at: Date;
}

/** Real time. */
export interface AttemptTable {
  readonly kind: string;
  readonly account_id: string;
  readonly at: Date;
}

/** Instants are real time. */
export interface ContactCodeTable {
  readonly id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly channel: ContactChannel;
  readonly value: string;
  readonly code_hash: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly tries: Generated<number>;
  readonly used_at: Date | null;
}

export interface FeedbackTable {
  readonly id: string;
  readonly account_id: string;
  readonly organization_id: string;
  readonly topic: FeedbackTopic;
  readonly text: string;
  readonly sent_at: Date;
  readonly answer: string | null;
  readonly answered_at: Date | null;
  readonly answered_by: string | null;
  readonly idempotency_key: string;
}

/** Posted by every subgraph; identity reads and mails. */
export interface NoticeTable {
  readonly id: ColumnType<string, never, never>;
  readonly kind: ColumnType<NoticeKind, never, never>;
  readonly patient_id: ColumnType<string | null, never, never>;
  readonly audience: ColumnType<'PATIENT' | 'ACCOUNT' | 'STAFF' | 'PORTAL', never, never>;
  readonly account_id: ColumnType<string | null, never, never>;
  readonly organization_id: ColumnType<string | null, never, never>;
  readonly role: ColumnType<string | null, never, never>;
  readonly details: ColumnType<Readonly<Record<string, string>>, never, never>;
  readonly posted_at: ColumnType<Date, never, never>;
  /** Real time. */
  readonly mailed_at: Date | null;
}

export interface ReadingTable {
  readonly notice_id: string;
  readonly account_id: string;
  readonly read_at: Date;
}
