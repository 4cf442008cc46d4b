import type { LabResultsContext } from '../context.ts';
import { reportRow, type DiagnosticReport } from '../domain/diagnostic-report.ts';

/** Null for an unknown report and for one that the caller may not know alike. */
export async function readReport(
  { access, loaders }: LabResultsContext,
  id: string,
): Promise<DiagnosticReport | null> {
  const report = await loaders.report.load(id);
  if (!report) return null;
  const { patientId } = report;
  return (await access.mayKnow({ dataClass: 'RESULT', patientId, row: reportRow(report) })) ? report : null;
}
