import type { ClaimsContext } from '../context.ts';
import { coverageRow, type Coverage } from '../domain/coverage.ts';

/** Null for an unknown coverage and for one that the caller may not know alike. */
export async function readCoverage({ access, loaders }: ClaimsContext, id: string): Promise<Coverage | null> {
  const coverage = await loaders.coverageById.load(id);
  if (!coverage) return null;
  const mayKnow = await access.mayKnow({
    dataClass: 'CLAIM',
    patientId: coverage.patientId,
    row: coverageRow(coverage),
  });
  return mayKnow ? coverage : null;
}
