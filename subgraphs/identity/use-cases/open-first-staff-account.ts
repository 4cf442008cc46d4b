import type { Kysely } from 'kysely';
import { isUuid } from '../../_platform/uuid.ts';
import { moscowDate } from '../../_policy/index.ts';
import { openAccount } from '../credentials/open-account.ts';
import { findOrganizations } from '../data/account.repository.ts';
import { addMissingContact, insertPerson } from '../data/applicant.repository.ts';
import { takeOrganizationTurn } from '../data/organization.repository.ts';
import { findPeople, takePassportsTurn, type KnownPerson } from '../data/representative.repository.ts';
import { findStaff, findStaffByPassport } from '../data/staff.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { ApplicantInput, ApplicationFault } from '../domain/applicant.ts';
import {
  hasEnoughStaff,
  readFirstStaff,
  type FirstStaff,
  type FirstStaffRole,
} from '../domain/first-staff.ts';
import { hasReception } from '../domain/organization.ts';
import { isCapable, isOfFullAge, isSameHuman, isSameOnPaper } from '../domain/representative.ts';
import { findApplyingPerson } from './find-applicant.ts';

export interface FirstStaffRequest {
  readonly organizationId: string;
  readonly role: FirstStaffRole;
  readonly person: ApplicantInput;
  /** Business time. */
  readonly now: Date;
  /** Real time. */
  readonly realNow: Date;
}

export type FirstStaffOutcome =
  | {
      readonly type: 'OPENED';
      readonly accountId: string;
      readonly login: string;
      /** For once; its holder has to replace it. */
      readonly initialPassword: string;
    }
  | { readonly type: 'INCOMPLETE'; readonly faults: readonly ApplicationFault[] }
  | { readonly type: 'ALREADY_STAFF'; readonly accountId: string }
  | {
      readonly type:
        | 'NO_SUCH_ORGANIZATION'
        | 'NO_RECEPTION'
        | 'UNDER_AGE'
        | 'ENOUGH_STAFF'
        /** The passport is on record with another name or birth date. */
        | 'SOMEBODY_ELSE'
        | 'NOT_CAPABLE';
    };

/**
 * Opens a staff account by the operator's word alone, as long as an organisation has too few to do it itself: two
 * registrars make every other account, one applies and another approves [000 §4.7]; a third one by the operator's word
 * would be a way around them.
 */
export async function openFirstStaffAccount(
  db: Kysely<IdentityDatabase>,
  request: FirstStaffRequest,
): Promise<FirstStaffOutcome> {
  const today = moscowDate(request.now.getTime());
  const read = readFirstStaff(request.person, today);
  if ('faults' in read) return { type: 'INCOMPLETE', faults: read.faults };
  const { person } = read;
  if (!isOfFullAge(person.birthDate, today)) return { type: 'UNDER_AGE' };
  return db.transaction().execute(async (transaction) => {
    const unusable = await unusableOrganization(transaction, request.organizationId);
    if (unusable) return unusable;
    await takeOrganizationTurn(transaction, request.organizationId);
    await takePassportsTurn(transaction, person.passport);
    return (await bar(transaction, request, person)) ?? (await open(transaction, request, person));
  });
}

async function unusableOrganization(
  db: Kysely<IdentityDatabase>,
  id: string,
): Promise<FirstStaffOutcome | null> {
  const [organization] = isUuid(id) ? await findOrganizations(db, [id]) : [];
  if (!organization) return { type: 'NO_SUCH_ORGANIZATION' };
  return hasReception(organization.kind) ? null : { type: 'NO_RECEPTION' };
}

/** Why there is nothing to open. */
async function bar(
  db: Kysely<IdentityDatabase>,
  { organizationId, role }: FirstStaffRequest,
  person: FirstStaff,
): Promise<FirstStaffOutcome | null> {
  const staff = await findStaff(db, organizationId, role);
  const typed = { ...person, id: '', passports: [person.passport] };
  const same = staff.find(({ holder }) => isSameHuman(holder, typed));
  if (same) return { type: 'ALREADY_STAFF', accountId: same.accountId };
  const holders = staff.map(({ holder }) => holder);
  return hasEnoughStaff(role, holders) ? { type: 'ENOUGH_STAFF' } : null;
}

async function open(
  db: Kysely<IdentityDatabase>,
  { organizationId, role, now, realNow }: FirstStaffRequest,
  person: FirstStaff,
): Promise<FirstStaffOutcome> {
  const known = await recordOf(db, organizationId, person);
  if (known === 'SOMEBODY_ELSE') return { type: known };
  if (known !== null && !isCapable(known)) return { type: 'NOT_CAPABLE' };
  const personId = known?.id ?? (await insertPerson(db, person));
  await addMissingContact(db, personId, person);
  const opened = await openAccount(db, {
    personId,
    holder: 'PATIENT',
    delivery: 'PRINTED',
    address: null,
    staff: { role, organizationId, practitionerId: null },
    byAccountId: null,
    now,
    realNow,
  });
  const { accountId = '', login = null, initialPassword = null } = opened ?? {};
  if (login === null || initialPassword === null)
    throw new Error('an account was opened without credentials');
  return { type: 'OPENED', accountId, login, initialPassword };
}

/** Whose record it is; null: nobody's. Staff are not known at an organisation otherwise than by their accounts. */
async function recordOf(
  db: Kysely<IdentityDatabase>,
  organizationId: string,
  person: FirstStaff,
): Promise<KnownPerson | 'SOMEBODY_ELSE' | null> {
  const staff = await findStaffByPassport(db, person.passport);
  const colleague = staff.find((known) => isSameOnPaper(known, person));
  if (colleague) return colleague;
  if (staff.length > 0) return 'SOMEBODY_ELSE';
  const found = await findApplyingPerson(db, organizationId, person, []);
  if (found === 'SOMEBODY_ELSE') return found;
  const [known] = found === 'UNKNOWN' ? [] : await findPeople(db, [found.personId]);
  return known ?? null;
}
