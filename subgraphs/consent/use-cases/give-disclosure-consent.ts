import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import type { CivilDate } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { findOpenConsent, insertConsent, withdrawConsent } from '../data/consent.repository.ts';
import { isClaimOf } from '../data/facts.repository.ts';
import { addSignature } from '../data/signature.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { DisclosureOutcome, TextOutdated } from '../domain/outcomes.ts';
import { signatureBy } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';
import { consentById } from './give-processing-consent.ts';
import { once } from './once.ts';
import type { PermittedAct } from './permit-act.ts';
import { formToSign, isOutdated } from './text-to-sign.ts';

export interface GiveDisclosureConsentInput {
  readonly patientId: string;
  readonly claimId: string;
  readonly insurerId: string;
  readonly validThrough?: CivilDate | null;
  /** Of the text that the signer has read. */
  readonly textVersion?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Opens the evidence of one claim to the insurer who handles it. A claim that does not exist and one of another patient
 * or insurer are answered alike.
 */
export async function giveDisclosureConsent(
  context: ConsentContext,
  input: GiveDisclosureConsentInput,
): Promise<DisclosureOutcome> {
  const { patientId, claimId, insurerId, validThrough = null, idempotencyKey } = input;
  return actInTurn<DisclosureOutcome>(
    context,
    'GIVE_DISCLOSURE_CONSENT',
    patientId,
    async (transaction, act) => {
      const today = moscowDate(context.now);
      const isKnown =
        isUuid(claimId) &&
        isUuid(insurerId) &&
        (await isClaimOf(transaction, { claimId, patientId, insurerId }));
      if (!isKnown) return { __typename: 'ClaimNotFound', claimId };
      const asked = [patientId, claimId, insurerId, validThrough, input.textVersion];
      const { accountId } = act.principal;
      const disclosed = await once<TextOutdated>(
        transaction,
        { accountId, idempotencyKey, action: 'GIVE_DISCLOSURE_CONSENT', asked },
        () => {
          if (validThrough !== null && validThrough < today)
            throw new BadUserInputError('validThrough', 'The last day is today or later.');
          return disclose(transaction, act, input, context.now);
        },
      );
      if (typeof disclosed !== 'string') return disclosed;
      return { __typename: 'DisclosureConsentGiven', consent: await consentById(transaction, disclosed) };
    },
  );
}

/** One consent for each claim is open at a time: with another last day or a later text, a new one takes its place. */
async function disclose(
  transaction: Kysely<ConsentDatabase>,
  { principal, patient, basis }: PermittedAct,
  { patientId, claimId, insurerId, validThrough = null, textVersion }: GiveDisclosureConsentInput,
  now: number,
): Promise<string | TextOutdated> {
  const givenAt = new Date(now);
  const open = await findOpenConsent(transaction, { patientId, scope: 'DISCLOSURE', claimId });
  if (open?.validThrough === validThrough && (textVersion ?? open.textVersion) === open.textVersion)
    return open.id;
  const text = { kind: 'DISCLOSURE', version: textVersion, onPaper: false } as const;
  const form = await formToSign(transaction, text, givenAt);
  if (isOutdated(form)) return form;
  const id = newId();
  if (open)
    await withdrawConsent(transaction, open.id, {
      withdrawnAt: givenAt,
      withdrawnBy: principal.personId,
      replacedBy: id,
    });
  await insertConsent(
    transaction,
    'DISCLOSURE',
    {
      id,
      patientId,
      givenAt,
      validThrough,
      disclosure: { organizationId: insurerId, claimId, validFrom: moscowDate(now) },
    },
    form,
  );
  const signing = signatureBy({ basis, callerPersonId: principal.personId, patient, paper: {}, now });
  if ('signature' in signing) await addSignature(transaction, id, signing.signature, givenAt);
  return id;
}
