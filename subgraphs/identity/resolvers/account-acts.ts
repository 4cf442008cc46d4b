import { applicationFaultText } from '../domain/applicant.ts';
import { noticeReference, noticeText } from '../domain/notice.ts';
import type {
  AccountApplicationApprovedResolvers,
  AccountApplicationResolvers,
  ApplicantParticularsResolvers,
  ApplicationItemFaultResolvers,
  FeedbackResolvers,
  MutationResolvers,
  NoticeResolvers,
  PatientChoiceNeededResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { answerFeedback } from '../use-cases/answer-feedback.ts';
import { approveAccountApplication } from '../use-cases/approve-application.ts';
import { confirmContactChange, requestContactChange } from '../use-cases/change-contact.ts';
import { changeLogin } from '../use-cases/change-login.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { linkIssuerSubject } from '../use-cases/link-issuer-subject.ts';
import { listAccountApplications } from '../use-cases/list-account-applications.ts';
import { listOwnStaffAccounts } from '../use-cases/list-accounts.ts';
import { listFeedbackHere } from '../use-cases/list-feedback.ts';
import { lockAccount } from '../use-cases/lock-account.ts';
import { markNoticeRead } from '../use-cases/read-notices.ts';
import { readPatient } from '../use-cases/read-patient.ts';
import { refuseAccountApplication } from '../use-cases/refuse-application.ts';
import { reissueCredentials } from '../use-cases/reissue-credentials.ts';
import { reportUnauthorisedAccess } from '../use-cases/report-unauthorised-access.ts';
import { sendFeedback } from '../use-cases/send-feedback.ts';
import { signOut, signOutEverywhere } from '../use-cases/sign-out.ts';
import { submitAccountApplication, submitStaffApplication } from '../use-cases/submit-application.ts';

/** The part of `Query` that is about accounts. */
export const accountQueries = {
  accountApplications: (_, args, context) => listAccountApplications(context, args),
  staffAccounts: (_, args, context) => listOwnStaffAccounts(context, args),
  feedback: (_, args, context) => listFeedbackHere(context, args),
} satisfies QueryResolvers;

/** The part of `Mutation` that is about accounts. */
export const accountMutations = {
  submitAccountApplication: (_, { input }, context) => submitAccountApplication(context, input),
  submitStaffApplication: (_, { input }, context) => submitStaffApplication(context, input),
  approveAccountApplication: (_, { input }, context) => approveAccountApplication(context, input),
  refuseAccountApplication: (_, { input }, context) => refuseAccountApplication(context, input),
  changePassword: (_, { input }, context) => changePassword(context, input),
  changeLogin: (_, { input }, context) => changeLogin(context, input),
  requestContactChange: (_, { input }, context) => requestContactChange(context, input),
  confirmContactChange: (_, { input }, context) => confirmContactChange(context, input),
  signOut: (_, __, context) => signOut(context),
  signOutEverywhere: (_, __, context) => signOutEverywhere(context),
  reportUnauthorisedAccess: (_, __, context) => reportUnauthorisedAccess(context),
  lockAccount: (_, { input }, context) => lockAccount(context, input),
  reissueCredentials: (_, { input }, context) => reissueCredentials(context, input),
  linkIssuerSubject: (_, { input }, context) => linkIssuerSubject(context, input),
  sendFeedback: (_, { input }, context) => sendFeedback(context, input),
  answerFeedback: (_, { input }, context) => answerFeedback(context, input),
  markNoticeRead: (_, { input }, context) => markNoticeRead(context, input),
} satisfies MutationResolvers;

export const AccountApplication: AccountApplicationResolvers = {
  isFromReception: ({ submittedBy }) => submittedBy !== null,
  isMine: async ({ submittedBy }, _, { access }) =>
    submittedBy !== null && (await access.principal())?.personId === submittedBy,
  relation: ({ representative }) => representative?.relation ?? null,
};

export const ApplicantParticulars: ApplicantParticularsResolvers = {
  family: ({ name }) => name.family,
  given: ({ name }) => name.given,
  patronymic: ({ name }) => name.patronymic,
};

export const AccountApplicationApproved: AccountApplicationApprovedResolvers = {
  patient: ({ patientId }, _, context) => (patientId === null ? null : readPatient(context, patientId)),
};

export const PatientChoiceNeeded: PatientChoiceNeededResolvers = {
  candidates: async ({ candidateIds }, _, context) => {
    const found = await Promise.all(candidateIds.map((id) => readPatient(context, id)));
    return found.filter((patient) => patient !== null);
  },
};

export const ApplicationItemFault: ApplicationItemFaultResolvers = { text: applicationFaultText };

export const Feedback: FeedbackResolvers = {
  organization: ({ organizationId }, _, { loaders }) => loaders.organizationById.load(organizationId),
};

export const Notice: NoticeResolvers = {
  text: noticeText,
  referenceId: noticeReference,
  patient: ({ patientId }, _, context) => (patientId === null ? null : readPatient(context, patientId)),
};
