import { BadUserInputError } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { ageBandOn, moscowDate } from '../../_policy/index.ts';
import type { IdentityContext } from '../context.ts';
import { openAccount, type OpenedAccount } from '../credentials/open-account.ts';
import {
  decideApplication,
  findApplication,
  takeApplicationTurn,
} from '../data/account-application.repository.ts';
import { addMissingContact, insertPerson, registerPatient } from '../data/applicant.repository.ts';
import { takePassportsTurn } from '../data/representative.repository.ts';
import { organizationsRow, type CredentialsDelivery } from '../domain/account.ts';
import type { AccountApplication } from '../domain/account-application.ts';
import type { ApprovalOutcome } from '../domain/outcomes-of-applications.ts';
import { actAtOrganization, type ActingStaff, type PermittedAct } from './act-on-account.ts';
import {
  findApplyingPatient,
  findApplyingPerson,
  type KnownApplicant,
  type PatientChoice,
} from './find-applicant.ts';
import { isOwnApplication } from './is-own-application.ts';

export interface ApproveApplicationInput {
  readonly applicationId: string;
  readonly patientId?: string | null | undefined;
  readonly isNewPatient?: boolean;
  readonly representativeBirthDate?: string | null | undefined;
  readonly delivery?: CredentialsDelivery;
}

type Approval = PermittedAct & ActingStaff & { readonly input: ApproveApplicationInput };

/**
 * Approves an application: registers whom it is about, and opens their accounts [000 §4.7]. Nobody approves what they
 * have submitted themself, nor what is about them.
 */
export async function approveAccountApplication(
  context: IdentityContext,
  input: ApproveApplicationInput,
): Promise<ApprovalOutcome> {
  const { applicationId } = input;
  const notFound = { __typename: 'AccountApplicationNotFound', applicationId } as const;
  return actAtOrganization<ApprovalOutcome>(
    context,
    'REGISTER_ACCOUNT',
    async (permitted) => {
      const { db, organizationId, principal } = permitted;
      const application = isUuid(applicationId)
        ? await findApplication(db, applicationId, organizationId)
        : null;
      if (!application) return notFound;
      if (application.state !== 'SUBMITTED') return { __typename: 'AccountApplicationDecided', application };
      if (await isOwnApplication(db, application, principal.personId))
        return { __typename: 'OwnAccountApplication', applicationId };
      const approval = { ...permitted, input };
      return application.staffRole === null
        ? approvePortal(approval, application)
        : approveStaff(approval, application);
    },
    async (transaction) => {
      if (isUuid(applicationId)) await takeApplicationTurn(transaction, applicationId);
    },
  );
}

async function approvePortal(approval: Approval, application: AccountApplication): Promise<ApprovalOutcome> {
  const { db, organizationId, at, input, access } = approval;
  const { patient, representative } = application;
  await takeTurns(approval, [patient.passport, representative?.passport ?? null]);
  const birthDate = representative?.birthDate ?? input.representativeBirthDate ?? null;
  if (representative && birthDate === null)
    return {
      __typename: 'AccountApplicationIncomplete',
      items: [{ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'MISSING' }],
    };
  const found = await findApplyingPatient(db, organizationId, patient, choiceOf(input));
  if ('__typename' in found) return found;
  const opening =
    representative && birthDate !== null
      ? await prepareHolder(approval, { ...representative, birthDate })
      : null;
  if (opening === 'SOMEBODY_ELSE') return { __typename: 'ApplicantDoesNotMatch', whose: 'REPRESENTATIVE' };

  const patientId = found.personId ?? (await insertPerson(db, patient));
  await registerPatient(db, patientId, organizationId, at);
  await addMissingContact(db, patientId, patient);
  const band = ageBandOn(patient.birthDate, moscowDate(application.submittedAt.getTime()));
  const opened: (OpenedAccount | null)[] = [];
  if (opening === null || band === 'FIFTEEN_TO_SEVENTEEN')
    opened.push(
      await open(approval, { personId: patientId, holder: 'PATIENT', delivery: input.delivery ?? 'PRINTED' }),
    );
  if (opening) opened.push(await open(approval, { ...opening, holder: 'REPRESENTATIVE' }));
  // For the patient's access log: somebody has opened a way to their data.
  const row = organizationsRow(organizationId);
  await access.decide({ action: 'REGISTER_ACCOUNT', dataClass: 'ACCOUNT', patientId, row });
  return finish(approval, application, patientId, opened);
}

async function approveStaff(approval: Approval, application: AccountApplication): Promise<ApprovalOutcome> {
  const { organizationId, input } = approval;
  const { patient: person, staffRole: role, practitionerId } = application;
  await takeTurns(approval, [person.passport]);
  const holder = await prepareHolder(approval, person);
  if (holder === 'SOMEBODY_ELSE' || role === null)
    return { __typename: 'ApplicantDoesNotMatch', whose: 'PATIENT' };
  const staff = { role, organizationId, practitionerId };
  const opened = await open(approval, {
    ...holder,
    holder: 'PATIENT',
    staff,
    delivery: input.delivery ?? 'PRINTED',
  });
  return finish(approval, application, null, [opened]);
}

/** A registrar of one clinic gets no password to the data that another one has of the same person. */
async function prepareHolder(
  { db, organizationId, input: { delivery = 'PRINTED' } }: Approval,
  applicant: KnownApplicant,
): Promise<{ readonly personId: string; readonly delivery: CredentialsDelivery } | 'SOMEBODY_ELSE'> {
  const found = await findApplyingPerson(db, organizationId, applicant);
  if (found === 'SOMEBODY_ELSE') return found;
  if (found === 'UNKNOWN') return { personId: await insertPerson(db, applicant), delivery };
  if (found.isKnownHere) await addMissingContact(db, found.personId, applicant);
  return { personId: found.personId, delivery: found.isKnownHere ? delivery : 'MAILED' };
}

function open(
  { db, principal, at }: Approval,
  account: Pick<Parameters<typeof openAccount>[1], 'personId' | 'holder' | 'delivery'> &
    Partial<Pick<Parameters<typeof openAccount>[1], 'staff'>>,
): Promise<OpenedAccount | null> {
  return openAccount(db, {
    staff: null,
    ...account,
    byAccountId: principal.accountId,
    now: at,
    realNow: new Date(),
  });
}

async function finish(
  { db, principal, organizationId, at }: Approval,
  application: AccountApplication,
  patientId: string | null,
  opened: readonly (OpenedAccount | null)[],
): Promise<ApprovalOutcome> {
  const accounts = opened.filter((account) => account !== null);
  if (accounts.length < opened.length || principal.personId === null)
    throw new BadUserInputError('delivery', 'There is no e-mail address on record to mail a link to.');
  await decideApplication(db, {
    id: application.id,
    state: 'APPROVED',
    decidedBy: principal.personId,
    decidedAt: at,
    patientId,
    accountIds: accounts.map(({ accountId }) => accountId),
  });
  return {
    __typename: 'AccountApplicationApproved',
    application: { ...application, state: 'APPROVED', decidedAt: at, patientId },
    patientId,
    credentials: accounts.map((account) => ({ ...account, patientId, organizationId })),
  };
}

function choiceOf({ patientId = null, isNewPatient = false }: ApproveApplicationInput): PatientChoice {
  return { patientId, isNewPatient };
}

/** In one order, so that two approvals never wait for each other. */
async function takeTurns({ db }: Approval, passports: readonly (string | null)[]): Promise<void> {
  const numbers = passports.filter((number) => number !== null).sort();
  for (const number of numbers) await takePassportsTurn(db, number);
}
