import type { Kysely, Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_CLINIC } from '../demo/organizations.ts';
import { personaNamed, type Persona } from '../demo/personas.ts';
import { ageOn, isRepresentationInForce, moscowDate } from '../subgraphs/_policy/index.ts';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import { findOpenProcessingConsent, insertConsent } from '../subgraphs/consent/data/consent.repository.ts';
import {
  addSignature,
  findSignatures,
  takePatientsTurn,
} from '../subgraphs/consent/data/signature.repository.ts';
import { findFormInEffect } from '../subgraphs/consent/data/published-text.repository.ts';
import type { ConsentDatabase } from '../subgraphs/consent/data/tables.ts';
import { processingFormOf } from '../subgraphs/consent/domain/published-text.ts';
import {
  findPatientsIdentifiedBy,
  findRepresentationsBetween,
  type IdentifiedPatient,
} from '../subgraphs/identity/data/imported-people.repository.ts';
import { insertRepresentations } from '../subgraphs/identity/data/representation-record.repository.ts';
import type { IdentityDatabase, RepresentationTable } from '../subgraphs/identity/data/tables.ts';
import { UsageError, type LinkArgument } from './arguments.ts';

/** What came of one `--link`. */
export interface LinkOutcome extends LinkArgument {
  readonly outcome: 'created' | 'unchanged' | 'refused';
  /** How the persona represents the patient; null where the link is refused. */
  readonly kind: 'PARENT' | 'ATTORNEY' | null;
  readonly reason: LinkRefusal | null;
}

export type LinkRefusal =
  | 'PATIENT_NOT_FOUND'
  | 'SEVERAL_PATIENTS_FOUND'
  | 'PATIENT_DECEASED'
  | 'NO_FULL_CAPACITY'
  | 'PERSONA_IS_PATIENT';

/** @throws {UsageError} where there is no such persona, or it is nobody who could represent a person */
export function checkLink({ persona }: LinkArgument): void {
  representativeIn(persona);
}

/**
 * Lets a persona of the demo represent a patient: parent of a minor, attorney of an adult, with the consent signatures
 * that access needs. What is in force already is left as it is; what has ended or was withdrawn since is made anew.
 */
export async function linkPersona(
  admin: Kysely<unknown>,
  link: LinkArgument,
  now: Date,
): Promise<LinkOutcome> {
  const persona = representativeIn(link.persona);
  return admin.transaction().execute(async (transaction) => {
    const identity = await inSchema<IdentityDatabase>(transaction, 'identity');
    const found = await findPatientsIdentifiedBy(identity, link.patientIdentifier);
    const [patient] = found;
    const reason = refusalOf(found, persona.personId, now);
    if (!patient || reason) return { ...link, outcome: 'refused', kind: null, reason };

    const representation = representationBy(persona.personId, patient, now);
    const known = await findRepresentationsBetween(identity, patient.id, persona.personId);
    const standing = known.find((row) => row.kind === representation.kind && isInForce(row, patient, now));
    if (!standing)
      await insertRepresentations(identity, [
        { row: representation, organizationId: DEMO_CLINIC.id, documents: [] },
      ]);
    const signed = await signConsent(transaction, patient, standing ?? representation, now);
    const outcome = standing && !signed ? 'unchanged' : 'created';
    return { ...link, outcome, kind: representation.kind, reason: null };
  });
}

interface Representative {
  readonly personId: string;
}

function representativeIn(name: string): Representative {
  const { role, personId } = knownPersona(name);
  if (role !== 'PERSON' || personId === null)
    throw new UsageError(`--link: the persona "${name}" acts for an organisation and represents nobody.`, '');
  return { personId };
}

function knownPersona(name: string): Persona {
  try {
    return personaNamed(name);
  } catch (error) {
    throw new UsageError(`--link: ${error instanceof Error ? error.message : String(error)}`, '');
  }
}

