import type { AccountState, Principal, Role, Row } from '../../_policy/types.ts';

/** An account as staff see it, and its holder theirs. */
export interface Account {
  readonly id: string;
  readonly role: Role;
  readonly state: AccountState;
  readonly personId: string | null;
  /** The holder's whole name; null for a partner's system. */
  readonly holder: string | null;
  /** Lists are sorted by it; null for a partner's system. */
  readonly holderFamily: string | null;
  /** The holder's. */
  readonly email: string | null;
  readonly login: string | null;
  /** For which staff and partner systems act. */
  readonly organizationId: string | null;
  /** A patient at the asking organisation through whom the account is its business: the holder, or whom they represent. */
  readonly patientId: string | null;
}

/** The row as the policy knows it. */
export function accountRow({ id, organizationId }: Pick<Account, 'id' | 'organizationId'>): Row {
  return { type: 'ACCOUNT', accountId: id, organizationId };
}

/** The caller's own account. */
export function ownAccountRow({ accountId, organizationId }: Principal): Row {
  return { type: 'ACCOUNT', accountId, organizationId };
}

/** What belongs to an organisation, and to no account in particular. */
export function organizationsRow(organizationId: string | null): Row {
  return { type: 'ACCOUNT', accountId: '', organizationId };
}

/** What was done to an account; kept for ever. */
export type AccountEventKind =
  | 'REGISTERED'
  | 'PASSWORD_CHANGED'
  | 'LOGIN_CHANGED'
  | 'CONTACT_CHANGED'
  | 'UNAUTHORISED_ACCESS_REPORTED'
  | 'LOCKED'
  | 'REISSUED'
  | 'REISSUE_REFUSED'
  | 'IDENTITY_LINKED';

/** The reason of an event that no account stands behind. */
export const BY_OPERATOR = 'OPERATOR';

export type AccountLockReason =
  'SUSPECTED_MISUSE' | 'CREDENTIALS_EXPOSED' | 'HOLDER_REQUEST' | 'EMPLOYMENT_ENDED';

export type CredentialsDelivery = 'PRINTED' | 'MAILED';

/** Login and password for one holder; the password exists nowhere else but as a hash. */
export interface IssuedCredentials {
  readonly accountId: string;
  readonly holder: 'PATIENT' | 'REPRESENTATIVE';
  /** Null where they have had an account before. */
  readonly login: string | null;
  /** Null where a link was mailed. */
  readonly initialPassword: string | null;
  /** Whose access log tells of it. */
  readonly patientId: string | null;
  /** The registrar's. */
  readonly organizationId: string | null;
}

export interface SignInSession {
  readonly startedAt: Date;
  readonly clientId: string | null;
  readonly isCurrent: boolean;
}
