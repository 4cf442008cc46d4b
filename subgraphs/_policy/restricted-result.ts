import { RESTRICTING_LABELS, type Row } from './types.ts';

export type ResultRow = Extract<Row, { readonly type: 'RESULT' }>;

const RESTRICTING: ReadonlySet<string> = new Set(RESTRICTING_LABELS);

/** Whether a result, or the referral for one, is especially sensitive. One that nobody has labelled may be, so it counts as such. */
export function isRestricted({ securityLabels }: Pick<ResultRow, 'securityLabels'>): boolean {
  return securityLabels.length === 0 || securityLabels.some((label) => RESTRICTING.has(label));
}
