import type { Access } from '../../_platform/request-context.ts';
import { referralKinds, resultKinds, type RowKind, type VisibleRows } from '../domain/visible-results.ts';

/** Which rows of which patients the caller may see, decided before any of them is fetched. */
export interface Visibility {
  /** Decides about a patient's rows, once per request. */
  of(patientId: string): Promise<VisibleRows>;
  /** What was decided so far. */
  decided(): readonly VisibleRows[];
}

export function createVisibility(access: Access): Visibility {
  const asked = new Map<string, Promise<VisibleRows>>();
  const decided: VisibleRows[] = [];

  async function decide(patientId: string): Promise<VisibleRows> {
    const [principal, subject] = await Promise.all([access.principal(), access.subject(patientId)]);
    const viewer = {
      practitionerId: principal?.practitionerId ?? null,
      organizationId: principal?.organizationId ?? null,
      referralIds: subject?.referrals.map(({ id }) => id) ?? [],
    };
    const [results, referrals] = await Promise.all([
      permittedKeys(access, patientId, resultKinds(viewer)),
      permittedKeys(access, patientId, referralKinds(viewer)),
    ]);
    const visible = { patientId, ...viewer, resultKinds: results, referralKinds: referrals };
    decided.push(visible);
    return visible;
  }

  return {
    of(patientId) {
      const known = asked.get(patientId) ?? decide(patientId);
      asked.set(patientId, known);
      return known;
    },
    decided: () => decided,
  };
}

async function permittedKeys(
  access: Access,
  patientId: string,
  kinds: readonly RowKind[],
): Promise<readonly string[]> {
  const answers = await Promise.all(
    kinds.map(({ row }) => access.decideHypothetically({ dataClass: 'RESULT', patientId, row })),
  );
  return kinds
    .filter((_, index) => {
      const answer = answers[index];
      return answer !== undefined && (answer.permitted || answer.rowKnown);
    })
    .map(({ key }) => key);
}
