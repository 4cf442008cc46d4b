import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { LabResultsContext } from '../context.ts';
import { observationKeys, reportedObservationKeys } from '../data/observation.repository.ts';
import type { DiagnosticReport } from '../domain/diagnostic-report.ts';
import type { Observation } from '../domain/observation.ts';

interface ListArguments extends ConnectionArguments {
  readonly code?: string | null | undefined;
}

/** A patient's observations, in reports and outside, as far as the caller may see them. */
export async function listObservationsOf(
  { access, loaders, cursors, visibility }: LabResultsContext,
  patientId: string,
  { code = null, ...args }: ListArguments,
): Promise<Connection<Observation>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.observations', { patientId, code });
  const page = pageOf(args, cursors, scope);
  const { resultKinds } = await visibility.of(patientId);
  const listed = resultKinds.length === 0 ? null : await loaders.observations({ page, code }).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, observationKeys);
}

/** The observations of a report in its order; one may be more restricted than the report, and is left out then. */
export async function listObservationsOfReport(
  { access, loaders, cursors, visibility }: LabResultsContext,
  { id, patientId }: Pick<DiagnosticReport, 'id' | 'patientId'>,
  args: ConnectionArguments,
): Promise<Connection<Observation>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'DiagnosticReport.observations', { id });
  const page = pageOf(args, cursors, scope);
  await visibility.of(patientId);
  const listed = await loaders.observationsOfReport(page).load(id);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, reportedObservationKeys);
}
