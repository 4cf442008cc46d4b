import type { Kysely } from 'kysely';
import { BadUserInputError } from '../../_platform/errors.ts';
import { findRepresentations } from '../data/representation.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { SignatoryNotFound } from '../domain/outcomes.ts';
import { paperSignatory } from '../domain/paper-signatory.ts';
import type { NewSignature } from '../domain/signing.ts';
import type { PermittedAct } from './permit-act.ts';

/**
 * Finds whose signature stands on a representative's paper: a registrar's word alone completes no consent. Other
 * signatures name their signer already.
 * @param namedId of the representation that the registrar names
 * @throws {BadUserInputError} where several people may sign and none is named
 */
export async function withPaperSigner(
  db: Kysely<ConsentDatabase>,
  signature: NewSignature,
  namedId: string | null | undefined,
  { patient }: PermittedAct,
  now: number,
): Promise<NewSignature | SignatoryNotFound> {
  if (signature.signerPersonId !== null) return signature;
  const { patientId } = patient;
  const signatory = paperSignatory(await findRepresentations(db, patientId), namedId ?? null, patient, now);
  if (signatory === 'NOBODY') return { __typename: 'SignatoryNotFound', patientId };
  if (signatory === 'ANY_OF_SEVERAL')
    throw new BadUserInputError(
      'paperRepresentationId',
      'Several people may sign for this patient: say which of them has signed the paper.',
    );
  const { id, representativePersonId } = signatory.representation;
  return { ...signature, signerPersonId: representativePersonId, representationId: id };
}
