import type { FastifyInstance } from 'fastify';
import { ageBandOn, moscowDate } from '../../_policy/index.ts';
import type {
  ApplicationInput,
  LegalRepresentationKind,
  RepresentativeInput,
} from '../domain/account-application.ts';
import { isBirthDate, type ApplicantInput } from '../domain/applicant.ts';
import { listPortalOrganizations } from '../data/account-application.repository.ts';
import { submitPublicApplication } from '../use-cases/submit-application.ts';
import type { SignInDesk } from './desk.ts';
import {
  APPLICATION_FORMS,
  applicationChoicePage,
  applicationPage,
  applicationReceivedPage,
  tooManyApplicationsPage,
  TURN_TO_FORM,
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
      if (fieldOf(request.body, TURN_TO_FORM) !== '')
        return sendPage(
          reply,
          applicationPage(form, { organizations: await listPortalOrganizations(db), typed: request.body }),
        );
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
      // Another band is asked other things: what this form lacks cannot be filled in here.
      const fitting = formFor(fieldOf(typed, 'patient-birth-date'), now());
      if (fitting && fitting !== form)
        return sendPage(reply, applicationPage(fitting, { organizations, typed, isInsteadOfAnother: true }));
      return sendPage(reply, applicationPage(form, { organizations, typed, faults: outcome.items }));
    });
  }
}

/** The form of the patient's age band; null where no birth date was typed that there can be. */
function formFor(birthDate: string, now: Date): ApplicationForm | null {
  const today = moscowDate(now.getTime());
  if (!isBirthDate(birthDate, today)) return null;
  const band = ageBandOn(birthDate, today);
  return APPLICATION_FORMS.find((form) => form.band === band) ?? null;
}

/** What the form shows, and nothing that it carries along from another one. */
function applicationOf(
  { isRepresented, patientFields }: ApplicationForm,
  typed: TypedForm,
): ApplicationInput {
  return {
    patient: applicantOf(shownOf(typed, patientFields), 'patient'),
    representative: isRepresented ? representativeOf(typed) : null,
  };
}

function shownOf(typed: TypedForm, fields: ApplicationForm['patientFields']): TypedForm {
  return Object.fromEntries(fields.map((field) => [`patient-${field}`, fieldOf(typed, `patient-${field}`)]));
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
