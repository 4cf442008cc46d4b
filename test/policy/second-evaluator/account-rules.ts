import { rule, type Rule } from './rule.ts';

/** What everybody may for themselves, whoever they are. */
export const ACCOUNT_RULES: readonly Rule[] = [
  rule('SERVICE and PUBLIC are about nobody', 'CALLER', { reads: ['SERVICE', 'PUBLIC'] }),
  rule('ACCOUNT: own; own login, password, contact: the account itself', 'OWN_ACCOUNT', {
    reads: ['ACCOUNT'],
    acts: [
      'UPDATE_CREDENTIALS',
      'UPDATE_CONTACT',
      'SIGN_OUT',
      'REPORT_UNAUTHORISED_ACCESS',
      'ACCEPT_TERMS',
      'MARK_NOTICE_READ',
    ],
  }),
  rule('additions: feedback from person and clinician', 'OWN_ACCOUNT', {
    roles: ['PERSON', 'CLINICIAN'],
    acts: ['SEND_FEEDBACK'],
  }),
  rule('additions: link an identity from elsewhere to the own account', 'OWN_ACCOUNT', {
    roles: ['PERSON', 'CLINICIAN', 'PRIVACY_OFFICER', 'REGISTRAR'],
    acts: ['LINK_ISSUER_SUBJECT'],
  }),
];
