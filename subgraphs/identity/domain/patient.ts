import type { CivilDate, LegalCapacity } from '../../_policy/types.ts';

export type AdministrativeGender = 'MALE' | 'FEMALE' | 'OTHER' | 'UNKNOWN';
export type IdentityDocumentKind = 'PASSPORT' | 'BIRTH_CERTIFICATE' | 'OTHER';
export type OrganizationKind = 'CLINIC' | 'LAB' | 'INSURER';

/** FHIR HumanName, as far as Russian names need it. */
export interface HumanName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

/** A person who is registered with at least one organisation. */
export interface Patient {
  readonly id: string;
  readonly name: HumanName;
  readonly birthDate: CivilDate;
  readonly sex: AdministrativeGender;
  readonly deceasedAt: Date | null;
  readonly legalCapacity: LegalCapacity;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
}

export interface Identifier {
  /** The namespace, a URI. */
  readonly system: string;
  readonly value: string;
}

/** The whole name as Russians write it: family name, first name, patronymic. */
export function nameText({ family, given, patronymic }: HumanName): string {
  return [family, given, patronymic].filter(Boolean).join(' ');
}
