import type { Kysely, Transaction } from 'kysely';
import { DatabaseError } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import { storeOrganizations, storePeople } from '../subgraphs/identity/data/imported-people.repository.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import {
  findDeliveries,
  lockSource,
  recordDeliveries,
} from '../subgraphs/lab-results/data/delivery.repository.ts';
import {
  storeObservations,
  storeReportContents,
  storeReports,
} from '../subgraphs/lab-results/data/stored-results.repository.ts';
import type { LabResultsDatabase } from '../subgraphs/lab-results/data/tables.ts';
import { upsertImportedPractitioners } from '../subgraphs/scheduling/data/practitioner.repository.ts';
import type { SchedulingDatabase } from '../subgraphs/scheduling/data/tables.ts';
import type { ImportedOf, ImportedResource, TakenType } from './fhir/imported-resource.ts';
import {
  keyOf,
  planDeliveries,
  type DeliveryPlan,
  type Outcome,
  type PlannedDelivery,
} from './plan-deliveries.ts';
import {
  observationRow,
  organizationRow,
  personRow,
  practitionerRow,
  reportRow,
  type Delivered,
  type ImportTarget,
} from './rows.ts';

/** The database refuses what a bundle holds; nothing of it was stored. */
export class NotStorableError extends Error {
  override readonly name = 'NotStorableError';
}

/**
 * Stores the resources of one bundle, all or none, in one transaction across the schemas.
 * @param admin an administrator's database
 * @returns what became of each resource, in their order
 * @throws {NotStorableError}
 */
export async function storeBundle(
  admin: Kysely<unknown>,
  resources: readonly ImportedResource[],
  target: ImportTarget,
): Promise<readonly Outcome[]> {
  if (resources.length === 0) return [];
  try {
    return await admin.transaction().execute((transaction) => storeAll(transaction, resources, target));
  } catch (error) {
    if (isAboutData(error)) throw new NotStorableError('the database refuses the data', { cause: error });
    throw error;
  }
}

async function storeAll(
  transaction: Transaction<unknown>,
  resources: readonly ImportedResource[],
  target: ImportTarget,
): Promise<readonly Outcome[]> {
  const { laboratoryId } = target;
  const results = await inSchema<LabResultsDatabase>(transaction, 'lab_results');
  await lockSource(results, laboratoryId);
  const keys = resources.map(({ type, id }) => ({ resourceType: type, resourceId: id }));
  const plan = planDeliveries(resources, await findDeliveries(results, laboratoryId, keys), uuidv7);
  if (plan.changed.length === 0) return plan.outcomes;

  await storeIdentities(transaction, plan, target);
  const practitioners = await storePractitioners(transaction, plan, target);
  await storeResults(transaction, plan, target);
  await recordDeliveries(
    await inSchema<LabResultsDatabase>(transaction, 'lab_results'),
    laboratoryId,
    plan.changed.map(({ resource, rowId, contentHash }) => ({
      resourceType: resource.type,
      resourceId: resource.id,
      rowId: practitioners.get(rowId) ?? rowId,
      contentHash,
    })),
  );
  return plan.outcomes;
}

async function storeIdentities(
  transaction: Transaction<unknown>,
  { changed }: DeliveryPlan,
  target: ImportTarget,
): Promise<void> {
  const organizations = changedOf(changed, 'Organization');
  const patients = changedOf(changed, 'Patient');
  if (organizations.length + patients.length === 0) return;
  const identity = await inSchema<IdentityDatabase>(transaction, 'identity');
  await storeOrganizations(
    identity,
    organizations.map((organization) => organizationRow(organization, target)),
  );
  await storePeople(
    identity,
    patients.map((patient) => personRow(patient, target)),
    target.now,
  );
}

/** @returns the rows that scheduling has, by the ids that were planned for them */
async function storePractitioners(
  transaction: Transaction<unknown>,
  { changed }: DeliveryPlan,
  target: ImportTarget,
): Promise<ReadonlyMap<string, string>> {
  const practitioners = changedOf(changed, 'Practitioner');
  if (practitioners.length === 0) return new Map();
  const outcomes = await upsertImportedPractitioners(
    await inSchema<SchedulingDatabase>(transaction, 'scheduling'),
    practitioners.map((practitioner) => practitionerRow(practitioner, target)),
  );
  return new Map(practitioners.map(({ rowId }, index) => [rowId, outcomes[index]?.id ?? rowId]));
}

async function storeResults(
  transaction: Transaction<unknown>,
  { changed, rowIds }: DeliveryPlan,
  target: ImportTarget,
): Promise<void> {
  const observations = changedOf(changed, 'Observation');
  const reports = changedOf(changed, 'DiagnosticReport');
  if (observations.length + reports.length === 0) return;
  const results = await inSchema<LabResultsDatabase>(transaction, 'lab_results');
  const patientId = onlyPatient(rowIds);
  await storeObservations(
    results,
    observations.map((observation) => observationRow(observation, patientId, target)),
  );
  await storeReports(
    results,
    reports.map((report) => reportRow(report, patientId, target)),
  );
  await storeReportContents(
    results,
    reports.map(({ rowId, content }) => ({
      reportId: rowId,
      observationIds: content.observationIds.map((id) => rowIdOf(rowIds, { type: 'Observation', id })),
    })),
    target.now,
  );
}

/** A bundle with results has one patient; the reading of the bundle has seen to it. */
function onlyPatient(rowIds: ReadonlyMap<string, string>): string {
  for (const [key, rowId] of rowIds) if (key.startsWith('Patient/')) return rowId;
  throw new Error('a bundle with results has no patient');
}

function rowIdOf(
  rowIds: ReadonlyMap<string, string>,
  target: { readonly type: string; readonly id: string },
): string {
  const rowId = rowIds.get(keyOf(target));
  if (rowId === undefined) throw new Error('a report names an observation that was not planned');
  return rowId;
}

function changedOf<Type extends TakenType>(
  changed: readonly PlannedDelivery[],
  type: Type,
): readonly Delivered<ContentOf<Type>>[] {
  return changed.flatMap(({ resource, rowId, contentHash }) => {
    const of: ImportedOf<TakenType, unknown> = resource;
    return isOfType(of, type) ? [{ resourceId: of.id, rowId, contentHash, content: of.content }] : [];
  });
}

type ContentOf<Type extends TakenType> = Extract<ImportedResource, { readonly type: Type }>['content'];

function isOfType<Type extends TakenType>(
  resource: ImportedOf<TakenType, unknown>,
  type: Type,
): resource is ImportedOf<Type, ContentOf<Type>> {
  return resource.type === type;
}

/** SQLSTATE classes 22 (data exception) and 23 (integrity constraint violation). */
function isAboutData(error: unknown): boolean {
  return error instanceof DatabaseError && /^2[23]/.test(error.code ?? '');
}
