import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import { endPortalBlock, openPortalBlock, type BlockAct } from '../data/portal-block.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { PortalBlockOutcome } from '../domain/outcomes.ts';
import { blockAsker, isChannelOf, type RequestChannel } from '../domain/portal-block.ts';
import type { SignatureCapacity } from '../domain/signature.ts';
import { actInTurn } from './act-in-turn.ts';
import type { PermittedAct } from './permit-act.ts';

export interface PortalBlockInput {
  readonly patientId: string;
  /** How the patient asked; in the portal where it is left out. */
  readonly channel?: RequestChannel;
  /** Who asked, as staff have found; whoever may where it is left out. */
  readonly askedBy?: SignatureCapacity | null;
  readonly note?: string | null;
}

const LONGEST_NOTE = 500;

/** Blocks the portals for a patient's data; a patient who is blocked already stays so, as before. */
export async function blockPortal(
  context: ConsentContext,
  input: PortalBlockInput,
): Promise<PortalBlockOutcome> {
  return changeBlock(context, 'BLOCK_PORTAL', input, (db, act) =>
    openPortalBlock(db, { id: newId(), patientId: input.patientId }, act),
  );
}

/** Lifts the block; where there is none, nothing changes. */
export async function unblockPortal(
  context: ConsentContext,
  input: PortalBlockInput,
): Promise<PortalBlockOutcome> {
  return changeBlock(context, 'UNBLOCK_PORTAL', input, (db, act) => endPortalBlock(db, input.patientId, act));
}

async function changeBlock(
  context: ConsentContext,
  action: 'BLOCK_PORTAL' | 'UNBLOCK_PORTAL',
  input: PortalBlockInput,
  write: (db: Kysely<ConsentDatabase>, act: BlockAct) => Promise<void>,
): Promise<PortalBlockOutcome> {
  const { patientId } = input;
  return actInTurn<PortalBlockOutcome>(context, action, patientId, async (transaction, permitted) => {
    await write(transaction, blockActOf(input, permitted, context.now));
    return { __typename: 'PortalBlockChanged', patient: { id: patientId } };
  });
}

/** @throws {BadUserInputError} where what is said of the request does not fit who records it */
function blockActOf(
  { channel = 'PORTAL', askedBy, note }: PortalBlockInput,
  { principal, patient, basis }: PermittedAct,
  now: number,
): BlockAct {
  if (!isChannelOf(channel, basis.type))
    throw new BadUserInputError(
      'channel',
      'PORTAL is for those who ask in the portal; staff say how a request reached them.',
    );
  const asker = blockAsker(patient, now);
  if (askedBy != null && askedBy !== asker)
    throw new BadUserInputError(
      'askedBy',
      'At the age and capacity of this patient it is not for them to ask.',
    );
  const text = note == null ? null : paragraphsOf(note, LONGEST_NOTE);
  if (note != null && text === null)
    throw new BadUserInputError('note', `A note has up to ${LONGEST_NOTE} printable characters.`);
  return { at: new Date(now), channel, askedBy: asker, note: text, by: principal.personId };
}
