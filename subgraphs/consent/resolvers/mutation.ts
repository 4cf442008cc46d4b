import type { MutationResolvers } from '../generated/resolvers.ts';
import { acceptTerms } from '../use-cases/accept-terms.ts';
import { answerSubjectRequest, extendSubjectRequest } from '../use-cases/answer-subject-request.ts';
import { endHold, placeHold } from '../use-cases/change-data-hold.ts';
import { blockPortal, unblockPortal } from '../use-cases/change-portal-block.ts';
import { giveRestrictedSharing, withdrawRestrictedSharing } from '../use-cases/change-restricted-sharing.ts';
import { giveDisclosureConsent } from '../use-cases/give-disclosure-consent.ts';
import { giveProcessingConsent } from '../use-cases/give-processing-consent.ts';
import { makeSubjectRequest } from '../use-cases/make-subject-request.ts';
import { publishText } from '../use-cases/publish-text.ts';
import { reportBreach } from '../use-cases/report-breach.ts';
import { withdrawDisclosureConsent } from '../use-cases/withdraw-disclosure-consent.ts';
import { withdrawProcessingConsent } from '../use-cases/withdraw-processing-consent.ts';

export const Mutation: MutationResolvers = {
  giveProcessingConsent: (_, { input }, context) => giveProcessingConsent(context, input),
  withdrawProcessingConsent: (_, { input }, context) => withdrawProcessingConsent(context, input),
  blockPortal: (_, { input }, context) => blockPortal(context, input),
  unblockPortal: (_, { input }, context) => unblockPortal(context, input),
  acceptTerms: (_, { input }, context) => acceptTerms(context, input),
  publishText: (_, { input }, context) => publishText(context, input),
  giveRestrictedSharing: (_, { input }, context) => giveRestrictedSharing(context, input),
  withdrawRestrictedSharing: (_, { input }, context) => withdrawRestrictedSharing(context, input),
  giveDisclosureConsent: (_, { input }, context) => giveDisclosureConsent(context, input),
  withdrawDisclosureConsent: (_, { input }, context) => withdrawDisclosureConsent(context, input),
  placeHold: (_, { input }, context) => placeHold(context, input),
  endHold: (_, { input }, context) => endHold(context, input),
  makeSubjectRequest: (_, { input }, context) => makeSubjectRequest(context, input),
  answerSubjectRequest: (_, { input }, context) => answerSubjectRequest(context, input),
  extendSubjectRequest: (_, { input }, context) => extendSubjectRequest(context, input),
  reportBreach: (_, { input }, context) => reportBreach(context, input),
};
