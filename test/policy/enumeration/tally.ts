import type { BasisType, Decision, DenialReason } from '../../../subgraphs/_policy/types.ts';
import type { Question } from '../second-evaluator/world.ts';

/** How often something was permitted and denied. */
export interface Count {
  permitted: number;
  denied: number;
}

/** What was answered, so that an enumeration can show that it asked both ways. */
export class Tally {
  readonly total: Count = { permitted: 0, denied: 0 };
  /** By act, or by class for what was read. */
  readonly byQuestion = new Map<string, Count>();
  readonly reasons = new Map<DenialReason, number>();
  readonly bases = new Map<BasisType, number>();
  masked = 0;

  readonly hear = (question: Question, decision: Decision): void => {
    const asked = question.action === 'READ' ? question.dataClass : question.action;
    const count = this.byQuestion.get(asked) ?? { permitted: 0, denied: 0 };
    this.byQuestion.set(asked, count);
    if (decision.permitted) {
      this.total.permitted += 1;
      count.permitted += 1;
      this.bases.set(decision.basis.type, (this.bases.get(decision.basis.type) ?? 0) + 1);
      this.masked += decision.obligations.length;
    } else {
      this.total.denied += 1;
      count.denied += 1;
      this.reasons.set(decision.reason, (this.reasons.get(decision.reason) ?? 0) + 1);
    }
  };

  get combinations(): number {
    return this.total.permitted + this.total.denied;
  }
}
