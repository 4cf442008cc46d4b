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
  readonly classes: Set<DataClass>;
  /** Fields as `Type.field`; empty where only a row was decided about. */
  readonly coordinates: Set<string>;
}

export interface AccessRecord {
  entries(): readonly AccessEntry[];
  /** The entry to which a decision belongs, made where it is the first of its kind. */
  entry(patientId: string, action: Action, decision: Decision): AccessEntry;
  /** Takes over what was collected elsewhere. */
  add(entries: readonly AccessEntry[]): void;
}

/** Collects what a request decided, so that one batch of access events is written at its end. */
export function createAccessRecord(): AccessRecord {
  const entries = new Map<string, AccessEntry>();
  const added: AccessEntry[] = [];
  return {
    entries: () => [...entries.values(), ...added],
    add: (others) => void added.push(...others),
    entry(patientId, action, decision) {
      const outcome = decision.permitted
        ? `${decision.basis.type} ${decision.basis.id ?? ''} ${decision.purpose}`
        : decision.reason;
      const key = `${patientId} ${action} ${outcome}`;
      let entry = entries.get(key);
      if (!entry) {
        entry = {
          patientId,
          action,
          basis: decision.permitted ? decision.basis : null,
          purpose: decision.permitted ? decision.purpose : null,
          reason: decision.permitted ? null : decision.reason,
          classes: new Set(),
          coordinates: new Set(),
        };
        entries.set(key, entry);
      }
      return entry;
    },
  };
}
