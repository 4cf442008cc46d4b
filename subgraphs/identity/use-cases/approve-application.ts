import { BadUserInputError } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { ageBandOn, moscowDate } from '../../_policy/index.ts';
import type { IdentityContext } from '../context.ts';
import {
  decideApplication,
  findApplication,
  takeApplicationTurn,
} from '../data/account-application.repository.ts';
import { registerPatient } from '../data/applicant.repository.ts';
import { isPractitionerFree, takePractitionersTurn } from '../data/practitioner.repository.ts';
import { findPeople, takePassportsTurn } from '../data/representative.repository.ts';
import { organizationsRow, type CredentialsDelivery } from '../domain/account.ts';
import { isOpen } from '../domain/account-application.ts';
import type { ApprovalOutcome } from '../domain/outcomes-of-applications.ts';
import { isOfFullAge, isSameHuman } from '../domain/representative.ts';
import { actAtOrganization } from './act-on-account.ts';
import { findApplyingPatient, type PatientChoice } from './find-applicant.ts';
import { isOwnApplication } from './is-own-application.ts';
import {
  findHolder,
  isHandedOver,
  keepWhatWasShown,
  openPrepared,
  prepareHolder,
  type Approval as AccountApproval,
  type ApprovedAccount,
} from './open-applied-account.ts';

export interface ApproveApplicationInput {
  readonly applicationId: string;
  readonly patientId?: string | null | undefined;
  readonly isNewPatient?: boolean;
  readonly representativeId?: string | null | undefined;
  readonly isNewRepresentative?: boolean;
  readonly representativeBirthDate?: string | null | undefined;
  readonly delivery?: CredentialsDelivery;
}

type Approval = AccountApproval & { readonly input: ApproveApplicationInput };

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
      if (!isOpen(application)) return { __typename: 'AccountApplicationDecided', application };
      if (await isOwnApplication(db, application, principal.personId))
        return { __typename: 'OwnAccountApplication', applicationId };
      const approval = { ...permitted, input, application };
      return application.staffRole === null ? approvePortal(approval) : approveStaff(approval);
    },
    async (transaction) => {
      if (isUuid(applicationId)) await takeApplicationTurn(transaction, applicationId);
    },
  );
}

async function approvePortal(approval: Approval): Promise<ApprovalOutcome> {
  const { db, organizationId, at, input, access, application } = approval;
  const { patient, representative } = application;
  await takeTurns(approval, [patient.passport, representative?.passport ?? null]);
  const birthDate = representative?.birthDate ?? input.representativeBirthDate ?? null;
  if (representative && birthDate === null)
    return {
      __typename: 'AccountApplicationIncomplete',
      items: [{ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'MISSING' }],
    };
  if (birthDate !== null && !isOfFullAge(birthDate, moscowDate(at.getTime())))
    return {
      __typename: 'AccountApplicationIncomplete',
      items: [{ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'NOT_POSSIBLE' }],
    };
  const found = await findApplyingPatient(db, organizationId, patient, choiceOf(input));
  if ('__typename' in found) return found;
  const foundRepresentative =
    representative && birthDate !== null
      ? await findHolder(approval, 'REPRESENTATIVE', { ...representative, birthDate })
      : null;
  if (foundRepresentative === 'SOMEBODY_ELSE')
    return { __typename: 'ApplicantDoesNotMatch', whose: 'REPRESENTATIVE' };
  if (foundRepresentative && '__typename' in foundRepresentative) return foundRepresentative;
  if (await isOneOfThem(approval, [found.personId, foundRepresentative?.personId ?? null]))
    return { __typename: 'OwnAccountApplication', applicationId: application.id };

  const represented = await prepareHolder(approval, {
    ...found,
    holder: 'PATIENT',
    applicant: patient,
    isKnownElsewhere: false,
  });
  const representing = foundRepresentative && (await prepareHolder(approval, foundRepresentative));
  const patientId = represented.personId;
  await registerPatient(db, patientId, organizationId, at);
  const band = ageBandOn(patient.birthDate, moscowDate(application.submittedAt.getTime()));
  const opened = [
    ...(representing === null || band === 'FIFTEEN_TO_SEVENTEEN'
      ? [await openPrepared(approval, represented)]
      : []),
    ...(representing ? [await openPrepared(approval, representing)] : []),
  ];
  // Whoever takes the papers of somebody under 15 is the one who speaks for them.
  if (representing && band === 'UNDER_FIFTEEN')
    await keepWhatWasShown(approval, represented, opened.some(isHandedOver));
  // For the patient's access log: somebody has opened a way to their data.
  const row = organizationsRow(organizationId);
  await access.decide({ action: 'REGISTER_ACCOUNT', dataClass: 'ACCOUNT', patientId, row });
  return finish(approval, patientId, opened);
}

async function approveStaff(approval: Approval): Promise<ApprovalOutcome> {
  const { organizationId, application } = approval;
  const { patient: person, staffRole: role, practitionerId } = application;
  await takeTurns(approval, [person.passport]);
  const found = await findHolder(approval, 'PATIENT', person);
  if (found === 'SOMEBODY_ELSE' || role === null)
    return { __typename: 'ApplicantDoesNotMatch', whose: 'PATIENT' };
  if ('__typename' in found) return found;
  if (await isOneOfThem(approval, [found.personId]))
    return { __typename: 'OwnAccountApplication', applicationId: application.id };
  const holder = await prepareHolder(approval, found);
  await assertFree(approval, practitionerId, holder.personId);
  return finish(approval, null, [
    await openPrepared(approval, holder, { role, organizationId, practitionerId }),
  ]);
}

/** Nobody decides about their own record, under whatever particulars. */
async function isOneOfThem(
  { db, principal }: Approval,
  personIds: readonly (string | null)[],
): Promise<boolean> {
  const ids = personIds.filter((id) => id !== null);
  const people = await findPeople(db, [...ids, ...(principal.personId === null ? [] : [principal.personId])]);
  const registrar = people.find(({ id }) => id === principal.personId);
  return people.some((person) => ids.includes(person.id) && (!registrar || isSameHuman(registrar, person)));
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

async function finish(
  { db, principal, organizationId, at, application }: Approval,
  patientId: string | null,
  accounts: readonly ApprovedAccount[],
): Promise<ApprovalOutcome> {
  if (principal.personId === null) throw new Error('somebody who is no staff has approved an application');
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
