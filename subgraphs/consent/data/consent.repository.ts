import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Consent, ConsentScope, WithdrawalReason } from '../domain/consent.ts';
import type { OpenProcessingConsent } from '../domain/processing-consent-needed.ts';
import type { ConsentForm } from '../domain/published-text.ts';
import type { ConsentDatabase, ConsentTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

const BY_TIME: readonly SortColumn[] = [
  { name: 'given_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of consents. */
export function consentKeys({ givenAt, id }: Consent): readonly string[] {
  return [givenAt.toISOString(), id];
}

/** One page for each patient, the latest given first. */
export async function listConsents(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<Consent>>> {
  const ofOwner = sql`select c.* from consent c where c.patient_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<ConsentTable>>(
    patientIds,
    ofOwner,
    page,
    BY_TIME,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, consentOf);
}

export async function findConsents(db: Database, ids: readonly string[]): Promise<readonly Consent[]> {
  const rows = await db.selectFrom('consent').selectAll().where('id', 'in', ids).execute();
  return rows.map(consentOf);
}

/** The processing consent that is not withdrawn, signed in full or not; there is one at most. */
export async function findOpenProcessingConsent(db: Database, patientId: string): Promise<Consent | null> {
  return findOpenConsent(db, { patientId, scope: 'PROCESSING' });
}

/** By patient: their processing consent that is not withdrawn, and in which capacities it is signed. */
export async function findOpenProcessingConsents(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, OpenProcessingConsent>> {
  const { rows } = await sql<OpenProcessingConsent & { readonly patientId: string }>`
    select c.patient_id as "patientId", c.text_kind as "textKind", c.text_version as "textVersion",
      array(select s.capacity from consent_signature s where s.consent_id = c.id) as signed
    from consent c
    where c.patient_id = any (${patientIds}::uuid[]) and c.scope = 'PROCESSING' and c.withdrawn_at is null
  `.execute(db);
  return new Map(rows.map(({ patientId, ...open }) => [patientId, open]));
}

/** Names a consent that is not withdrawn: there is one at most, for disclosure one for each claim. */
export interface OpenConsent {
  readonly patientId: string;
  readonly scope: ConsentScope;
  readonly claimId?: string;
}

export async function findOpenConsent(db: Database, open: OpenConsent): Promise<Consent | null> {
  const row = await db
    .selectFrom('consent')
    .selectAll()
    .where('patient_id', '=', open.patientId)
    .where('scope', '=', open.scope)
    .where('withdrawn_at', 'is', null)
    .$if(open.claimId !== undefined, (query) => query.where('claim_id', '=', open.claimId ?? null))
    .executeTakeFirst();
  return row ? consentOf(row) : null;
}

/** Under which id, whose, and when a consent is given; what it permits stands in the form. */
export interface GivenConsent {
  readonly id: string;
  readonly patientId: string;
  readonly givenAt: Date;
  readonly validThrough?: string | null;
  readonly disclosure?: Consent['disclosure'];
}

export async function insertConsent(
  db: Database,
  scope: ConsentScope,
  { id, patientId, givenAt, validThrough = null, disclosure = null }: GivenConsent,
  { kind, version, provision }: ConsentForm,
): Promise<Consent> {
  const row = await db
    .insertInto('consent')
    .values({
      id,
      patient_id: patientId,
      scope,
      text_kind: kind,
      text_version: version,
      data_subjects: provision.dataSubjects,
      data_classes: provision.dataClasses,
      actions: provision.actions,
      purposes: provision.purposes,
      given_at: givenAt,
      organization_id: disclosure?.organizationId ?? null,
      claim_id: disclosure?.claimId ?? null,
      valid_from: disclosure?.validFrom ?? null,
      valid_through: validThrough,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return consentOf(row);
}

export interface Withdrawal {
  readonly withdrawnAt: Date;
  readonly withdrawnBy: string | null;
  readonly paperNumber?: string | null;
  readonly reason?: WithdrawalReason | null;
  /** The consent that takes its place. */
  readonly replacedBy?: string;
}

/** @returns null where it was withdrawn already, or never given */
export async function withdrawConsent(
  db: Database,
  consentId: string,
  { withdrawnAt, withdrawnBy, paperNumber = null, reason = null, replacedBy }: Withdrawal,
): Promise<Consent | null> {
  const row = await db
    .updateTable('consent')
    .set({
      withdrawn_at: withdrawnAt,
      withdrawn_by: withdrawnBy,
      withdrawal_paper_number: paperNumber,
      withdrawal_reason: reason,
      replaced_by: replacedBy ?? null,
    })
    .where('id', '=', consentId)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? consentOf(row) : null;
}

function consentOf(row: Selectable<ConsentTable>): Consent {
  return {
    id: row.id,
    patientId: row.patient_id,
    scope: row.scope,
    textKind: row.text_kind,
    textVersion: row.text_version,
    provision: {
      dataSubjects: row.data_subjects,
      dataClasses: row.data_classes,
      actions: row.actions,
      purposes: row.purposes,
    },
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalPaperNumber: row.withdrawal_paper_number,
    withdrawalReason: row.withdrawal_reason,
    replacedBy: row.replaced_by,
    validThrough: row.valid_through,
    disclosure: disclosureOf(row),
  };
}

function disclosureOf(row: Selectable<ConsentTable>): Consent['disclosure'] {
  const { organization_id, claim_id, valid_from } = row;
  if (organization_id === null || claim_id === null || valid_from === null) return null;
  return { organizationId: organization_id, claimId: claim_id, validFrom: valid_from };
}
