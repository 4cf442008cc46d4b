import { BadUserInputError } from '../../_platform/errors.ts';
import type { BasisType } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { findOpenProcessingConsent, withdrawConsent } from '../data/consent.repository.ts';
import { lineOf } from '../domain/line.ts';
import type { WithdrawalOutcome } from '../domain/outcomes.ts';
import { LONGEST_PAPER_NUMBER } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';

export interface WithdrawProcessingConsentInput {
  readonly patientId: string;
  readonly paperNumber?: string | null;
}

/**
 * Withdraws the patient's processing consent; whoever may sign it may withdraw it alone, and it ends at once. Staff
 * record a paper, because a withdrawal is in writing [000 appendices].
 */
export async function withdrawProcessingConsent(
  context: ConsentContext,
  { patientId, paperNumber }: WithdrawProcessingConsentInput,
): Promise<WithdrawalOutcome> {
  return actInTurn<WithdrawalOutcome>(
    context,
    'WITHDRAW_PROCESSING_CONSENT',
    patientId,
    async (transaction, { principal, basis }) => {
      const paper = paperOf(paperNumber, basis.type);
      const open = await findOpenProcessingConsent(transaction, patientId);
      const consent =
        open &&
        (await withdrawConsent(transaction, open.id, {
          withdrawnAt: new Date(context.now),
          withdrawnBy: principal.personId,
          paperNumber: paper,
        }));
      return consent
        ? { __typename: 'ProcessingConsentWithdrawn', consent }
        : { __typename: 'NoProcessingConsent', patientId };
    },
  );
}

/** @throws {BadUserInputError} where staff name no paper, or somebody in the portal names one */
export function paperOf(paperNumber: string | null | undefined, basis: BasisType): string | null {
  const number = lineOf(paperNumber, LONGEST_PAPER_NUMBER);
  if (basis === 'STAFF_DUTY' && number === null)
    throw new BadUserInputError(
      'paperNumber',
      'Staff record a signed paper: its number, up to 100 printable characters.',
    );
  if (basis !== 'STAFF_DUTY' && paperNumber != null)
    throw new BadUserInputError('paperNumber', 'Only staff record a signed paper.');
  return number;
}
