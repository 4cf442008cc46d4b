import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import { assertRequestKey, keyTaken } from '../../_platform/request-key.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { IdentityContext } from '../context.ts';
import {
  insertApplication,
  listPortalOrganizations,
  type NewApplication,
} from '../data/account-application.repository.ts';
import { isPractitionerFree } from '../data/practitioner.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import {
  readApplicant,
  readApplication,
  type ApplicationInput,
  type StaffRole,
} from '../domain/account-application.ts';
import type { ApplicantInput } from '../domain/applicant.ts';
import type { SubmissionOutcome } from '../domain/outcomes-of-applications.ts';
import { actAtOrganization, type ActingStaff, type PermittedAct } from './act-on-account.ts';

/** An application that somebody writes without being signed in. */
export interface PublicApplication {
  readonly organizationId: string;
  readonly application: ApplicationInput;
}

/**
 * Takes an application from whoever applies [000 §4.3]. The answer depends on the application alone: whether anybody is
 * known, a patient or has an account, shows at reception and nowhere else. The caller of this limits how often.
 * @param now business time
 * @returns null where the organisation gives no portal accounts
 */
export async function submitPublicApplication(
  db: Kysely<IdentityDatabase>,
  { organizationId, application }: PublicApplication,
  now: Date,
): Promise<SubmissionOutcome | null> {
  const organizations = await listPortalOrganizations(db);
  if (!organizations.some(({ id }) => id === organizationId)) return null;
  const read = readApplication(application, moscowDate(now.getTime()));
  if ('faults' in read) return { __typename: 'AccountApplicationIncomplete', items: read.faults };
  return db.transaction().execute((transaction) =>
    submit(transaction, {
      id: newId(),
      organizationId,
      kind: 'PORTAL',
      particulars: { ...read.particulars, staffRole: null, practitionerId: null },
      submittedAt: now,
      submitter: null,
    }),
  );
}

export type AccountApplicationInput = ApplicationInput & { readonly idempotencyKey: string };

/** A registrar writes down who applies at reception. */
export async function submitAccountApplication(
  context: IdentityContext,
  input: AccountApplicationInput,
): Promise<SubmissionOutcome> {
  return actAtOrganization(context, 'REGISTER_ACCOUNT', async (permitted) => {
    const read = readApplication(input, moscowDate(context.now));
    if ('faults' in read) return { __typename: 'AccountApplicationIncomplete', items: read.faults };
    const particulars = { ...read.particulars, staffRole: null, practitionerId: null };
    return submit(permitted.db, atReception(permitted, 'PORTAL', particulars, input.idempotencyKey));
  });
}

export interface StaffApplicationInput {
  readonly person: ApplicantInput;
  readonly role: StaffRole;
  readonly practitionerId?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** A registrar proposes a colleague's account; another one approves it (**ours**: nobody makes staff alone). */
export async function submitStaffApplication(
  context: IdentityContext,
  { person, role, practitionerId = null, idempotencyKey }: StaffApplicationInput,
): Promise<SubmissionOutcome> {
  return actAtOrganization(context, 'REGISTER_ACCOUNT', async (permitted) => {
    const isClinician = role === 'CLINICIAN';
    if (isClinician ? practitionerId === null || !isUuid(practitionerId) : practitionerId !== null)
      throw new BadUserInputError('practitionerId', 'Clinicians have one, and nobody else.');
    const { db, organizationId } = permitted;
    if (practitionerId !== null && !(await isPractitionerFree(db, practitionerId, organizationId, null)))
      throw new BadUserInputError('practitionerId', 'No such specialist works here.');
    const read = readApplicant(person, moscowDate(context.now));
    if ('faults' in read) return { __typename: 'AccountApplicationIncomplete', items: read.faults };
    const particulars = { patient: read.applicant, representative: null, staffRole: role, practitionerId };
    return submit(permitted.db, atReception(permitted, 'STAFF', particulars, idempotencyKey));
  });
}

function atReception(
  { principal, organizationId, at }: PermittedAct & ActingStaff,
  kind: NewApplication['kind'],
  particulars: NewApplication['particulars'],
  idempotencyKey: string,
): NewApplication {
  assertRequestKey(idempotencyKey);
  const { personId, accountId } = principal;
  const submitter = { personId, accountId, idempotencyKey };
  return { id: newId(), organizationId, kind, particulars, submittedAt: at, submitter };
}

async function submit(
  transaction: Kysely<IdentityDatabase>,
  application: NewApplication,
): Promise<SubmissionOutcome> {
  const applicationId = await insertApplication(transaction, application);
  if (applicationId === null) throw keyTaken();
  if (applicationId === application.id) {
    const { organizationId, submittedAt } = application;
    const audience = { type: 'STAFF', organizationId, role: 'REGISTRAR' } as const;
    const notice = {
      kind: 'APPLICATION_RECEIVED',
      audience,
      patientId: null,
      details: { applicationId },
    } as const;
    await postNotices(transaction, [notice], submittedAt);
  }
  return { __typename: 'AccountApplicationReceived', applicationId };
}
