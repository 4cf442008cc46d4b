import { ageBandOn } from '../../_policy/index.ts';
import type { CivilDate, RepresentationKind, Role, Row } from '../../_policy/types.ts';
import { organizationsRow } from './account.ts';
import {
  readingOf,
  type Applicant,
  type ApplicantInput,
  type ApplicantReading,
  type ApplicationFault,
} from './applicant.ts';
import { wardRefusal } from './representation-eligibility.ts';
import { isOfFullAge } from './representative.ts';

export type LegalRepresentationKind = Exclude<RepresentationKind, 'ATTORNEY'>;

export interface RepresentativeInput extends ApplicantInput {
  readonly relation?: LegalRepresentationKind | null;
}

/** What an application is about: a patient, and whoever acts for them. */
export interface ApplicationInput {
  readonly patient: ApplicantInput;
  readonly representative?: RepresentativeInput | null;
}

export type ApplyingPatient = Applicant & { readonly birthDate: CivilDate };
export type ApplyingRepresentative = Applicant & { readonly relation: LegalRepresentationKind };

export interface ApplicationParticulars {
  readonly patient: ApplyingPatient;
  readonly representative: ApplyingRepresentative | null;
}

export type StaffRole = Extract<Role, 'CLINICIAN' | 'REGISTRAR' | 'PRIVACY_OFFICER'>;
export type AccountApplicationState = 'SUBMITTED' | 'APPROVED' | 'REFUSED' | 'LAPSED';

/** An application as registrars see it. For staff, `patient` is the member of staff. */
export interface AccountApplication {
  readonly id: string;
  /** Null once the particulars were erased. */
  readonly patient: ApplyingPatient | null;
  readonly representative: ApplyingRepresentative | null;
  readonly organizationId: string;
  readonly staffRole: StaffRole | null;
  readonly practitionerId: string | null;
  readonly state: AccountApplicationState;
  readonly submittedAt: Date;
  /** The registrar (a person, not an account); null where the applicants wrote themselves. */
  readonly submittedBy: string | null;
  readonly decidedAt: Date | null;
  readonly refusalReason: string | null;
  /** Set by approval, but for staff. */
  readonly patientId: string | null;
  readonly particularsErasedAt: Date | null;
}

/** An application that waits, with everything in it. */
export type OpenApplication = AccountApplication & {
  readonly state: 'SUBMITTED';
  readonly patient: ApplyingPatient;
};

export function isOpen(application: AccountApplication): application is OpenApplication {
  return application.state === 'SUBMITTED' && application.patient !== null;
}

/** The organisation's, and nobody's own. */
export function applicationRow({ organizationId }: Pick<AccountApplication, 'organizationId'>): Row {
  return organizationsRow(organizationId);
}

export type ReadApplication =
  { readonly particulars: ApplicationParticulars } | { readonly faults: readonly ApplicationFault[] };

/**
 * Reads an application by the patient's age band on its day [000 §4.2].
 * - `ADULT`: everything of the patient, nobody else. With a representative (**ours**: an adult of limited or no legal
 *   capacity [000 §2.4]) name, birth date and passport of the patient, and everything of the representative.
 * - `FIFTEEN_TO_SEVENTEEN`: everything of both; the patient's passport if there is one.
 * - `UNDER_FIFTEEN`: name and birth date of the patient, a passport if there is one (a minor may have one from 14), and
 *   everything of the representative.
 *
 * A representative is of full age, and the relation one that the patient's age allows: it is told now, and not when
 * somebody has come with the papers.
 * @param today in Moscow
 */
export function readApplication(input: ApplicationInput, today: CivilDate): ReadApplication {
  const patient = readingOf('PATIENT', input.patient, today);
  const name = patient.name();
  const birthDate = patient.birthDate(true);
  const band = birthDate === null ? null : ageBandOn(birthDate, today);
  const isRepresented = (band !== null && band !== 'ADULT') || isGiven(input.representative);
  const read = {
    name,
    birthDate,
    passport: patient.passport(band === 'ADULT'),
    phone: patient.phone(band === 'FIFTEEN_TO_SEVENTEEN' || (band === 'ADULT' && !isRepresented)),
    email: patient.email(band === 'FIFTEEN_TO_SEVENTEEN' || (band === 'ADULT' && !isRepresented)),
  };
  const other = isRepresented ? readingOf('REPRESENTATIVE', input.representative ?? {}, today) : null;
  const representative = other && {
    name: other.name(),
    birthDate: ofFullAge(other, other.birthDate(false), today),
    passport: other.passport(true),
    phone: other.phone(true),
    email: other.email(true),
    relation: fitting(other, other.needed('RELATION', input.representative?.relation), birthDate, today),
  };
  const faults = [...patient.faults, ...(other?.faults ?? [])];
  if (faults.length > 0 || birthDate === null) return { faults };
  const relation = representative?.relation ?? null;
  return {
    particulars: {
      patient: { ...read, birthDate },
      representative: representative && relation && { ...representative, relation },
    },
  };
}

function ofFullAge(
  reading: ApplicantReading,
  birthDate: CivilDate | null,
  today: CivilDate,
): CivilDate | null {
  if (birthDate !== null && !isOfFullAge(birthDate, today)) reading.notPossible('BIRTH_DATE');
  return birthDate;
}

/**
 * By the patient's age, as a registration would answer later; whether a court has decided about an adult shows at
 * reception.
 */
function fitting(
  reading: ApplicantReading,
  relation: LegalRepresentationKind | null,
  birthDate: CivilDate | null,
  today: CivilDate,
): LegalRepresentationKind | null {
  if (relation === null || birthDate === null) return relation;
  const legalCapacity = relation === 'GUARDIAN' ? 'NONE' : 'LIMITED';
  const ward = { birthDate, legalCapacity, deceasedAt: null } as const;
  if (wardRefusal({ kind: relation, validFrom: today }, ward, today)) reading.notPossible('RELATION');
  return relation;
}

/** Everything of one person, as for an adult; for staff. */
export function readApplicant(
  input: ApplicantInput,
  today: CivilDate,
): { readonly applicant: ApplyingPatient } | { readonly faults: readonly ApplicationFault[] } {
  const reading = readingOf('PATIENT', input, today);
  const birthDate = reading.birthDate(true);
  const applicant = {
    name: reading.name(),
    passport: reading.passport(true),
    phone: reading.phone(true),
    email: reading.email(true),
  };
  const faults = reading.faults.map((fault) => ({ ...fault, isOfStaff: true }));
  return faults.length > 0 || birthDate === null ? { faults } : { applicant: { ...applicant, birthDate } };
}

function isGiven(input: RepresentativeInput | null | undefined): boolean {
  return Object.values(input ?? {}).some((value) => typeof value === 'string' && value.trim() !== '');
}
