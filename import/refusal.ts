/**
 * Why something was refused: the closed catalogue, with what an operator reads beside the code. Neither holds anything
 * about a patient.
 */
export const REFUSAL_REASONS = {
  FILE_NOT_READABLE: 'the file or folder cannot be read',
  BROKEN_JSON: 'the file is no JSON in UTF-8',
  NOT_A_BUNDLE: 'the file holds no FHIR Bundle',
  BUNDLE_TYPE_NOT_TAKEN: 'a Bundle of this type carries no resources to import',
  BUNDLE_TOO_LARGE: 'the Bundle holds more resources than one transaction takes',
  ENTRY_TOO_LARGE: 'the entry is longer than 32 MiB',
  ENTRY_WITHOUT_RESOURCE: 'the entry holds no resource with a resourceType',
  MISSING_ID: 'the resource has neither an id nor a fullUrl of the form urn:uuid',
  MISSING_SUBJECT: 'the result names no subject',
  MISSING_BIRTH_DATE: 'the patient has no full birth date, and the age decides who acts for them',
  MISSING_NAME: 'the name is missing',
  IMPOSSIBLE_DATE: 'the date does not exist, or is not written as FHIR writes dates',
  INVALID_RESOURCE: 'the resource does not conform to FHIR R4',
  NO_PATIENT: 'the Bundle holds results and no Patient',
  SEVERAL_PATIENTS: 'the Bundle holds results and more than one Patient',
  ANOTHER_PATIENT: 'the result is about another patient than the one of the Bundle',
  UNRESOLVED_RESULT: 'the report names an Observation that the Bundle does not hold',
  NOT_STORABLE: 'the database refuses what the Bundle holds',
} as const;

export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** Something refused within a file. */
export interface Refusal {
  /** Place in `Bundle.entry`, from 0; null where the whole file is meant. */
  readonly entry: number | null;
  readonly resourceType: string | null;
  readonly reason: RefusalReason;
  /** Which element it is about, as a path of FHIR names; null where the reason says it all. */
  readonly element: string | null;
}

export function refusal(
  reason: RefusalReason,
  at: { readonly entry?: number; readonly resourceType?: string; readonly element?: string } = {},
): Refusal {
  const { entry = null, resourceType = null, element = null } = at;
  return { entry, resourceType, reason, element };
}
