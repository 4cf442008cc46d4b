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
import { isPractitionerFree, takePractitionersTurn } from '../data/practitioner.repository.ts';
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
  const opened: (ApprovedAccount | null)[] = [];
  if (opening === null || band === 'FIFTEEN_TO_SEVENTEEN')
    opened.push(
      await open(approval, {
        personId: patientId,
        isKnownElsewhere: false,
        holder: 'PATIENT',
        delivery: input.delivery ?? 'PRINTED',
      }),
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
  await assertFree(approval, practitionerId, holder.personId);
  const staff = { role, organizationId, practitionerId };
  const opened = await open(approval, {
    ...holder,
    holder: 'PATIENT',
    staff,
    delivery: input.delivery ?? 'PRINTED',
  });
  return finish(approval, application, null, [opened]);
}

/**
 * A clinician's account sees what was referred by the specialist for whom it stands.
 * @throws {BadUserInputError} where that is nobody of this organisation, or somebody else already
 */
async function assertFree(
  { db, organizationId }: Approval,
  practitionerId: string | null,
  personId: string,
): Promise<void> {
  if (practitionerId === null) return;
  await takePractitionersTurn(db, practitionerId);
  if (!(await isPractitionerFree(db, practitionerId, organizationId, personId)))
    throw new BadUserInputError('applicationId', 'The account of somebody else stands for this specialist.');
}

/** Whose account is opened, and how they learn of it. */
interface PreparedHolder {
  readonly personId: string;
  readonly delivery: CredentialsDelivery;
  /** Somebody with whom this organisation has nothing to do but for the application. */
  readonly isKnownElsewhere: boolean;
}

/** A registrar of one clinic gets no password to the data that another one has of the same person. */
async function prepareHolder(
  { db, organizationId, input: { delivery = 'PRINTED' } }: Approval,
  applicant: KnownApplicant,
): Promise<PreparedHolder | 'SOMEBODY_ELSE'> {
  const found = await findApplyingPerson(db, organizationId, applicant);
  if (found === 'SOMEBODY_ELSE') return found;
  if (found === 'UNKNOWN')
    return { personId: await insertPerson(db, applicant), delivery, isKnownElsewhere: false };
  const { personId, isKnownHere } = found;
  if (isKnownHere) await addMissingContact(db, personId, applicant);
  return { personId, delivery: isKnownHere ? delivery : 'MAILED', isKnownElsewhere: !isKnownHere };
}

type ApprovedAccount = OpenedAccount & Pick<PreparedHolder, 'isKnownElsewhere'>;

async function open(
  { db, principal, at }: Approval,
  {
    isKnownElsewhere,
    ...account
  }: PreparedHolder &
    Pick<Parameters<typeof openAccount>[1], 'holder'> &
    Partial<Pick<Parameters<typeof openAccount>[1], 'staff'>>,
): Promise<ApprovedAccount | null> {
  const opened = await openAccount(db, {
    staff: null,
    ...account,
    byAccountId: principal.accountId,
    now: at,
    realNow: new Date(),
  });
  return opened && { ...opened, isKnownElsewhere };
}

async function finish(
  { db, principal, organizationId, at }: Approval,
  application: AccountApplication,
  patientId: string | null,
  opened: readonly (ApprovedAccount | null)[],
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
    // An application makes no account this reception's business: what it may reissue, it has a password to.
    accountIds: accounts.filter((account) => !account.isKnownElsewhere).map(({ accountId }) => accountId),
  });
  return {
    __typename: 'AccountApplicationApproved',
    application: { ...application, state: 'APPROVED', decidedAt: at, patientId },
    patientId,
    credentials: accounts.map(({ isKnownElsewhere, ...account }) => ({
      ...account,
      patientId,
      organizationId,
    })),
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
