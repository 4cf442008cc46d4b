import type { Insertable, Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { reportRow } from '../domain/diagnostic-report.ts';
import { observationRow } from '../domain/observation.ts';
import type { RequestPaper } from '../domain/request-paper.ts';
import type { HidableResult, ResultHiding } from '../domain/result-hiding.ts';
import { findReports } from './diagnostic-report.repository.ts';
import { findObservations } from './observation.repository.ts';
import type { LabResultsDatabase, ResultHidingTable, ResultRestorationTable } from './tables.ts';

type Database = Kysely<LabResultsDatabase>;

/** What was done under a key, and when. */
export interface KeptAct {
  readonly requestHash: string | null;
  readonly at: Date;
}

/** Which act an account has done under one of its keys. */
export interface ActKey {
  readonly accountId: string;
  readonly idempotencyKey: string;
}

/** Lets hidings and restorations of one result happen one after the other, until the transaction ends. */
export async function takeTurnToHide(transaction: Database, resultId: string): Promise<void> {
  await takeTurn(transaction, `lab-results/hiding/${resultId}`);
}

/** A report or an observation by its id, whatever it is. */
export async function findHidableResult(db: Database, id: string): Promise<HidableResult | null> {
  if (!isUuid(id)) return null;
  const [[report], [observation]] = await Promise.all([findReports(db, [id]), findObservations(db, [id])]);
  if (report) return { id, kind: 'DIAGNOSTIC_REPORT', patientId: report.patientId, row: reportRow(report) };
  return observation
    ? { id, kind: 'OBSERVATION', patientId: observation.patientId, row: observationRow(observation) }
    : null;
}

export async function findHidingUnderKey(
  db: Database,
  { accountId, idempotencyKey }: ActKey,
): Promise<KeptAct | undefined> {
  return db
    .selectFrom('result_hiding')
    .select(['request_hash as requestHash', 'hidden_at as at'])
    .where('hidden_by', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

export async function findRestorationUnderKey(
  db: Database,
  { accountId, idempotencyKey }: ActKey,
): Promise<KeptAct | undefined> {
  return db
    .selectFrom('result_restoration')
    .select(['request_hash as requestHash', 'restored_at as at'])
    .where('restored_by', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

/** Since when a result is hidden itself, not through a report that holds it. */
export async function findStandingHiding(
  db: Database,
  resultId: string,
): Promise<Pick<ResultHiding, 'id' | 'hiddenAt'> | undefined> {
  return db
    .selectFrom('standing_hiding')
    .select(['id', 'hidden_at as hiddenAt'])
    .where('result_id', '=', resultId)
    .executeTakeFirst();
}

/** @returns false where the account has used the key meanwhile, for another result */
export async function recordHiding(
  db: Database,
  { id, kind }: Pick<HidableResult, 'id' | 'kind'>,
  hiding: Omit<Insertable<ResultHidingTable>, 'diagnostic_report_id' | 'observation_id' | 'result_id'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('result_hiding')
    .values({
      ...hiding,
      diagnostic_report_id: kind === 'DIAGNOSTIC_REPORT' ? id : null,
      observation_id: kind === 'OBSERVATION' ? id : null,
    })
    .onConflict((conflict) => conflict.constraint('result_hidden_once').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await setHiddenAt(db, { id, kind }, hiding.hidden_at);
  return true;
}

/** @returns false where the account has used the key meanwhile, for another result */
export async function recordRestoration(
  db: Database,
  result: Pick<HidableResult, 'id' | 'kind'>,
  restoration: ResultRestorationTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('result_restoration')
    .values(restoration)
    .onConflict((conflict) => conflict.constraint('result_restored_once').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await setHiddenAt(db, result, null);
  return true;
}

async function setHiddenAt(
  db: Database,
  { id, kind }: Pick<HidableResult, 'id' | 'kind'>,
  hiddenAt: Date | null,
): Promise<void> {
  const table = kind === 'OBSERVATION' ? 'observation' : 'diagnostic_report';
  await db.updateTable(table).set({ hidden_at: hiddenAt }).where('id', '=', id).execute();
}

/** A paper in the columns that keep it. */
export function paperColumns(paper: RequestPaper) {
  const { number, writtenOn, identityDocument } = paper;
  return {
    paper_number: number,
    written_on: writtenOn,
    document_kind: identityDocument.kind,
    document_number: identityDocument.number,
  };
}
