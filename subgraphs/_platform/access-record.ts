import type { Action, Basis, DataClass, Decision, DenialReason, PurposeOfUse } from '../_policy/types.ts';

/** Decisions of one request about one patient that came out alike. */
export interface AccessEntry {
  readonly patientId: string;
  readonly action: Action;
  /** Null where access was denied. */
  readonly basis: Basis | null;
  readonly purpose: PurposeOfUse | null;
  /** Null where access was permitted. */
  readonly reason: DenialReason | null;
  /** In which subgraphs it was decided. */
  readonly subgraphs: Set<string>;
  readonly classes: Set<DataClass>;
  /** Fields as `Type.field`; empty where only a row was decided about. */
  readonly coordinates: Set<string>;
}

/** Entries by what makes them one; shared by records that end up in the same batch. */
export type AccessEntries = Map<string, AccessEntry>;

export interface AccessRecord {
  readonly subgraph: string;
  entries(): readonly AccessEntry[];
  /** The entry to which a decision belongs, made where it is the first of its kind. */
  entry(patientId: string, action: Action, decision: Decision): AccessEntry;
  /** Takes over what was collected elsewhere. */
  add(entries: readonly AccessEntry[]): void;
}

/** Collects what a request decided in a subgraph, so that one batch of access events is written at its end. */
export function createAccessRecord(subgraph: string, entries: AccessEntries = new Map()): AccessRecord {
  const entryOf = (outcome: Outcome): AccessEntry => {
    const key = keyOf(outcome);
    const known = entries.get(key);
    if (known) return known;
    const entry = {
      ...outcome,
      subgraphs: new Set<string>(),
      classes: new Set<DataClass>(),
      coordinates: new Set<string>(),
    };
    entries.set(key, entry);
    return entry;
  };
  return {
    subgraph,
    entries: () => [...entries.values()],
    entry(patientId, action, decision) {
      const entry = entryOf(
        decision.permitted
          ? { patientId, action, basis: decision.basis, purpose: decision.purpose, reason: null }
          : { patientId, action, basis: null, purpose: null, reason: decision.reason },
      );
      entry.subgraphs.add(subgraph);
      return entry;
    },
    add(others) {
      for (const other of others) {
        const { patientId, action, basis, purpose, reason } = other;
        const entry = entryOf({ patientId, action, basis, purpose, reason });
        for (const name of other.subgraphs) entry.subgraphs.add(name);
        for (const name of other.classes) entry.classes.add(name);
        for (const name of other.coordinates) entry.coordinates.add(name);
      }
    },
  };
}

type Outcome = Omit<AccessEntry, 'subgraphs' | 'classes' | 'coordinates'>;

function keyOf({ patientId, action, basis, purpose, reason }: Outcome): string {
  return reason === null
    ? `${patientId} ${action} ${basis?.type ?? ''} ${basis?.id ?? ''} ${purpose ?? ''}`
    : `${patientId} ${action} ${reason}`;
}
