import { overridingDenial } from './denials.ts';
import { lookUp } from './policy-table.ts';
import { no, questionAbout, type Question, type Rule } from './question.ts';
import { CLASS_OF_ROW, READ_TABLE } from './read-table.ts';
import type { Action, DataClass, Decision, Instant, Principal, Row, SubjectFacts } from './types.ts';
import { WRITE_TABLE } from './write-table.ts';

/**
 * Decides one access. Pure, synchronous and total: the same question always has the same answer, nothing is loaded,
 * nothing is thrown, and where nothing permits, access is denied.
 * @param subject the patient whom the datum is about; null for an unknown patient and for a row without one
 * @param row the row that the datum stands in, as the server loaded it
 * @param now every time limit and every birthday is computed at this instant
 */
export function decide(
  principal: Principal,
  action: Action,
  dataClass: DataClass,
  subject: SubjectFacts | null,
  row: Row,
  now: Instant,
): Decision {
  const question = questionAbout(principal, action, dataClass, subject, row, now);
  const standing = ruleFor(question)(question);
  return standing.permitted ? (overridingDenial(question, standing) ?? standing) : standing;
}

/** A result that its lab has not released, and a row of a kind that the role never sees, are no rows to the caller. */
function ruleFor({ principal: { role }, action, dataClass, row }: Question): Rule {
  if (row.type === 'RESULT' && !row.released && role !== 'LAB') return no;
  if (action !== 'READ') {
    const line = lookUp(WRITE_TABLE, action);
    return (line && lookUp(line, role)) ?? no;
  }
  const classOfRow = CLASS_OF_ROW[row.type];
  return classOfRow !== undefined && cell(classOfRow, role) === no ? no : cell(dataClass, role);
}

function cell(dataClass: DataClass, role: Principal['role']): Rule {
  const line = lookUp(READ_TABLE, dataClass);
  return (line && lookUp(line, role)) ?? no;
}
