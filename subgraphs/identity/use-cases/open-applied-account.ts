import { BadUserInputError } from '../../_platform/errors.ts';
import { openAccount, type AccountToOpen, type OpenedAccount } from '../credentials/open-account.ts';
import {
  addMissingContact,
  findEmailOf,
  insertPerson,
  reachesOtherPatients,
} from '../data/applicant.repository.ts';
import { addDocument, findDocumentsOf, takeDocumentsTurn } from '../data/identity-document.repository.ts';
import type { CredentialsDelivery } from '../domain/account.ts';
import type { OpenApplication } from '../domain/account-application.ts';
import { addressForLink, isContactConfirmed } from '../domain/confirmed-contact.ts';
import type { RepresentativeChoiceNeeded } from '../domain/outcomes-of-representations.ts';
import type { ActingStaff, PermittedAct } from './act-on-account.ts';
import { findApplyingPerson, type KnownApplicant } from './find-applicant.ts';
import { findNamesakes } from './find-namesakes.ts';

/** The approval of an application in its turn, and how its registrar wants the credentials to reach their holders. */
export type Approval = PermittedAct &
  ActingStaff & {
    readonly application: OpenApplication;
    readonly input: {
      readonly delivery?: CredentialsDelivery;
      readonly representativeId?: string | null | undefined;
      readonly isNewRepresentative?: boolean;
    };
  };

/** Whose account is opened, and how they learn of it. */
export interface PreparedHolder {
  readonly holder: OpenedAccount['holder'];
  readonly applicant: KnownApplicant;
  readonly personId: string;
  /** Made for this application. */
  readonly isNew: boolean;
  readonly delivery: CredentialsDelivery;
  /** Where a link may go. */
  readonly address: string | null;
  /** Somebody with whom this organisation has nothing to do but for the application. */
  readonly isKnownElsewhere: boolean;
}

/** Whose record it is, before anything is written. */
export type FoundHolder = Pick<PreparedHolder, 'holder' | 'applicant' | 'isKnownElsewhere'> & {
  /** Null: nobody is on record. */
  readonly personId: string | null;
};

/** Somebody who is no patient for the application’s sake: a representative, a member of staff. */
export async function findHolder(
  approval: Approval,
  holder: PreparedHolder['holder'],
  applicant: KnownApplicant,
): Promise<FoundHolder | RepresentativeChoiceNeeded | 'SOMEBODY_ELSE'> {
  const { db, organizationId, principal, application } = approval;
  const typedBy = [application.submittedBy, principal.personId];
  const found = await findApplyingPerson(db, organizationId, applicant, typedBy);
  if (found === 'SOMEBODY_ELSE') return found;
  if (found !== 'UNKNOWN')
    return { holder, applicant, personId: found.personId, isKnownElsewhere: !found.isKnownHere };
  const chosen = holder === 'REPRESENTATIVE' ? await chosenNamesake(approval, applicant) : { personId: null };
  return typeof chosen === 'object' && 'personId' in chosen
    ? { holder, applicant, personId: chosen.personId, isKnownElsewhere: false }
    : chosen;
}

/**
 * Nobody holds the passport: whether somebody known here under this name and birth date is meant is for the registrar to
 * say. Whoever has another passport on record shows the new one first, as with patients.
 * @returns whose record it is; null: a new one
 */
async function chosenNamesake(
  { db, organizationId, input }: Approval,
  applicant: KnownApplicant,
): Promise<Pick<FoundHolder, 'personId'> | RepresentativeChoiceNeeded | 'SOMEBODY_ELSE'> {
  const { representativeId = null, isNewRepresentative = false } = input;
  const namesakes = await findNamesakes(db, organizationId, applicant);
  if (representativeId !== null) {
    const chosen = namesakes.find(({ id }) => id === representativeId);
    return chosen?.currentPassports.length === 0 ? { personId: chosen.id } : 'SOMEBODY_ELSE';
  }
  if (isNewRepresentative || namesakes.length === 0) return { personId: null };
  return { __typename: 'RepresentativeChoiceNeeded', candidateIds: namesakes.map(({ id }) => id) };
}

/** A registrar of one clinic gets no password to the data that another one has. */
export async function prepareHolder(
  { db, organizationId, input, application }: Approval,
  { personId: known, ...found }: FoundHolder,
): Promise<PreparedHolder> {
  const { applicant } = found;
  const isNew = known === null;
  const isBehindOthers =
    found.isKnownElsewhere || (known !== null && (await reachesOtherPatients(db, organizationId, known)));
  const delivery = isBehindOthers ? 'MAILED' : (input.delivery ?? 'PRINTED');
  const address = addressForLink({
    delivery,
    isNew,
    isFromReception: application.submittedBy !== null,
    emailOnRecord: known === null ? null : await findEmailOf(db, known),
    typedEmail: applicant.email,
  });
  const personId = known ?? (await insertPerson(db, applicant));
  return { ...found, personId, isNew, delivery, address };
}

export type ApprovedAccount = OpenedAccount & Pick<PreparedHolder, 'isKnownElsewhere'>;

/** @throws {BadUserInputError} where a link was to be mailed, and no address is good for it */
export async function openPrepared(
  approval: Approval,
  prepared: PreparedHolder,
  staff: AccountToOpen['staff'] = null,
): Promise<ApprovedAccount> {
  const { db, principal, at } = approval;
  const { personId, holder, delivery, address, isKnownElsewhere } = prepared;
  const opened = await openAccount(db, {
    personId,
    holder,
    delivery,
    address,
    staff,
    byAccountId: principal.accountId,
    now: at,
    realNow: new Date(),
  });
  if (!opened)
    throw new BadUserInputError(
      'delivery',
      'There is no address on record that a link may be mailed to. Hand the credentials out on paper.',
    );
  await keepWhatWasShown(approval, prepared, isHandedOver(opened));
  return { ...opened, isKnownElsewhere };
}

export function isHandedOver({ initialPassword }: OpenedAccount): boolean {
  return initialPassword !== null;
}

/** Fills in what is not on record yet: phone and e-mail, and the passport of somebody who stands there with it. */
export async function keepWhatWasShown(
  approval: Approval,
  { personId, applicant, isNew }: PreparedHolder,
  handedOver: boolean,
): Promise<void> {
  const { db, application } = approval;
  const isFromReception = application.submittedBy !== null;
  if (isContactConfirmed({ isFromReception, isNew, isHandedOver: handedOver }))
    await addMissingContact(db, personId, applicant);
  if (handedOver && applicant.passport !== null) await keepPassport(approval, personId, applicant.passport);
}

/** A passport on record stays the one that counts: another is recorded in an act of its own. */
async function keepPassport(
  { db, principal, organizationId, at }: Approval,
  personId: string,
  number: string,
): Promise<void> {
  await takeDocumentsTurn(db, personId);
  const documents = await findDocumentsOf(db, personId);
  if (documents.some(({ kind, supersededAt }) => kind === 'PASSPORT' && supersededAt === null)) return;
  await addDocument(db, {
    personId,
    kind: 'PASSPORT',
    number,
    issuer: null,
    issuedOn: null,
    recordedBy: principal.personId,
    organizationId,
    recordedAt: at,
  });
}
