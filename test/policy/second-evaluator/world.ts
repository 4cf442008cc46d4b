import type {
  Action,
  DataClass,
  Instant,
  Principal,
  Role,
  Row,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';

/** All that a question of access can depend on. */
export interface World {
  readonly principal: Principal;
  /** The patient whom the row is about; null where there is none, or nobody knows them. */
  readonly subject: SubjectFacts | null;
  readonly row: Row;
  readonly now: Instant;
}

/** Everybody who may call. */
export const ROLES: readonly Role[] = [
  'PERSON',
  'CLINICIAN',
  'REGISTRAR',
  'PRIVACY_OFFICER',
  'INSURER',
  'LAB',
];

export interface Question {
  readonly action: Action;
  readonly dataClass: DataClass;
}
