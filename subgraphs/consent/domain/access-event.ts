import type {
  Action,
  Basis,
  DataClass,
  DenialReason,
  PurposeOfUse,
  RepresentationKind,
  Role,
} from '../../_policy/types.ts';

/** That somebody has read or changed a patient's data, or has tried to (FHIR AuditEvent); ids and codes only. */
export interface AccessEvent {
  readonly patientId: string;
  /** Counts the events about a patient. */
  readonly sequence: number;
  readonly at: Date;
  readonly action: Action;
  readonly permitted: boolean;
  readonly actor: AccessActor;
  /** Kind of the representation on which it rests; null for every other basis. */
  readonly representationKind: RepresentationKind | null;
  /** Null where it was denied. */
  readonly basis: Basis | null;
  readonly purpose: PurposeOfUse | null;
  /** Null where it was permitted. */
  readonly reason: DenialReason | null;
  readonly dataClasses: readonly DataClass[];
  /** Fields as `Type.field`. */
  readonly coordinates: readonly string[];
  readonly operationName: string | null;
  readonly clientId: string | null;
  readonly requestId: string;
  readonly subgraph: string | null;
}

/** Who did it; everything is null but `isPatient` where a valid token belonged to no account. */
export interface AccessActor {
  readonly accountId: string | null;
  readonly role: Role | null;
  /** Of a member of staff; nobody else's. */
  readonly name: string | null;
  readonly isPatient: boolean;
  readonly organizationId: string | null;
}

/** Narrows an access log; null does not narrow. */
export interface AccessLogFilter {
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly dataClass: DataClass | null;
  readonly action: Action | null;
  readonly permitted: boolean | null;
  /** Inclusive. */
  readonly from: Date | null;
  /** Exclusive. */
  readonly until: Date | null;
}

export type ActingFor = 'SELF' | 'PATIENT' | 'ORGANIZATION';

/** Names an event among those of all patients. */
export function accessEventId({ patientId, sequence }: AccessEvent): string {
  return `${patientId}.${sequence}`;
}

/** For whom somebody acted; null where nothing permitted it, because then they acted for nobody. */
export function actingFor({ basis }: Pick<AccessEvent, 'basis'>): ActingFor | null {
  if (basis === null) return null;
  if (basis.type === 'SELF') return 'SELF';
  return basis.type === 'REPRESENTATION' ? 'PATIENT' : 'ORGANIZATION';
}
