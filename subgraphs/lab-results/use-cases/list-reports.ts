import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { LabResultsContext } from '../context.ts';
import { reportKeys } from '../data/diagnostic-report.repository.ts';
import type { DiagnosticReport } from '../domain/diagnostic-report.ts';

interface ListArguments extends ConnectionArguments {
  readonly category?: readonly ResultCategory[] | null | undefined;
}

/** A patient's reports, as far as the caller may see them; the field that asks is guarded by the patient. */
export async function listReportsOf(
  { access, loaders, cursors, visibility }: LabResultsContext,
  patientId: string,
  { category, ...args }: ListArguments,
): Promise<Connection<DiagnosticReport>> {
  const principal = await access.principal();
  const categories = category ? [...new Set(category)].sort() : null;
  const scope = listScope(principal?.accountId, 'Patient.diagnosticReports', { patientId, categories });
  const page = pageOf(args, cursors, scope);
  const { resultKinds } = await visibility.of(patientId);
  const listed =
    resultKinds.length === 0 ? null : await loaders.reports({ page, categories }).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, reportKeys);
}
