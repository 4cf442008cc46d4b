import type { Kysely } from 'kysely';
import type { Access } from '../../_platform/request-context.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { Action, Row } from '../../_policy/types.ts';
import { findRepresentations } from '../data/representation.repository.ts';
import { findPeople } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { representationRow, type Representation } from '../domain/representation.ts';
import { isSameHuman, type Particulars } from '../domain/representative.ts';
import { permitAct, type PermittedAct } from './act-on-patient.ts';

/** A permitted act on a representation, as it stands now. */
export interface PermittedChange extends PermittedAct {
  readonly representation: Representation;
}

/**
 * Loads a representation and asks the policy whether the caller may change it.
 * @returns null where the caller may not know it, or there is none
 * @throws {ForbiddenError} where they may know it and not do this
 */
export async function permitChange(
  access: Access,
  db: Kysely<IdentityDatabase>,
  action: Action,
  id: string,
): Promise<PermittedChange | null> {
  const [representation] = isUuid(id) ? await findRepresentations(db, [id]) : [];
  if (!representation) return null;
  const principal = await access.principal();
  const { patientId, representativeId, registeredBy } = representation;
  const people = await findPeople(db, [representativeId, registeredBy, ...callersId(principal?.personId)]);
  const row = rowForCaller(representation, people, principal?.personId ?? null);
  const permitted = await permitAct(access, { action, patientId, row }, representationRow(representation));
  return permitted && { ...permitted, representation };
}

function callersId(personId: string | null | undefined): readonly string[] {
  return personId === null || personId === undefined ? [] : [personId];
}

/**
 * The row as the policy has to see it where one human being is on record more than once: whoever is the same human as
 * the caller is the caller.
 */
function rowForCaller(
  representation: Representation,
  people: readonly Particulars[],
  callerId: string | null,
): Row {
  const { id, representativeId, registeredBy } = representation;
  const seen = (personId: string) => {
    const caller = people.find((person) => person.id === callerId);
    const other = people.find((person) => person.id === personId);
    return caller && other && isSameHuman(caller, other) ? caller.id : personId;
  };
  return {
    type: 'REPRESENTATION',
    id,
    representativePersonId: seen(representativeId),
    registeredByPersonId: seen(registeredBy),
  };
}
