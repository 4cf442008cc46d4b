import type { DataClass } from '../../_policy/types.ts';

/** What has happened to data [003 §5.3-5.4]. */
export type BreachKind = 'LOSS' | 'DISCLOSURE' | 'UNAUTHORISED_ACCESS' | 'ALTERATION';

/** Data that were lost or got out, as an organisation reports it. */
export interface Breach {
  readonly id: string;
  readonly organizationId: string;
  readonly kind: BreachKind;
  /** In Russian, for the persons concerned, as `measures`. */
  readonly description: string;
  readonly measures: string;
  readonly dataClasses: readonly DataClass[];
  readonly happenedAt: Date | null;
  readonly foundAt: Date;
  readonly reportedAt: Date;
  readonly patientCount: number;
  /** Of how many of them nobody could be told by the portal; null where it was reported before this was asked. */
  readonly notReachedCount: number | null;
}

/** What one patient is told of it. */
export interface BreachNotice extends Breach {
  readonly patientId: string;
}

const HOUR_MS = 3_600_000;

/**
 * Until when the authority has to be told: of the breach within 24 hours, of what was found out about it within 72
 * (152-FZ, art. 21 part 3.1), both from the moment when it was found.
 */
export function authorityDeadlines({ foundAt }: Pick<Breach, 'foundAt'>): {
  readonly notice: Date;
  readonly findings: Date;
} {
  return {
    notice: new Date(foundAt.getTime() + 24 * HOUR_MS),
    findings: new Date(foundAt.getTime() + 72 * HOUR_MS),
  };
}
