import { sql, type Kysely, type Selectable } from 'kysely';
import type { Ward } from '../../_policy/index.ts';
import type { RepresentationFacts } from '../../_policy/types.ts';
import { earliest } from '../domain/representation.ts';
import { isCapable } from '../domain/representative.ts';
import type { NoticeTable } from './account-tables.ts';
import type { IdentityDatabase, PersonTable, RepresentationTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;
export type NoticeToMail = Pick<
  Selectable<NoticeTable>,
  'id' | 'kind' | 'audience' | 'patient_id' | 'account_id' | 'organization_id' | 'role'
>;

/** Notices of which nobody has had a mail, locked until the transaction ends; others look past them. */
export async function lockNoticesToMail(
  transaction: Database,
  most: number,
): Promise<readonly NoticeToMail[]> {
  const { rows } = await sql<NoticeToMail>`
    select id, kind, audience, patient_id, account_id, organization_id, role from notice.notice
    where mailed_at is null order by posted_at, id limit ${most} for update skip locked`.execute(transaction);
  return rows;
}

/** @param at real time */
export async function markMailed(transaction: Database, ids: readonly string[], at: Date): Promise<void> {
  await sql`update notice.notice set mailed_at = ${at} where id = any (${ids}::uuid[])`.execute(transaction);
}

/**
 * Addresses of an account's holder, or of an organisation's staff of a role; locked accounts are told nothing there. What
 * everybody is told in the portal is mailed to nobody.
 */
export async function findAddressesOf(
  db: Database,
  { audience, account_id, organization_id, role }: NoticeToMail,
): Promise<readonly string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct p.email from account a join person p on p.id = a.person_id
    where p.email is not null and (
      (${audience} = 'ACCOUNT' and a.id = ${account_id}::uuid)
      or (${audience} = 'STAFF' and a.organization_id = ${organization_id}::uuid and a.role = ${role} and a.state <> 'LOCKED')
    )`.execute(db);
  return rows.map(({ email }) => email);
}

/** A patient, and everybody who may have to be told what concerns them. */
export interface PatientToTell extends Ward {
  readonly email: string | null;
  readonly representatives: readonly {
    readonly email: string;
    readonly representation: RepresentationFacts;
  }[];
}

export async function findPatientToTell(db: Database, patientId: string): Promise<PatientToTell | null> {
  const patient = await db.selectFrom('person').selectAll().where('id', '=', patientId).executeTakeFirst();
  if (!patient) return null;
  const rows = await db
    .selectFrom('representation as r')
    .innerJoin('person as p', 'p.id', 'r.representative_id')
    .selectAll('r')
    .select(['p.email', 'p.deceased_at', 'p.legal_capacity'])
    .where('r.patient_id', '=', patientId)
    .execute();
  return {
    birthDate: patient.birth_date,
    deceasedAt: patient.deceased_at?.getTime() ?? null,
    legalCapacity: patient.legal_capacity,
    email: patient.email,
    representatives: rows.flatMap(({ email, ...row }) =>
      email === null ? [] : [{ email, representation: factsOf(row) }],
    ),
  };
}

function factsOf(
  row: RepresentationTable & Pick<PersonTable, 'deceased_at' | 'legal_capacity'>,
): RepresentationFacts {
  return {
    id: row.id,
    kind: row.kind,
    verifiedAt: row.verified_at?.getTime() ?? null,
    suspended: row.suspended_at !== null,
    representativeCapable: isCapable({ deceasedAt: row.deceased_at, legalCapacity: row.legal_capacity }),
    revokedAt: earliest(row.revoked_at, row.ended_at ?? null),
    validFrom: row.valid_from,
    validThrough: row.valid_through,
    powers: row.powers,
  };
}
