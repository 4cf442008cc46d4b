import type { Basis, Instant } from '../../_policy/types.ts';
import { isSignatureNeeded, type SignatureCapacity, type Signatory } from './signature.ts';

/** Who puts a name under a consent, and how. */
export interface NewSignature {
  readonly capacity: SignatureCapacity;
  /** Null where a registrar records a representative's paper: who that is stands on the paper. */
  readonly signerPersonId: string | null;
  readonly representationId: string | null;
  readonly paperNumber: string | null;
  /** The person who recorded a signed paper. */
  readonly recordedBy: string | null;
}

/** What the caller says of a signed paper. */
export interface Paper {
  readonly paperNumber?: string | null | undefined;
  readonly paperSignedBy?: SignatureCapacity | null | undefined;
}

/** An argument that does not fit who is signing. */
export interface RefusedArgument {
  readonly argument: 'paperNumber' | 'paperSignedBy';
  readonly message: string;
}

export type Signing = { readonly signature: NewSignature } | { readonly refused: RefusedArgument };

export interface SigningQuestion {
  /** On which the policy permits the act: it says who is signing. */
  readonly basis: Basis;
  readonly callerPersonId: string | null;
  readonly patient: Signatory & { readonly patientId: string };
  readonly paper: Paper;
  readonly now: Instant;
}

const PAPER_NUMBER = /^\P{Cc}{1,100}$/u;

/**
 * Patients and representatives sign in the portal themselves; staff record a paper that somebody has signed.
 * @throws {RangeError} on a basis that permits nobody to sign
 */
export function signatureBy({ basis, callerPersonId, patient, paper, now }: SigningQuestion): Signing {
  switch (basis.type) {
    case 'SELF':
      return refusedInPortal(paper) ?? { signature: { ...IN_PORTAL, signerPersonId: callerPersonId } };
    case 'REPRESENTATION':
      return (
        refusedInPortal(paper) ?? {
          signature: {
            ...IN_PORTAL,
            capacity: 'REPRESENTATIVE',
            signerPersonId: callerPersonId,
            representationId: basis.id,
          },
        }
      );
    case 'STAFF_DUTY':
      return onPaper(paper, patient, callerPersonId, now);
    default:
      throw new RangeError(`Nobody signs a consent on the basis ${basis.type}`);
  }
}

const IN_PORTAL: Omit<NewSignature, 'signerPersonId'> = {
  capacity: 'PATIENT',
  representationId: null,
  paperNumber: null,
  recordedBy: null,
};

function onPaper(
  { paperNumber, paperSignedBy }: Paper,
  patient: SigningQuestion['patient'],
  recordedBy: string | null,
  now: Instant,
): Signing {
  const number = paperNumber?.trim() ?? '';
  if (!PAPER_NUMBER.test(number))
    return refuse('paperNumber', 'Staff record a signed paper: its number, up to 100 printable characters.');
  if (!paperSignedBy) return refuse('paperSignedBy', 'Staff record a signed paper: say who signed it.');
  if (!isSignatureNeeded(paperSignedBy, patient, now))
    return refuse(
      'paperSignedBy',
      'At the age and capacity of this patient such a signature does not count.',
    );
  return {
    signature: {
      capacity: paperSignedBy,
      signerPersonId: paperSignedBy === 'PATIENT' ? patient.patientId : null,
      representationId: null,
      paperNumber: number,
      recordedBy,
    },
  };
}

function refusedInPortal({ paperNumber, paperSignedBy }: Paper): Signing | undefined {
  if (paperNumber != null) return refuse('paperNumber', 'Only staff record a signed paper.');
  if (paperSignedBy != null) return refuse('paperSignedBy', 'Only staff record a signed paper.');
  return undefined;
}

function refuse(argument: RefusedArgument['argument'], message: string): Signing {
  return { refused: { argument, message } };
}
