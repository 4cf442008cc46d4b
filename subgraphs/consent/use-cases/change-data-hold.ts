import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices, type NoticeAudience } from '../../_platform/notices/post-notices.ts';
import type { ConsentContext } from '../context.ts';
import { endDataHold, placeDataHold } from '../data/data-hold.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { DataHoldReason } from '../domain/data-hold.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { DataHoldOutcome } from '../domain/outcomes.ts';
import { actInTurn } from './act-in-turn.ts';
import type { PermittedAct } from './permit-act.ts';

export interface PlaceHoldInput {
  readonly patientId: string;
  readonly reason: DataHoldReason;
  readonly note?: string | null;
}

const LONGEST_NOTE = 2000;

/**
 * Holds a patient's data while they are checked [003 §6.2.4], and tells of it; a hold that stands already stays as it is.
 */
export async function placeHold(
  context: ConsentContext,
  { patientId, reason, note }: PlaceHoldInput,
): Promise<DataHoldOutcome> {
  return actInTurn<DataHoldOutcome>(context, 'PLACE_HOLD', patientId, async (transaction, act) => {
    const at = new Date(context.now);
    const isNew = await placeDataHold(transaction, {
      id: newId(),
      patientId,
      reason,
      note: noteOf(note),
      at,
      by: act.principal.personId,
    });
    if (isNew) await tell(transaction, act, 'DATA_HOLD_PLACED', at);
    return { __typename: 'DataHoldChanged', patient: { id: patientId } };
  });
}

/** Ends it; where there is none, nothing changes. */
export async function endHold(
  context: ConsentContext,
  { patientId }: { readonly patientId: string },
): Promise<DataHoldOutcome> {
  return actInTurn<DataHoldOutcome>(context, 'END_HOLD', patientId, async (transaction, act) => {
    const at = new Date(context.now);
    const hasEnded = await endDataHold(transaction, patientId, { at, by: act.principal.personId });
    if (hasEnded) await tell(transaction, act, 'DATA_HOLD_ENDED', at);
    return { __typename: 'DataHoldChanged', patient: { id: patientId } };
  });
}

/**
 * Tells whoever speaks for the patient, and the privacy officers of the other clinics that keep records of them: it closes
 * the data there too. Not why: what is suspected, of whom, is being checked.
 */
async function tell(
  transaction: Transaction<ConsentDatabase>,
  { principal, patient }: PermittedAct,
  kind: 'DATA_HOLD_PLACED' | 'DATA_HOLD_ENDED',
  at: Date,
): Promise<void> {
  const { patientId, registeredAt } = patient;
  const elsewhere = registeredAt.filter((organizationId) => organizationId !== principal.organizationId);
  const audiences: readonly NoticeAudience[] = [
    { type: 'PATIENT' },
    ...elsewhere.map(
      (organizationId) => ({ type: 'STAFF', organizationId, role: 'PRIVACY_OFFICER' }) as const,
    ),
  ];
  await postNotices(
    transaction,
    audiences.map((audience) => ({ kind, audience, patientId })),
    at,
  );
}

function noteOf(typed: string | null | undefined): string | null {
  if (typed == null) return null;
  const note = paragraphsOf(typed, LONGEST_NOTE);
  if (note === null)
    throw new BadUserInputError('note', `A note has up to ${LONGEST_NOTE} printable characters.`);
  return note;
}
