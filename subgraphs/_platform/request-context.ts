import { decide } from '../_policy/decide.ts';
import { callerDenial } from '../_policy/denials.ts';
import type {
  Action,
  DataClass,
  Decision,
  Deny,
  Instant,
  Principal,
  SubjectFacts,
} from '../_policy/types.ts';
import { PATIENT_ROW, type Subject } from './access-rules.ts';
import { createAccessRecord, type AccessRecord } from './access-record.ts';
import type { RequestTrail } from './audit-trail.ts';
import type { Caller } from './caller.ts';
import { forbidden } from './errors.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { isUuid } from './uuid.ts';

/** What every resolver of every subgraph may rely on; a subgraph's own context adds its database and loaders. */
export interface RequestContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** The moment at which everything in this request is decided. */
  readonly now: Instant;
  readonly access: Access;
  /** Keeps access events in the transaction of a write; see `decideAndWrite`. */
  readonly trail: RequestTrail;
}

/** What a compiled guard needs of the context. */
export type GuardedContext = Pick<RequestContext, 'access'>;

/** A question to the policy that a use-case asks about a row. */
export interface Question extends Partial<Subject> {
  readonly action?: Action;
  readonly dataClass: DataClass;
}

/**
 * The policy, as one request asks it. Facts are loaded once, every answer is recorded for the access log.
 */
export interface Access {
  /** Who is calling; null where a valid token belongs to no account. */
  principal(): Promise<Principal | null>;
  /**
   * For lists that no field of a row stands before: whoever is stopped may not know what they hold, nor how much.
   * @throws {ForbiddenError} with the state of the account
   */
  assertCallerNotStopped(): Promise<void>;
  /** The facts about a patient, for answers about time (is this in force now?); never a way round {@link Access.decide}. */
  subject(patientId: string): Promise<SubjectFacts | null>;
  /** After a write that changes facts about a patient: what this request decides from now on rests on them anew. */
  forgetSubject(patientId: string): void;
  /** The same for everything that is known of caller and patients. */
  forget(): void;
  /** The same policy on the same facts, recording for itself. */
  apart(): Access;
  decide(question: Question): Promise<Decision>;
  /** Like {@link Access.decide}, for rows that are only imagined (which kinds of rows may a list hold?): not recorded. */
  decideHypothetically(question: Question): Promise<Decision>;
  /** Whether the caller may know that the row exists. Where they may not, it has to look like no row at all. */
  mayKnow(question: Question): Promise<boolean>;
  /** The rows that the caller may know, in their order; facts about all their subjects are loaded at once. */
  knownRows<Loaded>(
    rows: readonly Loaded[],
    dataClass: DataClass,
    subjectOf: (row: Loaded) => Subject,
  ): Promise<Loaded[]>;
  /** For compiled guards; synchronous when the facts about the subject are loaded. */
  permitsField(
    dataClass: DataClass,
    coordinate: string,
    parent: unknown,
    subjectOf: (row: never) => Subject,
  ): true | Error | Promise<true | Error>;
  /** What was decided so far. */
  readonly record: AccessRecord;
}

const UNKNOWN_CALLER: Deny = { permitted: false, reason: 'NOT_PERMITTED', rowKnown: false };

/**
 * @param facts what is known about caller and patients in this request
 * @param now the moment of every decision
 * @param record where decisions are noted
 */
export function createAccess(
  facts: PolicyFacts,
  now: Instant,
  record: AccessRecord = createAccessRecord(''),
): Access {
  let fieldAnswers = new WeakMap<object, Map<DataClass, FieldAnswer>>();

  async function load(patientIds: readonly string[]): Promise<Principal | null> {
    const [principal] = await Promise.all([facts.principal(), ...patientIds.map((id) => facts.subject(id))]);
    return principal;
  }

  function decideLoaded(principal: Principal | null, question: Question): Decision {
    if (!principal) return UNKNOWN_CALLER;
    const { action = 'READ', dataClass, patientId = null, row = PATIENT_ROW } = question;
    const subject = patientId === null ? null : (facts.peekSubject(patientId) ?? null);
    return decide(principal, action, dataClass, subject, row, now);
  }

  async function decideHypothetically(question: Question): Promise<Decision> {
    const principal = await load(question.patientId ? [question.patientId] : []);
    return decideLoaded(principal, question);
  }

  async function decideAndRecord(question: Question): Promise<Decision> {
    const decision = await decideHypothetically(question);
    recordDecision(question, decision);
    return decision;
  }

  function recordDecision({ action = 'READ', dataClass, patientId }: Question, decision: Decision) {
    // Patients who do not exist are recorded like all others: neither time nor a full disk tells them apart.
    if (!patientId || !isUuid(patientId)) return undefined;
    const entry = record.entry(patientId, action, decision);
    entry.classes.add(dataClass);
    return entry;
  }

  function answerField(dataClass: DataClass, parent: object, { patientId, row }: Subject): FieldAnswer {
    const principal = facts.peekPrincipal() ?? null;
    const question = { dataClass, patientId, row };
    const decision = decideLoaded(principal, question);
    const answer: FieldAnswer = {
      answer: decision.permitted ? true : forbidden(decision.reason),
      coordinates: recordDecision(question, decision)?.coordinates,
    };
    const answers = fieldAnswers.get(parent) ?? new Map<DataClass, FieldAnswer>();
    answers.set(dataClass, answer);
    fieldAnswers.set(parent, answers);
    return answer;
  }

  return {
    record,
    principal: () => facts.principal(),
    async assertCallerNotStopped() {
      const principal = await facts.principal();
      const reason = principal && callerDenial(principal);
      if (reason) throw forbidden(reason);
    },
    subject: (patientId) => facts.subject(patientId),
    forgetSubject: (patientId) => facts.forgetSubject(patientId),
    forget() {
      facts.forget();
      fieldAnswers = new WeakMap();
    },
    apart: () => createAccess(facts, now, createAccessRecord(record.subgraph)),
    decide: decideAndRecord,
    decideHypothetically,

    async mayKnow(question) {
      const decision = await decideAndRecord(question);
      return decision.permitted || decision.rowKnown;
    },

    async knownRows(rows, dataClass, subjectOf) {
      const questions = rows.map((row) => ({ row, question: { dataClass, ...subjectOf(row) } }));
      const patientIds = questions.flatMap(({ question }) => question.patientId ?? []);
      const principal = await load([...new Set(patientIds)]);
      return questions
        .filter(({ question }) => {
          const decision = decideLoaded(principal, question);
          recordDecision(question, decision);
          return decision.permitted || decision.rowKnown;
        })
        .map(({ row }) => row);
    },

    permitsField(dataClass, coordinate, parent, subjectOf) {
      const row = parent as object;
      const known = fieldAnswers.get(row)?.get(dataClass);
      if (known) {
        known.coordinates?.add(coordinate);
        return known.answer;
      }
      const subject = subjectOf(parent as never);
      const answerNow = () => {
        const field = answerField(dataClass, row, subject);
        field.coordinates?.add(coordinate);
        return field.answer;
      };
      const loaded =
        facts.peekPrincipal() !== undefined &&
        (subject.patientId === null || facts.peekSubject(subject.patientId) !== undefined);
      return loaded ? answerNow() : load(subject.patientId ? [subject.patientId] : []).then(answerNow);
    },
  };
}

interface FieldAnswer {
  readonly answer: true | Error;
  readonly coordinates: Set<string> | undefined;
}
