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
import type { DisclosureOutcome } from '../domain/outcomes.ts';
import { signatureBy } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';
import { formInEffect } from './form-in-effect.ts';
import { consentById } from './give-processing-consent.ts';
import { once } from './once.ts';
import type { PermittedAct } from './permit-act.ts';

export interface GiveDisclosureConsentInput {
  readonly patientId: string;
  readonly claimId: string;
  readonly insurerId: string;
  readonly validThrough?: CivilDate | null;
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
      const asked = [patientId, claimId, insurerId, validThrough];
      const { accountId } = act.principal;
      const consentId = await once(
        transaction,
        { accountId, idempotencyKey, action: 'GIVE_DISCLOSURE_CONSENT', asked },
        () => {
          if (validThrough !== null && validThrough < today)
            throw new BadUserInputError('validThrough', 'The last day is today or later.');
          return disclose(transaction, act, input, context.now);
        },
      );
      return { __typename: 'DisclosureConsentGiven', consent: await consentById(transaction, consentId) };
    },
  );
}

/** One consent for each claim is open at a time: with another last day, a new one takes the place of the old. */
async function disclose(
  transaction: Kysely<ConsentDatabase>,
  { principal, patient, basis }: PermittedAct,
  { patientId, claimId, insurerId, validThrough = null }: GiveDisclosureConsentInput,
  now: number,
): Promise<string> {
  const givenAt = new Date(now);
  const open = await findOpenConsent(transaction, { patientId, scope: 'DISCLOSURE', claimId });
  if (open?.validThrough === validThrough) return open.id;
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
    await formInEffect(transaction, 'DISCLOSURE', givenAt),
  );
  const signing = signatureBy({ basis, callerPersonId: principal.personId, patient, paper: {}, now });
  if ('signature' in signing) await addSignature(transaction, id, signing.signature, givenAt);
  return id;
}
