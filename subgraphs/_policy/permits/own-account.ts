import { permit } from '../decisions.ts';
import { no, type Question, type Rule } from '../question.ts';
import type { Permit, PurposeOfUse, Role } from '../types.ts';
import { self } from './self.ts';

const PURPOSES: Readonly<Record<Role, PurposeOfUse>> = {
  PERSON: 'PATRQT',
  CLINICIAN: 'TREAT',
  REGISTRAR: 'PATADMIN',
  PRIVACY_OFFICER: 'HOPERAT',
  INSURER: 'HPAYMT',
  LAB: 'TREAT',
};

/** Callers for themselves: their own account, and what concerns no patient at all. Nothing else is needed for it. */
const FOR_THEMSELVES = new Map<Role, Permit>(
  (Object.keys(PURPOSES) as Role[]).map((role) => [
    role,
    Object.freeze(permit('SELF', null, PURPOSES[role])),
  ]),
);

const forThemselves: Rule = (question) => FOR_THEMSELVES.get(question.principal.role) ?? no(question);

/** Anyone who has an account at all. */
export const anyone = forThemselves;

/** The account that the caller uses; of whatever role. */
export const ownAccount: Rule = (question) =>
  isOwnAccount(question) ? forThemselves(question) : no(question);

/** The caller's own account, in its own row or in the row of the patient that the caller is. */
export const accountOrSelf: Rule = (question) =>
  isOwnAccount(question) ? forThemselves(question) : self(question);

export function isOwnAccount({ row, principal }: Question): boolean {
  return row.type === 'ACCOUNT' && row.accountId === principal.accountId;
}
