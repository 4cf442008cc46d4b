import { isRestricted, type ResultRow } from '../../_policy/restricted-result.ts';
import type { ResultCategory, Row } from '../../_policy/types.ts';

/**
 * Which results and referrals of one patient the caller may see, by their kinds: everything that the policy looks at
 * in a row. SQL sorts each row into its kind by the same keys (`data/visible-rows.ts`), so that a list holds, counts
 * and pages what may be seen and nothing else.
 */
export interface VisibleRows {
  readonly patientId: string;
  /** Referrals of the caller, each of which makes a kind of its own. */
  readonly referralIds: readonly string[];
  readonly practitionerId: string | null;
  readonly organizationId: string | null;
  readonly resultKinds: readonly string[];
  readonly referralKinds: readonly string[];
}

/** Who is asking, as far as kinds depend on it. */
export type Viewer = Pick<VisibleRows, 'referralIds' | 'practitionerId' | 'organizationId'>;

/** A kind of rows, and a row of it to ask the policy about. */
export interface RowKind {
  readonly key: string;
  readonly row: Row;
}

const CATEGORIES: readonly ResultCategory[] = ['LABORATORY', 'INSTRUMENTAL', 'RADIOLOGY', 'OTHER'];
const LABELS: readonly (readonly string[])[] = [['N'], []];
const BOTH = [true, false] as const;

/** Stands for anybody else: the id of no specialist and no organisation. */
const ANOTHER = '00000000-0000-0000-0000-000000000000';

export function resultKinds({ referralIds, organizationId }: Viewer): readonly RowKind[] {
  const organizations = organizationId === null ? [null] : [organizationId, null];
  const kinds: RowKind[] = [];
  for (const category of CATEGORIES)
    for (const securityLabels of LABELS)
      for (const hidden of BOTH)
        for (const released of BOTH)
          for (const referralId of [null, ...referralIds])
            for (const own of organizations)
              kinds.push(
                resultKind({
                  type: 'RESULT',
                  category,
                  securityLabels,
                  hidden,
                  released,
                  referralId,
                  organizationId: own ?? ANOTHER,
                }),
              );
  return kinds;
}

export function referralKinds({ practitionerId, organizationId }: Viewer): readonly RowKind[] {
  const practitioners = practitionerId === null ? [null] : [practitionerId, null];
  const organizations = organizationId === null ? [null] : [organizationId, null];
  return practitioners.flatMap((practitioner) =>
    organizations.flatMap((organization) =>
      LABELS.map((securityLabels) => ({
        key: keyOf(
          isRestricted({ securityLabels }) ? 'restricted' : 'ordinary',
          practitioner === null ? 'other' : 'own',
          organization === null ? 'other' : 'own',
        ),
        row: {
          type: 'REFERRAL' as const,
          practitionerId: practitioner ?? ANOTHER,
          organizationId: organization ?? ANOTHER,
          securityLabels,
        },
      })),
    ),
  );
}

function resultKind(row: ResultRow): RowKind {
  const { category, hidden, released, referralId, organizationId } = row;
  const key = keyOf(
    category,
    isRestricted(row) ? 'restricted' : 'ordinary',
    hidden ? 'hidden' : 'shown',
    released ? 'released' : 'unreleased',
    referralId ?? 'other',
    organizationId === ANOTHER ? 'other' : 'own',
  );
  return { key, row };
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('/');
}
