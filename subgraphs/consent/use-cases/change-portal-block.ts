import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import { endPortalBlock, openPortalBlock, type BlockAct } from '../data/portal-block.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { PortalBlockOutcome } from '../domain/outcomes.ts';
import { isChannelOf, type RequestChannel } from '../domain/portal-block.ts';
import { actInTurn } from './act-in-turn.ts';

export interface PortalBlockInput {
  readonly patientId: string;
  /** How the patient asked; in the portal where it is left out. */
  readonly channel?: RequestChannel;
}

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
  { patientId, channel = 'PORTAL' }: PortalBlockInput,
  write: (db: Kysely<ConsentDatabase>, act: BlockAct) => Promise<void>,
): Promise<PortalBlockOutcome> {
  return actInTurn<PortalBlockOutcome>(
    context,
    action,
    patientId,
    async (transaction, { principal, basis }) => {
      if (!isChannelOf(channel, basis.type))
        throw new BadUserInputError(
          'channel',
          'PORTAL is for those who ask in the portal; staff say how a request reached them.',
        );
      await write(transaction, { at: new Date(context.now), channel, by: principal.personId });
      return { __typename: 'PortalBlockChanged', patient: { id: patientId } };
    },
  );
}
