import { v7 as newId } from 'uuid';
import type { ConsentContext } from '../context.ts';
import { findOpenConsent, insertConsent, withdrawConsent } from '../data/consent.repository.ts';
import { addSignature } from '../data/signature.repository.ts';
import type { SharingOutcome, SharingWithdrawalOutcome } from '../domain/outcomes.ts';
import { sharingTerm } from '../domain/restricted-sharing.ts';
import { signatureBy } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';
import { formToSign, isOutdated } from './text-to-sign.ts';

export interface GiveRestrictedSharingInput {
  readonly patientId: string;
  /** Of the text that the patient has read. */
  readonly textVersion?: string | null | undefined;
}

/** Lets legal representatives see restricted results; where the consent is given already, it stays as it is. */
export async function giveRestrictedSharing(
  context: ConsentContext,
  { patientId, textVersion }: GiveRestrictedSharingInput,
): Promise<SharingOutcome> {
  const now = new Date(context.now);
  return actInTurn<SharingOutcome>(
    context,
    'GIVE_RESTRICTED_SHARING',
    patientId,
    async (transaction, { principal, patient, basis }) => {
      const term = sharingTerm(patient, context.now);
      if (!term) return { __typename: 'RestrictedSharingMeaningless', patientId };
      const open = await findOpenConsent(transaction, { patientId, scope: 'RESTRICTED_SHARING' });
      if (open?.validThrough === term.validThrough && (textVersion ?? open.textVersion) === open.textVersion)
        return { __typename: 'RestrictedSharingGiven', consent: open };

      const text = { kind: 'RESTRICTED_SHARING', version: textVersion, onPaper: false } as const;
      const form = await formToSign(transaction, text, now);
      if (isOutdated(form)) return form;
      const id = newId();
      // A later text takes the place of what was signed before. One from before the 18th birthday has ended by itself; an adult with a trustee gives their own.
      if (open)
        await withdrawConsent(transaction, open.id, {
          withdrawnAt: now,
          withdrawnBy: principal.personId,
          replacedBy: id,
        });
      const consent = await insertConsent(
        transaction,
        'RESTRICTED_SHARING',
        { id, patientId, givenAt: now, validThrough: term.validThrough },
        form,
      );
      const signing = signatureBy({
        basis,
        callerPersonId: principal.personId,
        patient,
        paper: {},
        now: context.now,
      });
      if ('signature' in signing) await addSignature(transaction, id, signing.signature, now);
      return { __typename: 'RestrictedSharingGiven', consent };
    },
  );
}

/** Takes it back, at once. */
export async function withdrawRestrictedSharing(
  context: ConsentContext,
  { patientId }: { readonly patientId: string },
): Promise<SharingWithdrawalOutcome> {
  return actInTurn<SharingWithdrawalOutcome>(
    context,
    'WITHDRAW_RESTRICTED_SHARING',
    patientId,
    async (transaction, { principal }) => {
      const open = await findOpenConsent(transaction, { patientId, scope: 'RESTRICTED_SHARING' });
      const consent =
        open &&
        (await withdrawConsent(transaction, open.id, {
          withdrawnAt: new Date(context.now),
          withdrawnBy: principal.personId,
        }));
      return consent
        ? { __typename: 'RestrictedSharingWithdrawn', consent }
        : { __typename: 'NoRestrictedSharing', patientId };
    },
  );
}
