import type { FastifyInstance } from 'fastify';
import type {
  ApplicationInput,
  LegalRepresentationKind,
  RepresentativeInput,
} from '../domain/account-application.ts';
import type { ApplicantInput } from '../domain/applicant.ts';
import { listPortalOrganizations } from '../data/account-application.repository.ts';
import { submitPublicApplication } from '../use-cases/submit-application.ts';
import type { SignInDesk } from './desk.ts';
import {
  APPLICATION_FORMS,
  applicationChoicePage,
  applicationPage,
  applicationReceivedPage,
  tooManyApplicationsPage,
  type ApplicationForm,
} from './pages/application-page.ts';
import { APPLICATION_PATH } from './paths.ts';
import { sendFailure, sendPage } from './send-page.ts';
import { fieldOf, type TypedForm } from './typed-form.ts';

/** Applications for an account [000 §4.2-4.3]: whoever applies learns what is missing, and nothing about who is known. */
export function applicationRoutes(app: FastifyInstance, { db, throttle, addressOf, now }: SignInDesk): void {
  app.get(APPLICATION_PATH, (_request, reply) => sendPage(reply, applicationChoicePage()));
  for (const form of APPLICATION_FORMS) {
    const path = `${APPLICATION_PATH}/${form.path}`;
    app.get(path, async (_request, reply) =>
      sendPage(reply, applicationPage(form, { organizations: await listPortalOrganizations(db) })),
    );
    app.post<{ Body: TypedForm }>(path, async (request, reply) => {
      const admission = await throttle.admitApplication(addressOf(request));
      if (admission.kind === 'LATER')
        return sendPage(reply, tooManyApplicationsPage(admission.retryAfterSeconds));
      const typed = request.body;
      const application = applicationOf(form, typed);
      const organizationId = fieldOf(typed, 'organization');
      const outcome = await submitPublicApplication(db, { organizationId, application }, now());
      if (outcome === null) return sendFailure(reply, 400);
      if (outcome.__typename === 'AccountApplicationReceived')
        return sendPage(reply, applicationReceivedPage());
      const organizations = await listPortalOrganizations(db);
      return sendPage(reply, applicationPage(form, { organizations, typed, faults: outcome.items }));
    });
  }
}

function applicationOf({ isRepresented }: ApplicationForm, typed: TypedForm): ApplicationInput {
  return {
    patient: applicantOf(typed, 'patient'),
    representative: isRepresented ? representativeOf(typed) : null,
  };
}

function applicantOf(typed: TypedForm, whose: string): ApplicantInput {
  const field = (name: string) => fieldOf(typed, `${whose}-${name}`);
  return {
    family: field('family'),
    given: field('given'),
    patronymic: field('patronymic'),
    birthDate: field('birth-date'),
    passport: field('passport'),
    phone: field('phone'),
    email: field('email'),
  };
}

const RELATIONS: readonly LegalRepresentationKind[] = ['PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE'];

function representativeOf(typed: TypedForm): RepresentativeInput {
  const relation = RELATIONS.find((known) => known === fieldOf(typed, 'relation')) ?? null;
  return { ...applicantOf(typed, 'representative'), relation };
}
