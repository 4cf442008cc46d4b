import type { Action } from '../../../_policy/types.ts';
import type { Standing } from './explain.ts';

/**
 * In which kind of row the fields of a type stand, as each subgraph's rules.ts says it of the rows themselves; the
 * architecture tests compare the two. Types that are parts of rows (a name, a quantity) are not here: they stand where
 * the fields that lead to them do.
 */
export const ROW_OF_TYPE: Readonly<Record<string, Standing>> = {
  Me: { row: 'ACCOUNT', of: 'CALLER' },
  TermsStanding: { row: 'ACCOUNT', of: 'CALLER' },
  Account: { row: 'ACCOUNT', of: 'PATIENT' },
  IssuedCredentials: { row: 'ACCOUNT', of: 'PATIENT' },
  AccountApplication: { row: 'ACCOUNT', of: 'PATIENT' },
  Feedback: { row: 'ACCOUNT', of: 'PATIENT' },
  Notice: { row: 'ACCOUNT', of: 'PATIENT' },
  Breach: { row: 'ACCOUNT', of: 'NOBODY' },
  Patient: { row: 'PATIENT', of: 'PATIENT' },
  PatientEdge: { row: 'PATIENT', of: 'PATIENT' },
  PatientAccess: { row: 'PATIENT', of: 'PATIENT' },
  LegalStatusRecord: { row: 'PATIENT', of: 'PATIENT' },
  Representation: { row: 'REPRESENTATION', of: 'PATIENT' },
  RepresentationEvent: { row: 'REPRESENTATION', of: 'PATIENT' },
  Appointment: { row: 'APPOINTMENT', of: 'PATIENT' },
  DiagnosticReport: { row: 'RESULT', of: 'PATIENT' },
  Observation: { row: 'RESULT', of: 'PATIENT' },
  ServiceRequest: { row: 'REFERRAL', of: 'PATIENT' },
  EmergencyAccess: { row: 'PATIENT', of: 'PATIENT' },
  ResultHiding: { row: 'PATIENT', of: 'PATIENT' },
  Consent: { row: 'PATIENT', of: 'PATIENT' },
  PortalBlock: { row: 'PATIENT', of: 'PATIENT' },
  SubjectRequest: { row: 'PATIENT', of: 'PATIENT' },
  BreachNotice: { row: 'PATIENT', of: 'PATIENT' },
  AccessEvent: { row: 'PATIENT', of: 'PATIENT' },
  Coverage: { row: 'CLAIM', of: 'PATIENT' },
  Claim: { row: 'CLAIM', of: 'PATIENT' },
};

/** The same for the fields of `Query` that are of a class: there is no row before them. */
export const ROW_OF_QUERY: Readonly<Record<string, Standing>> = {
  me: { row: 'ACCOUNT', of: 'CALLER' },
  myTermsStanding: { row: 'ACCOUNT', of: 'CALLER' },
  subjectRequests: { row: 'PATIENT', of: 'PATIENT' },
  breaches: { row: 'ACCOUNT', of: 'NOBODY' },
};

/** What a mutation does, and in which row. */
export interface Act {
  readonly action: Action;
  readonly stands: Standing;
}

const forPatient = (action: Action): Act => ({ action, stands: { row: 'PATIENT', of: 'PATIENT' } });
const onAppointment = (action: Action): Act => ({ action, stands: { row: 'APPOINTMENT', of: 'PATIENT' } });
const onResult = (action: Action): Act => ({ action, stands: { row: 'RESULT', of: 'PATIENT' } });
const onOwnAccount = (action: Action): Act => ({ action, stands: { row: 'ACCOUNT', of: 'CALLER' } });
const onAccount = (action: Action): Act => ({ action, stands: { row: 'ACCOUNT', of: 'PATIENT' } });
const atOffice = (action: Action): Act => ({ action, stands: { row: 'ACCOUNT', of: 'NOBODY' } });
const onRepresentation = (action: Action): Act => ({
  action,
  stands: { row: 'REPRESENTATION', of: 'PATIENT' },
});

