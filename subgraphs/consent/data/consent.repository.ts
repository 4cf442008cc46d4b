import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Consent } from '../domain/consent.ts';
import type { ConsentForm } from '../domain/processing-consent-form.ts';
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
  const row = await db
    .selectFrom('consent')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('scope', '=', 'PROCESSING')
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row ? consentOf(row) : null;
}

/** @param given under which id, whose, and when; what it permits stands in the form */
export async function insertProcessingConsent(
  db: Database,
  given: { readonly id: string; readonly patientId: string; readonly givenAt: Date },
  { version, dataClasses, actions, purposes }: ConsentForm,
): Promise<Consent> {
  const row = await db
    .insertInto('consent')
    .values({
      id: given.id,
      patient_id: given.patientId,
      scope: 'PROCESSING',
      text_version: version,
      data_classes: dataClasses,
      actions,
      purposes,
      given_at: given.givenAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return consentOf(row);
}

export interface Withdrawal {
  readonly withdrawnAt: Date;
  readonly withdrawnBy: string | null;
}

/** @returns null where there was nothing to withdraw */
export async function withdrawOpenProcessingConsent(
  db: Database,
  patientId: string,
  { withdrawnAt, withdrawnBy }: Withdrawal,
): Promise<Consent | null> {
  const row = await db
    .updateTable('consent')
    .set({ withdrawn_at: withdrawnAt, withdrawn_by: withdrawnBy })
    .where('patient_id', '=', patientId)
    .where('scope', '=', 'PROCESSING')
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
    textVersion: row.text_version,
    provision: { dataClasses: row.data_classes, actions: row.actions, purposes: row.purposes },
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
    disclosure: disclosureOf(row),
  };
}

function disclosureOf(row: Selectable<ConsentTable>): Consent['disclosure'] {
  const { organization_id, claim_id, valid_from, valid_through } = row;
  if (organization_id === null || claim_id === null || valid_from === null) return null;
  return {
    organizationId: organization_id,
    claimId: claim_id,
    validFrom: valid_from,
    validThrough: valid_through,
  };
}
