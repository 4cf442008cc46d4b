import type { Generated } from 'kysely';
import type { ResultCategory } from '../../_policy/types.ts';
import type { DiagnosticReportStatus } from '../domain/diagnostic-report.ts';
import type { EmergencyReason, EmergencyVerdict } from '../domain/emergency-access.ts';
import type { ObservationStatus } from '../domain/observation.ts';
import type { ShownDocumentKind } from '../domain/request-paper.ts';
import type { HidingActor } from '../domain/result-hiding.ts';
import type { SecurityLabel } from '../domain/result.ts';
import type { StoredServiceRequestStatus } from '../domain/service-request.ts';

/** The schema `lab_results`, as its migrations leave it. Civil dates are `YYYY-MM-DD`. */
export interface LabResultsDatabase {
  readonly service_request: ServiceRequestTable;
  readonly emergency_access: EmergencyAccessTable;
  readonly emergency_request: EmergencyRequestTable;
  readonly diagnostic_report: DiagnosticReportTable;
  readonly diagnostic_report_identifier: DiagnosticReportIdentifierTable;
  readonly observation: ObservationTable;
  readonly observation_identifier: ObservationIdentifierTable;
  readonly diagnostic_report_observation: DiagnosticReportObservationTable;
  readonly guarded_observation: GuardedObservationView;
  readonly result_hiding: ResultHidingTable;
  readonly standing_hiding: ResultHidingTable;
  readonly result_restoration: ResultRestorationTable;
  readonly delivered_resource: DeliveredResourceTable;
}

export interface ServiceRequestTable {
  readonly id: string;
  readonly patient_id: string;
  readonly practitioner_id: string;
  /** The laboratory to which it went, if it went to one. */
  readonly organization_id: string | null;
  readonly status: StoredServiceRequestStatus;
  readonly categories: readonly ResultCategory[];
  readonly code_system: string | null;
  readonly code: string | null;
  readonly code_display: string | null;
  /** None: nobody has labelled it, so it counts as restricted. */
  readonly security_labels: readonly SecurityLabel[];
  readonly valid_from: string;
  readonly valid_through: string;
  readonly authored_at: Date;
  /** The account, not the person: idempotency keys are the client's own. */
  readonly authored_by: string;
  readonly idempotency_key: string;
  readonly request_hash: string;
}

/** Who acted is a person, so that nobody reviews their own act under another account. */
export interface EmergencyAccessTable {
  readonly id: string;
  readonly patient_id: string;
  readonly practitioner_id: string;
  /** For which the clinician acted. */
  readonly organization_id: string | null;
  /** The account. */
  readonly opened_by: string;
  readonly opened_by_person: string;
  readonly reason: EmergencyReason;
  readonly explanation: string;
  readonly opened_at: Date;
  /** Exclusive. */
  readonly valid_until: Date;
  /** Null until it is reviewed, as are the three below. */
  readonly verdict: EmergencyVerdict | null;
  readonly note: string | null;
  readonly reviewed_by_person: string | null;
  readonly reviewed_at: Date | null;
}

/** What an account asked under an idempotency key, and the emergency access that it came to. */
export interface EmergencyRequestTable {
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly request_hash: string;
  readonly emergency_access_id: string;
}

/** What reports and observations have in common. */
interface ResultColumns {
  readonly id: string;
  readonly patient_id: string;
  /** The laboratory that performed it. */
  readonly organization_id: string;
  readonly category: ResultCategory;
  readonly code_system: string | null;
  readonly code: string | null;
  readonly code_display: string | null;
  readonly effective_at: Date | null;
  readonly issued_at: Date | null;
  /** Where lists put it: when it applies, or else when it was issued or delivered. */
  readonly sorted_at: Date;
  readonly security_labels: readonly SecurityLabel[];
  readonly based_on: string | null;
  readonly released_at: Date | null;
  readonly hidden_at: Date | null;
}

export interface DiagnosticReportTable extends ResultColumns {
  readonly status: DiagnosticReportStatus;
  readonly conclusion: string | null;
}

export interface DiagnosticReportIdentifierTable {
  readonly diagnostic_report_id: string;
  readonly system: string;
  readonly value: string;
}

export interface ObservationTable extends ResultColumns {
  readonly status: ObservationStatus;
  /** Exact decimals, as written. */
  readonly quantity_value: string | null;
  readonly quantity_comparator: string | null;
  readonly quantity_unit: string | null;
  /** UCUM. */
  readonly quantity_code: string | null;
  readonly value_text: string | null;
  readonly reference_low: string | null;
  readonly reference_high: string | null;
  readonly reference_text: string | null;
  readonly interpretation: string | null;
}

export interface ObservationIdentifierTable {
  readonly observation_id: string;
  readonly system: string;
  readonly value: string;
}

/** Which observations a report holds, in its order, and which it has held before it was corrected. */
export interface DiagnosticReportObservationTable {
  readonly diagnostic_report_id: string;
  readonly position: number;
  readonly observation_id: string;
  /** When a correction left it out; the report guards the observation all the same. */
  readonly removed_at: Date | null;
}

/** An observation with what guards it, its reports included. */
export interface GuardedObservationView extends ObservationTable {
  readonly released: boolean;
  readonly hidden: boolean;
  readonly guarding_labels: readonly SecurityLabel[];
  readonly referral_id: string | null;
}

/** That a result was hidden; rows are never changed. Who did it is null where that is not known. */
export interface ResultHidingTable {
  readonly id: string;
  readonly patient_id: string;
  /** One of these two. */
  readonly diagnostic_report_id: string | null;
  readonly observation_id: string | null;
  readonly result_id: Generated<string>;
  readonly hidden_at: Date;
  readonly hidden_as: HidingActor | null;
  /** The account. */
  readonly hidden_by: string | null;
  readonly hidden_by_person: string | null;
  readonly representation_id: string | null;
  readonly organization_id: string | null;
  readonly paper_number: string | null;
  readonly written_on: string | null;
  readonly document_kind: ShownDocumentKind | null;
  readonly document_number: string | null;
  readonly idempotency_key: string | null;
  readonly request_hash: string | null;
}

/** That a hidden result was restored; rows are never changed. */
export interface ResultRestorationTable {
  readonly hiding_id: string;
  readonly restored_at: Date;
  /** The account. */
  readonly restored_by: string;
  readonly restored_by_person: string | null;
  readonly organization_id: string;
  readonly paper_number: string;
  readonly written_on: string;
  readonly document_kind: ShownDocumentKind;
  readonly document_number: string;
  readonly idempotency_key: string;
  readonly request_hash: string;
}

/** A resource that a source has delivered, and the row that it became, in whichever schema. */
export interface DeliveredResourceTable {
  /** The organisation from which it came. */
  readonly source_id: string;
  readonly resource_type: string;
  readonly resource_id: string;
  readonly row_id: string;
  /** Of the resource as it was understood; another hash is another content. */
  readonly content_hash: string;
}
