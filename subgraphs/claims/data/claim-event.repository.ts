import type { Kysely } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { ClaimMatter } from '../domain/claim.ts';
import { stateOf, type ClaimEvent } from '../domain/claim-life-cycle.ts';
import type { ClaimEventTable, ClaimsDatabase, ClaimTable } from './tables.ts';

type Database = Kysely<ClaimsDatabase>;

/** By claim, the first event first. */
export async function findTimelines(
  db: Database,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimEvent[]>> {
  const rows = await db
    .selectFrom('claim_event')
    .selectAll()
    .where('claim_id', 'in', claimIds)
    .orderBy('claim_id')
    .orderBy('sequence')
    .execute();
  return groupRows(
    rows,
    ({ claim_id }) => claim_id,
    (row) => ({
      at: row.at,
      status: row.status,
      actor: row.actor,
      actorAccountId: row.actor_account_id,
      reason: row.reason,
      approvedBenefitKopecks: row.approved_benefit_kopecks,
    }),
  );
}

/** A claim with all that has happened to it. */
export interface ClaimHistory {
  readonly claim: ClaimMatter;
  /** The first event first; there is at least one. */
  readonly events: readonly ClaimEvent[];
}

/**
 * Inserts claims with their events; where each stands follows from its events.
 * @throws {IllegalClaimEventError} before anything is written
 */
export async function insertClaims(db: Database, histories: readonly ClaimHistory[]): Promise<void> {
  const claims = histories.map(claimRowOf);
  const events = histories.flatMap(eventRowsOf);
  const insertBoth = async (transaction: Database) => {
    await insertRows(transaction, 'claim', claims);
    await insertRows(transaction, 'claim_event', events);
  };
  await (db.isTransaction ? insertBoth(db) : db.transaction().execute(insertBoth));
}

function claimRowOf({ claim, events }: ClaimHistory): ClaimTable {
  const { status, submittedAt, changedAt, approvedBenefitKopecks } = stateOf(events);
  return {
    id: claim.id,
    number: claim.number,
    coverage_id: claim.coverageId,
    patient_id: claim.patientId,
    insurer_organization_id: claim.insurerOrganizationId,
    beneficiary_person_ids: claim.beneficiaryPersonIds,
    risk: claim.risk,
    event_on: claim.eventOn,
    status,
    submitted_at: submittedAt,
    changed_at: changedAt,
    approved_benefit_kopecks: approvedBenefitKopecks,
  };
}

function eventRowsOf({ claim, events }: ClaimHistory): readonly ClaimEventTable[] {
  return events.map((event, index) => ({
    claim_id: claim.id,
    sequence: index + 1,
    at: event.at,
    status: event.status,
    actor: event.actor,
    actor_account_id: event.actorAccountId,
    reason: event.reason,
    approved_benefit_kopecks: event.approvedBenefitKopecks,
  }));
}
