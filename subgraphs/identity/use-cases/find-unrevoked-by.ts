import { findUnrevoked } from '../data/representation-act.repository.ts';
import { findPeople } from '../data/representative.repository.ts';
import type { Representation } from '../domain/representation.ts';
import { isSameInAll, type Particulars } from '../domain/representative.ts';
import type { InTurn } from './act-on-patient.ts';

/** By this very person: under another record, too, that has the same passport, name and birth date. */
export async function findUnrevokedBy(
  { db }: InTurn,
  ofPatient: Pick<Representation, 'patientId' | 'kind'>,
  person: Particulars,
): Promise<readonly Representation[]> {
  const unrevoked = await findUnrevoked(db, ofPatient);
  const people = await findPeople(
    db,
    unrevoked.map(({ representativeId }) => representativeId),
  );
  const records = people.filter((record) => record.id === person.id || isSameInAll(record, person));
  return unrevoked.filter(({ representativeId }) => records.some(({ id }) => id === representativeId));
}
