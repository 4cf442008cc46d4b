import type { AccountState, Principal, Role } from '../../../subgraphs/_policy/types.ts';

export const CALLER_PERSON = 'person:caller';
export const OWN_CLINIC = 'organization:own';
export const OTHER_CLINIC = 'organization:other';
export const OWN_PRACTITIONER = 'practitioner:own';
export const OTHER_PRACTITIONER = 'practitioner:other';
export const OWN_ACCOUNT = 'account:own';

const ACCOUNT_STATES: readonly AccountState[] = ['ACTIVE', 'LOCKED', 'PASSWORD_CHANGE_REQUIRED'];

export function callerOf(role: Role): Principal {
  const isPartner = role === 'INSURER' || role === 'LAB';
  return {
    role,
    accountId: OWN_ACCOUNT,
    personId: isPartner ? null : CALLER_PERSON,
    organizationId: role === 'PERSON' ? null : OWN_CLINIC,
    practitionerId: role === 'CLINICIAN' ? OWN_PRACTITIONER : null,
    accountState: 'ACTIVE',
    sessionEnded: false,
    termsAccepted: true,
  };
}

/** A caller in every state that their account, session and terms can be in. */
export function callersOf(role: Role): readonly Principal[] {
  return ACCOUNT_STATES.flatMap((accountState) =>
    [false, true].flatMap((sessionEnded) =>
      [true, false].map((termsAccepted) => ({
        ...callerOf(role),
        accountState,
        sessionEnded,
        termsAccepted,
      })),
    ),
  );
}
