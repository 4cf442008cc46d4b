import type { ResultRow } from '../../_policy/restricted-result.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { Coding, SecurityLabel } from './result.ts';

export type DiagnosticReportStatus =
  | 'REGISTERED'
  | 'PARTIAL'
  | 'PRELIMINARY'
  | 'FINAL'
  | 'AMENDED'
  | 'CORRECTED'
  | 'APPENDED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'
  | 'UNKNOWN';

/** The result of a study (FHIR DiagnosticReport). */
export interface DiagnosticReport {
  readonly id: string;
  readonly patientId: string;
  /** The laboratory that performed it. */
  readonly organizationId: string;
  readonly status: DiagnosticReportStatus;
  readonly category: ResultCategory;
  readonly code: Coding;
  readonly effectiveAt: Date | null;
  readonly issuedAt: Date | null;
  /** Where lists put it. */
  readonly sortedAt: Date;
  /** None means restricted. */
  readonly securityLabels: readonly SecurityLabel[];
  readonly conclusion: string | null;
  /** The referral that it answers. */
  readonly referralId: string | null;
  readonly isReleased: boolean;
  /** The patient has removed it from the portal. */
  readonly isHidden: boolean;
}

/** What the policy has to know about a report. */
export function reportRow(report: DiagnosticReport): ResultRow {
  return {
    type: 'RESULT',
    category: report.category,
    securityLabels: report.securityLabels,
    hidden: report.isHidden,
    released: report.isReleased,
    referralId: report.referralId,
    organizationId: report.organizationId,
  };
}
