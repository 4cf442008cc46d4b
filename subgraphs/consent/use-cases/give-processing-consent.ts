import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import {
  findConsents,
  findOpenProcessingConsent,
  insertProcessingConsent,
} from '../data/consent.repository.ts';
import { addSignature, addSigningRequest, findSigningRequest } from '../data/signature.repository.ts';
import type { ConsentDatabase, SigningRequestTable } from '../data/tables.ts';
import type { Consent } from '../domain/consent.ts';
import type { SigningOutcome } from '../domain/outcomes.ts';
import { PROCESSING_CONSENT_FORM } from '../domain/processing-consent-form.ts';
import { signatureBy, type NewSignature, type Paper } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';

export interface GiveProcessingConsentInput extends Paper {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

const IDEMPOTENCY_KEY = /^\P{Cc}{1,200}$/u;

/**
 * Signs the patient's processing consent in the capacity in which the policy permits the caller to. Where a consent is
 * open already, the signature completes it; one in the same capacity changes nothing.
 */
export async function giveProcessingConsent(
  context: ConsentContext,
  input: GiveProcessingConsentInput,
): Promise<SigningOutcome> {
  const { patientId } = input;
  return actInTurn<SigningOutcome>(
    context,
    'GIVE_PROCESSING_CONSENT',
    patientId,
    async (transaction, { principal, patient, basis }) => {
      const request = requestOf(input, principal.accountId);
      const signing = signatureBy({
        basis,
        callerPersonId: principal.personId,
        patient,
        paper: input,
        now: context.now,
      });
      if ('refused' in signing)
        throw new BadUserInputError(signing.refused.argument, signing.refused.message);
      const consent = await signOnce(transaction, request, signing.signature, new Date(context.now));
      return { __typename: 'ProcessingConsentSigned', consent };
    },
  );
}

type Request = Omit<SigningRequestTable, 'consent_id'>;

/** @throws {BadUserInputError} where the key is none */
function requestOf(input: GiveProcessingConsentInput, accountId: string): Request {
  const { patientId, idempotencyKey, paperNumber = null, paperSignedBy = null } = input;
  if (!IDEMPOTENCY_KEY.test(idempotencyKey))
    throw new BadUserInputError('idempotencyKey', 'A key has 1 to 200 printable characters.');
  return {
    account_id: accountId,
    idempotency_key: idempotencyKey,
    patient_id: patientId,
    paper_number: paperNumber,
    paper_signed_by: paperSignedBy,
  };
}

async function signOnce(
  transaction: Kysely<ConsentDatabase>,
  request: Request,
  signature: NewSignature,
  signedAt: Date,
): Promise<Consent> {
  const { account_id, idempotency_key, patient_id } = request;
  const earlier = await findSigningRequest(transaction, account_id, idempotency_key);
  if (earlier) return outcomeOf(transaction, earlier, request);

  const consent =
    (await findOpenProcessingConsent(transaction, patient_id)) ??
    (await insertProcessingConsent(
      transaction,
      { id: newId(), patientId: patient_id, givenAt: signedAt },
      PROCESSING_CONSENT_FORM,
    ));
  await addSignature(transaction, consent.id, signature, signedAt);
  const isFirst = await addSigningRequest(transaction, { ...request, consent_id: consent.id });
  if (!isFirst) throw keyTaken();
  return consent;
}

/** Repeating a call answers what came of it, as it stands now. */
async function outcomeOf(
  transaction: Kysely<ConsentDatabase>,
  earlier: SigningRequestTable,
  request: Request,
): Promise<Consent> {
  const isSame =
    earlier.patient_id === request.patient_id &&
    earlier.paper_number === request.paper_number &&
    earlier.paper_signed_by === request.paper_signed_by;
  const [consent] = isSame ? await findConsents(transaction, [earlier.consent_id]) : [];
  if (!consent) throw keyTaken();
  return consent;
}

function keyTaken(): BadUserInputError {
  return new BadUserInputError('idempotencyKey', 'This key belongs to another call. Choose a new one.');
}
