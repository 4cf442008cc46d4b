import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import { endDataHold, placeDataHold } from '../data/data-hold.repository.ts';
import type { DataHoldReason } from '../domain/data-hold.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { DataHoldOutcome } from '../domain/outcomes.ts';
import { actInTurn } from './act-in-turn.ts';

export interface PlaceHoldInput {
  readonly patientId: string;
  readonly reason: DataHoldReason;
  readonly note?: string | null;
}

const LONGEST_NOTE = 2000;

/** Holds a patient's data while they are checked [003 §6.2.4]; a hold that stands already stays as it is. */
export async function placeHold(
  context: ConsentContext,
  { patientId, reason, note }: PlaceHoldInput,
): Promise<DataHoldOutcome> {
  return actInTurn<DataHoldOutcome>(context, 'PLACE_HOLD', patientId, async (transaction, { principal }) => {
    await placeDataHold(transaction, {
      id: newId(),
      patientId,
      reason,
      note: noteOf(note),
      at: new Date(context.now),
      by: principal.personId,
    });
    return { __typename: 'DataHoldChanged', patient: { id: patientId } };
  });
}

/** Ends it; where there is none, nothing changes. */
export async function endHold(
  context: ConsentContext,
  { patientId }: { readonly patientId: string },
): Promise<DataHoldOutcome> {
  return actInTurn<DataHoldOutcome>(context, 'END_HOLD', patientId, async (transaction, { principal }) => {
    await endDataHold(transaction, patientId, { at: new Date(context.now), by: principal.personId });
    return { __typename: 'DataHoldChanged', patient: { id: patientId } };
  });
}

function noteOf(typed: string | null | undefined): string | null {
  if (typed == null) return null;
  const note = paragraphsOf(typed, LONGEST_NOTE);
  if (note === null)
    throw new BadUserInputError('note', `A note has up to ${LONGEST_NOTE} printable characters.`);
  return note;
}
