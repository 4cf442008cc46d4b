import type { QueryResolvers } from '../generated/resolvers.ts';
import { listBreachesOfOffice } from '../use-cases/list-breaches.ts';
import { listSubjectRequestQueue } from '../use-cases/list-subject-requests.ts';
import { explainAccess } from '../use-cases/explain-access.ts';
import { readConsent } from '../use-cases/read-consent.ts';
import { readSubjectRequest } from '../use-cases/read-subject-request.ts';
import { readMyTermsStanding } from '../use-cases/read-terms-standing.ts';
import { listTextsOf, readTextInEffect } from '../use-cases/read-texts.ts';

export const Query: QueryResolvers = {
  consent: (_, { id }, context) => readConsent(context, id),
  explainAccess: (_, question, context) => explainAccess(context, question),
  currentTerms: (_, __, context) => readTextInEffect(context, 'TERMS'),
  currentText: (_, { kind }, context) => readTextInEffect(context, kind),
  texts: (_, args, context) => listTextsOf(context, args),
  myTermsStanding: (_, __, context) => readMyTermsStanding(context),
  subjectRequest: (_, { id }, context) => readSubjectRequest(context, id),
  subjectRequests: (_, args, context) => listSubjectRequestQueue(context, args),
  breaches: (_, args, context) => listBreachesOfOffice(context, args),
};