function refusalOf(found: readonly IdentifiedPatient[], personId: string, now: Date): LinkRefusal | null {
  const [patient, ...others] = found;
  if (!patient) return 'PATIENT_NOT_FOUND';
  if (others.length > 0) return 'SEVERAL_PATIENTS_FOUND';
  if (patient.id === personId) return 'PERSONA_IS_PATIENT';
  if (patient.deceased_at) return 'PATIENT_DECEASED';
  return !isMinor(patient, now) && patient.legal_capacity !== 'FULL' ? 'NO_FULL_CAPACITY' : null;
}

/** Registered a year ago, so that it is in force for a demo whose clock stands somewhat earlier, too. */
function representationBy(representativeId: string, patient: IdentifiedPatient, now: Date) {
  const minor = isMinor(patient, now);
  const registeredAt = yearAgo(now);
  return {
    id: uuidv7(),
    patient_id: patient.id,
    representative_id: representativeId,
    kind: minor ? 'PARENT' : 'ATTORNEY',
    valid_from: moscowDate(registeredAt.getTime()),
    valid_through: minor ? null : moscowDate(now.getTime() + YEAR_MS),
    powers: minor ? [] : ['PORTAL'],
    registered_by: staff('registrar'),
    registered_at: registeredAt,
    verified_by: staff('second-registrar'),
    verified_at: registeredAt,
    suspended_at: null,
    revoked_at: null,
  } as const satisfies RepresentationTable;
}

function staff(name: 'registrar' | 'second-registrar'): string {
  const { personId } = personaNamed(name);
  if (personId === null) throw new Error(`the persona ${name} is no person`);
  return personId;
}

function isInForce(row: RepresentationTable, patient: IdentifiedPatient, now: Date): boolean {
  const facts = {
    id: row.id,
    kind: row.kind,
    verifiedAt: row.verified_at?.getTime() ?? null,
    suspended: row.suspended_at !== null,
    representativeCapable: true,
    revokedAt: row.revoked_at?.getTime() ?? null,
    validFrom: row.valid_from,
    validThrough: row.valid_through,
    powers: row.powers,
  };
  const ward = { birthDate: patient.birth_date, legalCapacity: patient.legal_capacity, deceasedAt: null };
  return isRepresentationInForce(facts, ward, now.getTime());
}

/** @returns whether a signature was missing */
async function signConsent(
  transaction: Transaction<unknown>,
  patient: IdentifiedPatient,
  representation: Pick<RepresentationTable, 'id' | 'representative_id'>,
  now: Date,
): Promise<boolean> {
  const consents = await inSchema<ConsentDatabase>(transaction, 'consent');
  await takePatientsTurn(consents, patient.id);
  const givenAt = yearAgo(now);
  const open = await findOpenProcessingConsent(consents, patient.id);
  const signatory = { birthDate: patient.birth_date, legalCapacity: patient.legal_capacity };
  const form = await findFormInEffect(consents, processingFormOf(signatory, now.getTime()), now);
  if (!form) throw new Error('no form of the processing consent is in effect');
  const consent =
    open ??
    (await insertConsent(consents, 'PROCESSING', { id: uuidv7(), patientId: patient.id, givenAt }, form));
  const inPortal = { paperNumber: null, recordedBy: null };
  const byPatient = {
    ...inPortal,
    capacity: 'PATIENT' as const,
    signerPersonId: patient.id,
    representationId: null,
  };
  const byRepresentative = {
    ...inPortal,
    capacity: 'REPRESENTATIVE' as const,
    signerPersonId: representation.representative_id,
    representationId: representation.id,
  };
  // From 15 on the patient signs, up to 17 a representative does: both in between.
  const age = ageOn(patient.birth_date, moscowDate(now.getTime()));
  const needed = [...(age >= 15 ? [byPatient] : []), ...(age < 18 ? [byRepresentative] : [])];
  const signed = (await findSignatures(consents, [consent.id])).get(consent.id) ?? [];
  const missing = needed.filter(({ capacity }) => !signed.some((known) => known.capacity === capacity));
  for (const signature of missing) await addSignature(consents, consent.id, signature, givenAt);
  return missing.length > 0;
}

function isMinor({ birth_date }: IdentifiedPatient, now: Date): boolean {
  return ageOn(birth_date, moscowDate(now.getTime())) < 18;
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

function yearAgo(now: Date): Date {
  return new Date(now.getTime() - YEAR_MS);
}
