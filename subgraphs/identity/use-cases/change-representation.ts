import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { Action, BasisType } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import {
  changeRepresentation,
  findPersonalAccounts,
  takeRepresentationsTurn,
} from '../data/representation-act.repository.ts';
import {
  addRepresentationEvent,
  findRegisteringOrganization,
} from '../data/representation-record.repository.ts';
import type { ChangeOutcome } from '../domain/outcomes-of-representations.ts';
import { changeRefusal, type WantedChange } from '../domain/representation-changes.ts';
import type {
  RepresentationActor,
  RepresentationChange,
  RepresentationChangeReason,
} from '../domain/representation-event.ts';
import { representationStatus, type Representation } from '../domain/representation.ts';
import { writeInTurn, type InTurn } from './act-on-patient.ts';
import { permitChange, type PermittedChange } from './representation-in-question.ts';

type Reason = RepresentationChangeReason | null | undefined;

interface OfRepresentation {
  readonly representationId: string;
}

/** @throws {ForbiddenError} where the caller may know the representation and not do this; so do all below */
export async function verifyRepresentation(
  context: IdentityContext,
  { representationId }: OfRepresentation,
): Promise<ChangeOutcome> {
  return change(context, 'VERIFY_REPRESENTATION', representationId, async ({ db }, { principal }) => {
    const organizationId = await findRegisteringOrganization(db, representationId);
    const isRegisteredHere = organizationId === null || organizationId === principal.organizationId;
    return { wanted: { change: 'VERIFIED', isRegisteredHere }, reason: null };
  });
}

export async function suspendRepresentation(
  context: IdentityContext,
  { representationId, reason }: OfRepresentation & { readonly reason: RepresentationChangeReason },
): Promise<ChangeOutcome> {
  return change(context, 'SUSPEND_REPRESENTATION', representationId, () => ({
    wanted: { change: 'SUSPENDED' },
    reason,
  }));
}

export async function resumeRepresentation(
  context: IdentityContext,
  { representationId, reason }: OfRepresentation & { readonly reason: RepresentationChangeReason },
): Promise<ChangeOutcome> {
  return change(context, 'RESUME_REPRESENTATION', representationId, () => ({
    wanted: { change: 'RESUMED' },
    reason,
  }));
}

export async function endRepresentation(
  context: IdentityContext,
  input: OfRepresentation & { readonly lastDay: string; readonly reason: RepresentationChangeReason },
): Promise<ChangeOutcome> {
  return change(context, 'END_REPRESENTATION', input.representationId, () => ({
    wanted: { change: 'ENDED', lastDay: input.lastDay },
    reason: input.reason,
  }));
}

export async function revokeRepresentation(
  context: IdentityContext,
  { representationId, reason }: OfRepresentation & { readonly reason?: Reason },
): Promise<ChangeOutcome> {
  return change(context, 'REVOKE_REPRESENTATION', representationId, (_, { basis }) => ({
    wanted: { change: 'REVOKED' },
    reason: reason ?? ownWish(basis.type),
  }));
}

/** @throws {BadUserInputError} where staff give no reason */
function ownWish(basis: BasisType): RepresentationChangeReason {
  if (basis === 'SELF') return 'PATIENT_WISH';
  if (basis === 'REPRESENTATION') return 'REPRESENTATIVE_WISH';
  throw new BadUserInputError('reason', 'Say why: staff do not revoke a representation on their own wish.');
}

interface Wish {
  readonly wanted: WantedChange;
  readonly reason: RepresentationChangeReason | null;
}

async function change(
  context: IdentityContext,
  action: Action,
  representationId: string,
  wishOf: (turn: InTurn, permitted: PermittedChange) => Wish | Promise<Wish>,
): Promise<ChangeOutcome> {
  const outcome = await writeInTurn<PermittedChange, ChangeOutcome>(context, {
    decide: (access, db) => permitChange(access, db, action, representationId),
    lock: (transaction) => takeRepresentationsTurn(transaction, representationId),
    write: async (turn, permitted) => {
      const wish = await wishOf(turn, permitted);
      const { representation, patient } = permitted;
      const status = representationStatus(representation, patient, turn.now);
      const refusal = changeRefusal(wish.wanted, representation, status);
      if (refusal) return { __typename: 'RepresentationNotChanged', representationId, reason: refusal };
      const at = new Date(turn.now);
      await store(turn, permitted, wish, at);
      return { __typename: 'RepresentationChanged', representationId, change: wish.wanted.change, at };
    },
  });
  return outcome ?? { __typename: 'RepresentationNotFound', representationId };
}

async function store(
  { db }: InTurn,
  { principal, basis, representation }: PermittedChange,
  { wanted, reason }: Wish,
  at: Date,
): Promise<void> {
  // Only people and staff are permitted, and they are persons.
  if (principal.personId === null) throw new Error('a partner’s system has changed a representation');
  const actor = actorOn(basis.type);
  await changeRepresentation(db, representation.id, wanted, { personId: principal.personId, at });
  await addRepresentationEvent(db, {
    representationId: representation.id,
    at,
    change: wanted.change,
    actor,
    personId: principal.personId,
    organizationId: actor === 'STAFF' ? principal.organizationId : null,
    reason,
    lastDay: wanted.change === 'ENDED' ? wanted.lastDay : null,
  });
  await tellOfChange(db, representation, wanted.change, at);
}

function actorOn(basis: BasisType): RepresentationActor {
  if (basis === 'SELF') return 'PATIENT';
  return basis === 'REPRESENTATION' ? 'REPRESENTATIVE' : 'STAFF';
}

/** Tells whoever speaks for the patient, and the representative. */
export async function tellOfChange(
  db: InTurn['db'],
  { id, patientId, representativeId }: Pick<Representation, 'id' | 'patientId' | 'representativeId'>,
  changed: RepresentationChange,
  at: Date,
): Promise<void> {
  const accounts = await findPersonalAccounts(db, [representativeId]);
  const audiences = [
    { type: 'PATIENT' } as const,
    ...accounts.map(({ id: accountId }) => ({ type: 'ACCOUNT', accountId }) as const),
  ];
  await postNotices(
    db,
    audiences.map((audience) => ({
      kind: 'REPRESENTATION_CHANGED',
      audience,
      patientId,
      details: { representationId: id, change: changed },
    })),
    at,
  );
}
