import type { CivilDate, Row } from '../../_policy/types.ts';

export type RepresentationChange = 'REGISTERED' | 'VERIFIED' | 'SUSPENDED' | 'RESUMED' | 'ENDED' | 'REVOKED';

/** In which capacity somebody changed a representation. */
export type RepresentationActor = 'STAFF' | 'PATIENT' | 'REPRESENTATIVE';

export type RepresentationChangeReason =
  | 'DOCUMENTS_DOUBTED'
  | 'DISPUTE'
  | 'MISUSE_SUSPECTED'
  | 'AUTHORITY_NOTICE'
  | 'COURT_NOTICE'
  | 'CHECK_FINISHED'
  | 'RIGHTS_TERMINATED'
  | 'CAPACITY_CHANGED'
  | 'REGISTERED_IN_ERROR'
  | 'PATIENT_WISH'
  | 'REPRESENTATIVE_WISH'
  | 'OTHER';

/** One line of a representation's history. */
export interface RepresentationEvent {
  readonly representationId: string;
  /** From 1 on, without gaps. */
  readonly sequence: number;
  readonly at: Date;
  readonly change: RepresentationChange;
  readonly actor: RepresentationActor;
  /** The person, not the account. */
  readonly personId: string;
  readonly organizationId: string | null;
  readonly reason: RepresentationChangeReason | null;
  readonly lastDay: CivilDate | null;
}

/** With the patient and the row in which it stands, by which the policy decides. */
export interface SeenRepresentationEvent extends RepresentationEvent {
  readonly patientId: string;
  readonly row: Row;
}