/** The act by which each mutation is decided; the architecture tests see to it that none is missing. */
export const ACT_OF_MUTATION: Readonly<Record<string, Act>> = {
  submitAccountApplication: atOffice('REGISTER_ACCOUNT'),
  submitStaffApplication: atOffice('REGISTER_ACCOUNT'),
  approveAccountApplication: atOffice('REGISTER_ACCOUNT'),
  refuseAccountApplication: atOffice('REGISTER_ACCOUNT'),
  changePassword: onOwnAccount('UPDATE_CREDENTIALS'),
  changeLogin: onOwnAccount('UPDATE_CREDENTIALS'),
  requestContactChange: onAccount('UPDATE_CONTACT'),
  confirmContactChange: onAccount('UPDATE_CONTACT'),
  signOut: onOwnAccount('SIGN_OUT'),
  signOutEverywhere: onOwnAccount('SIGN_OUT'),
  reportUnauthorisedAccess: onOwnAccount('REPORT_UNAUTHORISED_ACCESS'),
  lockAccount: onAccount('LOCK_ACCOUNT'),
  reissueCredentials: onAccount('REISSUE_CREDENTIALS'),
  linkIssuerSubject: onAccount('LINK_ISSUER_SUBJECT'),
  sendFeedback: onOwnAccount('SEND_FEEDBACK'),
  answerFeedback: onAccount('ANSWER_FEEDBACK'),
  markNoticeRead: onOwnAccount('MARK_NOTICE_READ'),
  registerRepresentation: onRepresentation('REGISTER_REPRESENTATION'),
  verifyRepresentation: onRepresentation('VERIFY_REPRESENTATION'),
  suspendRepresentation: onRepresentation('SUSPEND_REPRESENTATION'),
  resumeRepresentation: onRepresentation('RESUME_REPRESENTATION'),
  endRepresentation: onRepresentation('END_REPRESENTATION'),
  revokeRepresentation: onRepresentation('REVOKE_REPRESENTATION'),
  recordLegalStatus: forPatient('RECORD_LEGAL_STATUS'),
  recordIdentityDocument: forPatient('RECORD_IDENTITY_DOCUMENT'),
  bookAppointment: onAppointment('BOOK_APPOINTMENT'),
  cancelAppointment: onAppointment('CANCEL_APPOINTMENT'),
  createServiceRequest: forPatient('CREATE_REFERRAL'),
  breakGlass: forPatient('BREAK_GLASS'),
  reviewEmergencyAccess: forPatient('REVIEW_BREAK_GLASS'),
  hideResult: onResult('HIDE_RESULT'),
  restoreResult: onResult('RESTORE_RESULT'),
  giveProcessingConsent: forPatient('GIVE_PROCESSING_CONSENT'),
  withdrawProcessingConsent: forPatient('WITHDRAW_PROCESSING_CONSENT'),
  blockPortal: forPatient('BLOCK_PORTAL'),
  unblockPortal: forPatient('UNBLOCK_PORTAL'),
  acceptTerms: onOwnAccount('ACCEPT_TERMS'),
  publishText: atOffice('PUBLISH_TERMS'),
  giveRestrictedSharing: forPatient('GIVE_RESTRICTED_SHARING'),
  withdrawRestrictedSharing: forPatient('WITHDRAW_RESTRICTED_SHARING'),
  giveDisclosureConsent: forPatient('GIVE_DISCLOSURE_CONSENT'),
  withdrawDisclosureConsent: forPatient('WITHDRAW_DISCLOSURE_CONSENT'),
  placeHold: forPatient('PLACE_HOLD'),
  endHold: forPatient('END_HOLD'),
  makeSubjectRequest: forPatient('MAKE_SUBJECT_REQUEST'),
  answerSubjectRequest: forPatient('ANSWER_SUBJECT_REQUEST'),
  extendSubjectRequest: forPatient('ANSWER_SUBJECT_REQUEST'),
  reportBreach: forPatient('REPORT_BREACH'),
};
