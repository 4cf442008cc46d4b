import { permit } from '../decisions.ts';
import { lookUp } from '../policy-table.ts';
import { no, type Question, type Rule } from '../question.ts';
import type { Permit, PurposeOfUse, Role } from '../types.ts';
import { self } from './self.ts';

/** Callers for themselves: their own account, and what concerns no patient at all. Nothing else is needed for it. */
const FOR_THEMSELVES: Readonly<Record<Role, Permit>> = {
  PERSON: forThemself('PATRQT'),
  CLINICIAN: forThemself('TREAT'),
  REGISTRAR: forThemself('PATADMIN'),
  PRIVACY_OFFICER: forThemself('HOPERAT'),
  INSURER: forThemself('HPAYMT'),
  LAB: forThemself('TREAT'),
};

function forThemself(purpose: PurposeOfUse): Permit {
  return Object.freeze(permit('SELF', null, purpose));
}

const forThemselves: Rule = (question) => lookUp(FOR_THEMSELVES, question.principal.role) ?? no(question);

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
