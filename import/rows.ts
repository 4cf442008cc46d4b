import type {
  ImportedOrganization,
  ImportedPerson,
} from '../subgraphs/identity/data/imported-people.repository.ts';
import type { Identified } from '../subgraphs/lab-results/data/stored-results.repository.ts';
import type { DiagnosticReportTable, ObservationTable } from '../subgraphs/lab-results/data/tables.ts';
import type { Coding, Identifier } from '../subgraphs/lab-results/domain/result.ts';
import type { ImportedPractitioner } from '../subgraphs/scheduling/data/practitioner.repository.ts';
import type {
  DiagnosticReportContent,
  ObservationContent,
  OrganizationContent,
  PatientContent,
  PractitionerContent,
  TakenType,
} from './fhir/imported-resource.ts';

/** Where a delivery comes from and goes to. */
export interface ImportTarget {
  /** The laboratory that delivers: its patients are registered with it, and the results are its own. */
  readonly laboratoryId: string;
  /** A clinic at which the patients are registered too, so that its staff sees them; none where it is null. */
  readonly clinicId: string | null;
  readonly now: Date;
}

/** A resource that becomes a row. */
export interface Delivered<Content> {
  readonly resourceId: string;
  readonly rowId: string;
  readonly contentHash: string;
  readonly content: Content;
}

/**
 * The namespace of a source's own resource ids: an id is unique within the server that gave it and nowhere else.
 * @param sourceId the laboratory's organisation id
 */
function resourceIdSystem(sourceId: string, type: TakenType): string {
  return `urn:opeka:fhir:${sourceId}:${type}`;
}

export function personRow(
  { rowId, resourceId, content }: Delivered<PatientContent>,
  { laboratoryId, clinicId, now }: ImportTarget,
): ImportedPerson {
  const { name, deceasedAt, isDeceased } = content;
  return {
    person: {
      id: rowId,
      family: name.family,
      given: name.given,
      patronymic: name.patronymic,
      birth_date: content.birthDate,
      sex: content.sex,
      // Of a death without a date it is known only that it has happened by now; alive would be wrong.
      deceased_at: dateOf(deceasedAt) ?? (isDeceased ? now : null),
      legal_capacity: 'FULL',
      phone: content.phone,
      email: content.email,
    },
    identifiers: [ownId(laboratoryId, 'Patient', resourceId), ...content.identifiers],
    registeredAt: clinicId === null ? [laboratoryId] : [laboratoryId, clinicId],
  };
}

export function organizationRow(
  { rowId, resourceId, content }: Delivered<OrganizationContent>,
  { laboratoryId }: ImportTarget,
): ImportedOrganization {
  return {
    organization: { id: rowId, name: content.name, kind: content.kind },
    identifiers: [ownId(laboratoryId, 'Organization', resourceId), ...content.identifiers],
  };
}

/** Known by the source's id alone: a number that two of them share must not make one of them. */
export function practitionerRow(
  { rowId, resourceId, contentHash, content }: Delivered<PractitionerContent>,
  { laboratoryId }: ImportTarget,
): ImportedPractitioner {
  return {
    id: rowId,
    ...content,
    contentHash,
    identifiers: [ownId(laboratoryId, 'Practitioner', resourceId)],
  };
}

export function observationRow(
  { rowId, resourceId, content }: Delivered<ObservationContent>,
  patientId: string,
  target: ImportTarget,
): Identified<ObservationTable> {
  const { quantity, referenceRange } = content;
  return {
    row: {
      ...resultColumns(rowId, patientId, content, target),
      status: content.status,
      category: 'LABORATORY',
      quantity_value: quantity?.value ?? null,
      quantity_comparator: quantity?.comparator ?? null,
      quantity_unit: quantity?.unit ?? null,
      quantity_code: quantity?.code ?? null,
      value_text: content.text,
      reference_low: referenceRange?.low ?? null,
      reference_high: referenceRange?.high ?? null,
      reference_text: referenceRange?.text ?? null,
      interpretation: content.interpretation,
    },
    identifiers: [ownId(target.laboratoryId, 'Observation', resourceId), ...content.identifiers],
  };
}

export function reportRow(
  { rowId, resourceId, content }: Delivered<DiagnosticReportContent>,
  patientId: string,
  target: ImportTarget,
): Identified<DiagnosticReportTable> {
  return {
    row: {
      ...resultColumns(rowId, patientId, content, target),
      status: content.status,
      category: content.category,
      conclusion: content.conclusion,
    },
    identifiers: [ownId(target.laboratoryId, 'DiagnosticReport', resourceId), ...content.identifiers],
  };
}

interface ResultContent {
  readonly code: Coding;
  readonly effectiveAt: string | null;
  readonly issuedAt: string | null;
  readonly securityLabels: ObservationTable['security_labels'];
}

function resultColumns(
  id: string,
  patientId: string,
  { code, effectiveAt, issuedAt, securityLabels }: ResultContent,
  { laboratoryId, now }: ImportTarget,
) {
  return {
    id,
    patient_id: patientId,
    organization_id: laboratoryId,
    code_system: code.system,
    code: code.code,
    code_display: code.display,
    effective_at: dateOf(effectiveAt),
    issued_at: dateOf(issuedAt),
    sorted_at: dateOf(effectiveAt ?? issuedAt) ?? now,
    security_labels: securityLabels,
    based_on: null,
    released_at: now,
    hidden_at: null,
  };
}

function ownId(sourceId: string, type: TakenType, resourceId: string): Identifier {
  return { system: resourceIdSystem(sourceId, type), value: resourceId };
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
