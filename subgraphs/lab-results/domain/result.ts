/** Labels of especially sensitive information (HL7 v3 ActCode), and `N` of ordinary one. */
export type SecurityLabel = 'N' | 'HIV' | 'PSY' | 'SUD' | 'STD' | 'SEX' | 'GDIS' | 'SDV';

/** FHIR Coding. */
export interface Coding {
  /** The code system, a URI. */
  readonly system: string | null;
  readonly code: string | null;
  readonly display: string | null;
}

/** FHIR Identifier. */
export interface Identifier {
  /** The namespace, a URI. */
  readonly system: string;
  readonly value: string;
}

/** A patient, as far as this subgraph knows one. */
export interface PatientReference {
  readonly id: string;
}
