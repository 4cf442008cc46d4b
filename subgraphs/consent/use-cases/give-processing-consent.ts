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
import type { SignatoryNotFound, SigningOutcome, TextOutdated } from '../domain/outcomes.ts';
import { processingFormOf, type ProcessingFormKind } from '../domain/published-text.ts';
import { signatureBy, type NewSignature, type Paper } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';
import { once } from './once.ts';
import { withPaperSigner } from './paper-signer.ts';
import type { PermittedAct } from './permit-act.ts';
import { formToSign, isOutdated, otherTextOf } from './text-to-sign.ts';

export interface GiveProcessingConsentInput extends Paper {
  readonly patientId: string;
  /** Of the text that the signer has read, or that stands on the paper. */
  readonly textVersion?: string | null | undefined;
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
  const {
    patientId,
    idempotencyKey,
    textVersion,
    paperNumber,
    paperSignedBy,
    paperRepresentationId,
    signer,
  } = input;
  return actInTurn<SigningOutcome>(
    context,
    'GIVE_PROCESSING_CONSENT',
    patientId,
    async (transaction, act) => {
      const signature = signatureOf(context, input, act);
      const signed = await once<TextOutdated | SignatoryNotFound>(
        transaction,
        {
          accountId: act.principal.accountId,
          idempotencyKey,
          action: 'GIVE_PROCESSING_CONSENT',
          asked: [patientId, paperNumber, paperSignedBy, signer, textVersion, paperRepresentationId],
        },
        async () => {
          const named = await withPaperSigner(
            transaction,
            signature,
            paperRepresentationId,
            act,
            context.now,
          );
          return '__typename' in named ? named : sign(transaction, act, named, textVersion, context.now);
        },
      );
      if (typeof signed !== 'string') return signed;
      return { __typename: 'ProcessingConsentSigned', consent: await consentById(transaction, signed) };
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

/** @returns the id of the consent that the signature stands under; or the text that would be signed instead */
async function sign(
  transaction: Kysely<ConsentDatabase>,
  { patient, principal }: PermittedAct,
  signature: NewSignature,
  version: string | null | undefined,
  now: number,
): Promise<string | TextOutdated> {
  const signedAt = new Date(now);
  const kind = processingFormOf(patient, now);
  const open = await findOpenProcessingConsent(transaction, patient.patientId);
  const begun = open && isGoneOnWith(open, kind, version) ? open : null;
  const other = begun && (await otherTextOf(transaction, begun, version));
  if (other) return other;
  const consentId = begun?.id ?? newId();
  if (!begun) {
    const onPaper = signature.paperNumber !== null;
    const form = await formToSign(transaction, { kind, version, onPaper }, signedAt);
    if (isOutdated(form)) return form;
    if (open)
      await withdrawConsent(transaction, open.id, {
        withdrawnAt: signedAt,
        withdrawnBy: principal.personId,
        replacedBy: consentId,
      });
    const given = { id: consentId, patientId: patient.patientId, givenAt: signedAt };
    await insertConsent(transaction, 'PROCESSING', given, form);
  }
  const identityDocumentId =
    signature.paperNumber === null && signature.signerPersonId !== null
      ? await findDocumentOnRecord(transaction, signature.signerPersonId)
      : null;
  await addSignature(transaction, consentId, { ...signature, identityDocumentId }, signedAt);
  return consentId;
}

/** One on a form of another age is replaced; so is one of before the portal's forms, where a text of the portal is read. */
function isGoneOnWith(
  { textKind }: Consent,
  kind: ProcessingFormKind,
  version: string | null | undefined,
): boolean {
  return textKind === null ? version == null : textKind === kind;
}

/** As it stands now: a repeated call answers no old state. */
export async function consentById(transaction: Kysely<ConsentDatabase>, id: string): Promise<Consent> {
  const [consent] = await findConsents(transaction, [id]);
  if (!consent) throw new Error('a consent that was given is not there');
  return consent;
}
