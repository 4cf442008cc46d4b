import { BadUserInputError } from '../../_platform/errors.ts';
import type { BasisType } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { findOpenProcessingConsent, withdrawConsent } from '../data/consent.repository.ts';
import type { WithdrawalReason } from '../domain/consent.ts';
import { lineOf } from '../domain/line.ts';
import type { WithdrawalOutcome } from '../domain/outcomes.ts';
import { LONGEST_PAPER_NUMBER } from '../domain/signing.ts';
import { actInTurn } from './act-in-turn.ts';

export interface WithdrawProcessingConsentInput {
  readonly patientId: string;
  readonly paperNumber?: string | null;
  readonly reason?: WithdrawalReason | null;
}

/**
 * Withdraws the patient's processing consent; whoever may sign it may withdraw it alone, and it ends at once. Staff
 * record a paper, because a withdrawal is in writing [000 appendices]; by that of the end of the contract, they record the
 * end of the consent, which is in force as long as the contract is.
 */
export async function withdrawProcessingConsent(
  context: ConsentContext,
  { patientId, paperNumber, reason }: WithdrawProcessingConsentInput,
): Promise<WithdrawalOutcome> {
  return actInTurn<WithdrawalOutcome>(
    context,
    'WITHDRAW_PROCESSING_CONSENT',
    patientId,
    async (transaction, { principal, basis }) => {
      const paper = paperOf(paperNumber, basis.type);
      const why = reasonOf(reason, basis.type);
      const open = await findOpenProcessingConsent(transaction, patientId);
      const consent =
        open &&
        (await withdrawConsent(transaction, open.id, {
          withdrawnAt: new Date(context.now),
          withdrawnBy: principal.personId,
          paperNumber: paper,
          reason: why,
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

/** @throws {BadUserInputError} where somebody in the portal gives one: it is their will, and needs none */
function reasonOf(reason: WithdrawalReason | null | undefined, basis: BasisType): WithdrawalReason | null {
  if (basis === 'STAFF_DUTY') return reason ?? 'WRITTEN_WITHDRAWAL';
  if (reason != null) throw new BadUserInputError('reason', 'Only staff record why a consent has ended.');
  return null;
}
