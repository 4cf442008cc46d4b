import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import {
  findConsents,
  findOpenProcessingConsent,
  insertConsent,
  withdrawConsent,
} from '../data/consent.repository.ts';
import { findDocumentOnRecord } from '../data/facts.repository.ts';
import { addSignature } from '../data/signature.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { Consent } from '../domain/consent.ts';
import type { SigningOutcome } from '../domain/outcomes.ts';
import { processingFormOf } from '../domain/published-text.ts';
import { signatureBy, type NewSignature, type Paper } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';
import { formInEffect } from './form-in-effect.ts';
import { once } from './once.ts';
import type { PermittedAct } from './permit-act.ts';

export interface GiveProcessingConsentInput extends Paper {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

/**
 * Signs the patient's processing consent in the capacity in which the policy permits the caller to. Where a consent is
 * open already on the form of the patient's age, the signature completes it; one in the same capacity changes nothing.
 */
export async function giveProcessingConsent(
  context: ConsentContext,
  input: GiveProcessingConsentInput,
): Promise<SigningOutcome> {
  const { patientId, idempotencyKey, paperNumber, paperSignedBy, signer } = input;
  return actInTurn<SigningOutcome>(
    context,
    'GIVE_PROCESSING_CONSENT',
    patientId,
    async (transaction, act) => {
      const signature = signatureOf(context, input, act);
      const consentId = await once(
        transaction,
        {
          accountId: act.principal.accountId,
          idempotencyKey,
          action: 'GIVE_PROCESSING_CONSENT',
          asked: [patientId, paperNumber, paperSignedBy, signer],
        },
        () => sign(transaction, act, signature, context.now),
      );
      return { __typename: 'ProcessingConsentSigned', consent: await consentById(transaction, consentId) };
    },
  );
}

/** @throws {BadUserInputError} where what is said of the paper does not fit who is signing */
function signatureOf(
  { now }: ConsentContext,
  paper: Paper,
  { principal, patient, basis }: PermittedAct,
): NewSignature {
  const signing = signatureBy({ basis, callerPersonId: principal.personId, patient, paper, now });
  if ('refused' in signing) throw new BadUserInputError(signing.refused.argument, signing.refused.message);
  return signing.signature;
}

/** @returns the id of the consent that the signature stands under */
async function sign(
  transaction: Kysely<ConsentDatabase>,
  { patient, principal }: PermittedAct,
  signature: NewSignature,
  now: number,
): Promise<string> {
  const signedAt = new Date(now);
  const formKind = processingFormOf(patient, now);
  const open = await findOpenProcessingConsent(transaction, patient.patientId);
  const isOfThisForm = open !== null && (open.textKind ?? formKind) === formKind;
  const consentId = isOfThisForm ? open.id : newId();
  if (open && !isOfThisForm)
    await withdrawConsent(transaction, open.id, {
      withdrawnAt: signedAt,
      withdrawnBy: principal.personId,
      replacedBy: consentId,
    });
  if (!isOfThisForm)
    await insertConsent(
      transaction,
      'PROCESSING',
      { id: consentId, patientId: patient.patientId, givenAt: signedAt },
      await formInEffect(transaction, formKind, signedAt),
    );
  const identityDocumentId =
    signature.paperNumber === null && signature.signerPersonId !== null
      ? await findDocumentOnRecord(transaction, signature.signerPersonId)
      : null;
  await addSignature(transaction, consentId, { ...signature, identityDocumentId }, signedAt);
  return consentId;
}

/** As it stands now: a repeated call answers no old state. */
export async function consentById(transaction: Kysely<ConsentDatabase>, id: string): Promise<Consent> {
  const [consent] = await findConsents(transaction, [id]);
  if (!consent) throw new Error('a consent that was given is not there');
  return consent;
}
