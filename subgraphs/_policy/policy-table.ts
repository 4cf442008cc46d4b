import { no, type Rule } from './question.ts';
import type { Role } from './types.ts';

/** One line of a policy table: what each role may do, and whether its cell is blank. */
export type PolicyLine = Readonly<Record<Role, Rule>>;

/** Writes a line in the order of the columns of the access policy. */
export function line(
  self: Rule,
  representative: Rule,
  clinician: Rule,
  registrar: Rule,
  insurer: Rule,
  lab: Rule,
  privacyOfficer: Rule,
): PolicyLine {
  return Object.freeze({
    PERSON: eitherOf(self, representative),
    CLINICIAN: clinician,
    REGISTRAR: registrar,
    INSURER: insurer,
    LAB: lab,
    PRIVACY_OFFICER: privacyOfficer,
  });
}

/** A line that is the same for everybody. */
export function everyone(rule: Rule): PolicyLine {
  return line(rule, no, rule, rule, rule, rule, rule);
}

/** Looks up what has been written, and nothing that objects bring along. */
export function lookUp<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  key: Key,
): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A person may be the patient and a representative; what is known of a representation is the better reason. */
function eitherOf(self: Rule, representative: Rule): Rule {
  return (question) => {
    const asPatient = self(question);
    return asPatient.permitted ? asPatient : representative(question);
  };
}
