import type { Resolvers } from '../generated/resolvers.ts';
import { AccessActor, AccessEvent } from './access-event.ts';
import { ExplainedDecision } from './access-explanation.ts';
import { Breach, BreachNotice } from './breach.ts';
import { Consent, ConsentProvision } from './consent.ts';
import { Mutation } from './mutation.ts';
import { Patient, ProcessingConsentNeeded } from './patient.ts';
import { Query } from './query.ts';
import { SubjectRequest } from './subject-request.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Patient,
  ProcessingConsentNeeded,
  Consent,
  ConsentProvision,
  SubjectRequest,
  Breach,
  BreachNotice,
  AccessEvent,
  AccessActor,
  ExplainedDecision,
};
