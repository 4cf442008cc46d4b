import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import type { NoticeTable } from './account-tables.ts';
import type { IdentityDatabase } from './tables.ts';
import type { Selectable } from 'kysely';

type Database = Kysely<IdentityDatabase>;
type NoticeRow = Selectable<NoticeTable> & { readonly read_at: Date | null };

const NEWEST_FIRST: readonly SortColumn[] = [
  { name: 'posted_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of notices. */
export function noticeKeys({ postedAt, id }: Notice): readonly string[] {
  return [postedAt.toISOString(), id];
}

export interface ToldOfPatient {
  readonly kind: NoticeKind;
  readonly patientId: string;
}

/** Somebody who is told things. */
export interface NoticeReader {
  readonly accountId: string;
  readonly organizationId: string | null;
  readonly role: string;
  /** Which notices about which patients they are told now. */
  readonly told: readonly ToldOfPatient[];
  /** Whether they are told what everybody is who uses the portal. */
  readonly isPortalUser: boolean;
  /** Whether they are told nothing else, because they have not accepted the terms. */
  readonly isStopped: boolean;
}

export async function listNotices(
  db: Database,
  reader: NoticeReader,
  page: Page,
): Promise<PageOfRows<Notice>> {
  return fetchPage(db, noticesOf(reader), { page, columns: NEWEST_FIRST, direction: 'desc' }, (row) =>
    noticeOf(row, reader),
  );
}

/** Null where there is none for this reader. */
export async function findNotice(db: Database, id: string, reader: NoticeReader): Promise<Notice | null> {
  const { rows } = await sql<NoticeRow>`
    select * from (${noticesOf(reader)}) as listed where id = ${id}`.execute(db);
  return rows[0] ? noticeOf(rows[0], reader) : null;
}

/** The first time counts. */
export async function addReading(db: Database, id: string, accountId: string, at: Date): Promise<void> {
  await sql`
    insert into notice.reading (notice_id, account_id, read_at) values (${id}, ${accountId}, ${at})
    on conflict do nothing`.execute(db);
}

function noticesOf(reader: NoticeReader): RawBuilder<NoticeRow> {
  const toAll = sql`n.audience = 'PORTAL' and ${reader.isPortalUser}::boolean`;
  return sql<NoticeRow>`
    select n.*, r.read_at from notice.notice n
    left join notice.reading r on r.notice_id = n.id and r.account_id = ${reader.accountId}
    where ${reader.isStopped ? toAll : sql`${toAll} or ${isForReader(reader)}`}`;
}

function isForReader({ accountId, organizationId, role, told }: NoticeReader): RawBuilder<unknown> {
  const kinds = told.map(({ kind }) => kind);
  const patientIds = told.map(({ patientId }) => patientId);
  // The patients by themselves, too: by them there is an index.
  return sql`(n.audience = 'ACCOUNT' and n.account_id = ${accountId})
      or (n.audience = 'STAFF' and n.organization_id = ${organizationId}::uuid and n.role = ${role})
      or (n.audience = 'PATIENT' and n.patient_id = any (${[...new Set(patientIds)]}::uuid[])
        and (n.kind, n.patient_id) in (select * from unnest(${kinds}::text[], ${patientIds}::uuid[])))`;
}

function noticeOf(row: NoticeRow, { accountId }: NoticeReader): Notice {
  return {
    id: row.id,
    kind: row.kind,
    patientId: row.patient_id,
    details: row.details,
    postedAt: row.posted_at,
    readAt: row.read_at,
    accountId,
  };
}
