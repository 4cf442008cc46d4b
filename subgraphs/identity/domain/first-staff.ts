import type { CivilDate } from '../../_policy/types.ts';
import type { StaffRole } from './account-application.ts';
import { readingOf, type Applicant, type ApplicantInput, type ApplicationFault } from './applicant.ts';
import { isSameHuman, type Particulars } from './representative.ts';

/** Whom a house needs before it can make anybody else's account. */
export type FirstStaffRole = Exclude<StaffRole, 'CLINICIAN'>;

export const FIRST_STAFF_ROLES = [
  'REGISTRAR',
  'PRIVACY_OFFICER',
] as const satisfies readonly FirstStaffRole[];

/** From then on two registrars make every account: one applies, another approves. */
const ENOUGH: Readonly<Record<FirstStaffRole, number>> = { REGISTRAR: 2, PRIVACY_OFFICER: 1 };

/** @param holders of the accounts that there are and that are not locked; two records of one human being are one */
export function hasEnoughStaff(role: FirstStaffRole, holders: readonly Particulars[]): boolean {
  const humans = holders.filter(
    (holder, index) => !holders.slice(0, index).some((earlier) => isSameHuman(earlier, holder)),
  );
  return humans.length >= ENOUGH[role];
}

export type FirstStaff = Applicant & { readonly birthDate: CivilDate; readonly passport: string };

/**
 * Reads who somebody is: everything but the contact is needed.
 * @param today in Moscow
 */
export function readFirstStaff(
  input: ApplicantInput,
  today: CivilDate,
): { readonly person: FirstStaff } | { readonly faults: readonly ApplicationFault[] } {
  const reading = readingOf('PATIENT', input, today);
  const birthDate = reading.birthDate(true);
  const passport = reading.passport(true);
  const others = { name: reading.name(), phone: reading.phone(false), email: reading.email(false) };
  const { faults } = reading;
  return faults.length > 0 || birthDate === null || passport === null
    ? { faults }
    : { person: { ...others, birthDate, passport } };
}
