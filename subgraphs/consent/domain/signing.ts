import type { Basis, Instant } from '../../_policy/types.ts';
import { lineOf } from './line.ts';
import { isSignatureNeeded, type SignatureCapacity, type Signatory } from './signature.ts';

/** Who puts a name under a consent, and how. */
export interface NewSignature {
  readonly capacity: SignatureCapacity;
  /** Null under a representative's paper, as long as it is not found who that is. */
  readonly signerPersonId: string | null;
  readonly representationId: string | null;
  readonly paperNumber: string | null;
  /** The person who recorded a signed paper. */
  readonly recordedBy: string | null;
  /** The signer's document that the clinic has on record; for signatures in the portal. */
  readonly identityDocumentId?: string | null;
  readonly address?: string | null;
  /** For signatures on paper. */
  readonly paperSigner?: PaperSigner;
}

export type SignerDocumentKind = 'PASSPORT' | 'BIRTH_CERTIFICATE' | 'OTHER';

/** Who signed a paper, as the forms ask: name, document, kinship [000 appendices]. */
export interface PaperSigner {
  readonly fullName: string;
  readonly documentKind: SignerDocumentKind;
  readonly documentNumber: string;
  readonly documentIssuer: string | null;
  readonly documentIssuedOn: string | null;
  /** Of a representative to the patient. */
  readonly kinship: string | null;
}

/** What the caller says of the signer. */
export interface SignerParticulars {
  readonly fullName?: string | null | undefined;
  readonly documentKind?: SignerDocumentKind | null | undefined;
  readonly documentNumber?: string | null | undefined;
  readonly documentIssuer?: string | null | undefined;
  readonly documentIssuedOn?: string | null | undefined;
  readonly kinship?: string | null | undefined;
  readonly address?: string | null | undefined;
}

/** What the caller says of a signed paper. */
export interface Paper {
  readonly paperNumber?: string | null | undefined;
  readonly paperSignedBy?: SignatureCapacity | null | undefined;
  /** By which a representative has signed it. */
  readonly paperRepresentationId?: string | null | undefined;
  readonly signer?: SignerParticulars | null | undefined;
}

/** An argument that does not fit who is signing. */
export interface RefusedArgument {
  readonly argument: 'paperNumber' | 'paperSignedBy' | 'paperRepresentationId' | 'signer';
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

/** Numbers that registries of papers give. */
export const LONGEST_PAPER_NUMBER = 100;

/**
 * Patients and representatives sign in the portal themselves; staff record a paper that somebody has signed.
 * @throws {RangeError} on a basis that permits nobody to sign
 */
export function signatureBy({ basis, callerPersonId, patient, paper, now }: SigningQuestion): Signing {
  switch (basis.type) {
    case 'SELF':
      return (
        refusedInPortal(paper) ?? {
          signature: { ...IN_PORTAL, signerPersonId: callerPersonId, address: lineOf(paper.signer?.address) },
        }
      );
    case 'REPRESENTATION':
      return (
        refusedInPortal(paper) ?? {
          signature: {
            ...IN_PORTAL,
            capacity: 'REPRESENTATIVE',
            signerPersonId: callerPersonId,
            representationId: basis.id,
            address: lineOf(paper.signer?.address),
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
  { paperNumber, paperSignedBy, paperRepresentationId, signer }: Paper,
  patient: SigningQuestion['patient'],
  recordedBy: string | null,
  now: Instant,
): Signing {
  const number = lineOf(paperNumber, LONGEST_PAPER_NUMBER);
  if (number === null)
    return refuse('paperNumber', 'Staff record a signed paper: its number, up to 100 printable characters.');
  if (!paperSignedBy) return refuse('paperSignedBy', 'Staff record a signed paper: say who signed it.');
  if (!isSignatureNeeded(paperSignedBy, patient, now))
    return refuse(
      'paperSignedBy',
      'At the age and capacity of this patient such a signature does not count.',
    );
  if (paperSignedBy === 'PATIENT' && paperRepresentationId != null)
    return refuse('paperRepresentationId', 'A paper that the patient has signed names no representation.');
  const paperSigner = paperSignerOf(signer, paperSignedBy);
  const address = lineOf(signer?.address);
  if (!paperSigner || address === null)
    return refuse(
      'signer',
      'Staff record who signed the paper: fullName, documentKind, documentNumber, address, and for a representative kinship.',
    );
  return {
    signature: {
      capacity: paperSignedBy,
      signerPersonId: paperSignedBy === 'PATIENT' ? patient.patientId : null,
      representationId: null,
      paperNumber: number,
      recordedBy,
      address,
      paperSigner,
    },
  };
}

/** Null where something is missing that the form asks for. */
function paperSignerOf(
  signer: SignerParticulars | null | undefined,
  capacity: SignatureCapacity,
): PaperSigner | null {
  const fullName = lineOf(signer?.fullName);
  const documentNumber = lineOf(signer?.documentNumber);
  const kinship = lineOf(signer?.kinship);
  if (!signer?.documentKind || fullName === null || documentNumber === null) return null;
  if (capacity === 'REPRESENTATIVE' && kinship === null) return null;
  return {
    fullName,
    documentKind: signer.documentKind,
    documentNumber,
    documentIssuer: lineOf(signer.documentIssuer),
    documentIssuedOn: signer.documentIssuedOn ?? null,
    kinship: capacity === 'REPRESENTATIVE' ? kinship : null,
  };
}

function refusedInPortal({
  paperNumber,
  paperSignedBy,
  paperRepresentationId,
  signer,
}: Paper): Signing | undefined {
  const { fullName, documentKind, documentNumber, documentIssuer, documentIssuedOn, kinship } = signer ?? {};
  const ofPaper = [fullName, documentKind, documentNumber, documentIssuer, documentIssuedOn, kinship];
  if (ofPaper.some((particular) => particular != null))
    return refuse('signer', 'In the portal the account says who signs; only `address` is asked for.');
  if (paperNumber != null) return refuse('paperNumber', 'Only staff record a signed paper.');
  if (paperSignedBy != null) return refuse('paperSignedBy', 'Only staff record a signed paper.');
  if (paperRepresentationId != null)
    return refuse('paperRepresentationId', 'Only staff record a signed paper.');
  return undefined;
}

function refuse(argument: RefusedArgument['argument'], message: string): Signing {
  return { refused: { argument, message } };
}
