import type { ResultCategory } from '../../subgraphs/_policy/types.ts';
import type { AdministrativeGender, OrganizationKind } from '../../subgraphs/identity/domain/patient.ts';
import type { DiagnosticReportStatus } from '../../subgraphs/lab-results/domain/diagnostic-report.ts';
import type {
  ObservationStatus,
  Quantity,
  ReferenceRange,
} from '../../subgraphs/lab-results/domain/observation.ts';
import type { Coding, Identifier, SecurityLabel } from '../../subgraphs/lab-results/domain/result.ts';
import type { PersonName } from './person-name.ts';

/** Resource types that the import takes. */
export const TAKEN_TYPES = [
  'Patient',
  'Organization',
  'Practitioner',
  'Observation',
  'DiagnosticReport',
] as const;
export type TakenType = (typeof TAKEN_TYPES)[number];

/** A resource as it was understood. Instants are ISO texts in UTC, so that equal content is equal JSON. */
export type ImportedResource =
  | ImportedOf<'Patient', PatientContent>
  | ImportedOf<'Organization', OrganizationContent>
  | ImportedOf<'Practitioner', PractitionerContent>
  | ImportedOf<'Observation', ObservationContent>
  | ImportedOf<'DiagnosticReport', DiagnosticReportContent>;

export interface ImportedOf<Type extends TakenType, Content> {
  readonly type: Type;
  /** The FHIR resource id. */
  readonly id: string;
  readonly content: Content;
}

export interface PatientContent {
  readonly name: PersonName;
  readonly birthDate: string;
  readonly sex: AdministrativeGender;
  readonly deceasedAt: string | null;
  /** True, with no `deceasedAt`, where nothing is known but that the patient has died. */
  readonly isDeceased: boolean;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly identifiers: readonly Identifier[];
}

export interface OrganizationContent {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly identifiers: readonly Identifier[];
}

export interface PractitionerContent {
  readonly family: string;
  readonly given: string;
  readonly prefix: string | null;
}

interface ResultContent {
  readonly code: Coding;
  readonly effectiveAt: string | null;
  readonly issuedAt: string | null;
  readonly securityLabels: readonly SecurityLabel[];
  readonly identifiers: readonly Identifier[];
}

export interface ObservationContent extends ResultContent {
  readonly status: ObservationStatus;
  readonly quantity: Quantity | null;
  readonly text: string | null;
  readonly referenceRange: ReferenceRange | null;
  readonly interpretation: string | null;
}

export interface DiagnosticReportContent extends ResultContent {
  readonly status: DiagnosticReportStatus;
  readonly category: ResultCategory;
  readonly conclusion: string | null;
  /** FHIR resource ids of its laboratory observations, in its order, each once. */
  readonly observationIds: readonly string[];
}
