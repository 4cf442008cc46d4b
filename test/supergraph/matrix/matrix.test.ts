import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIssuerKeys } from '../../../subgraphs/_platform/issuer-keys.ts';
import { post } from '../../support/answer.ts';
import { openHouse, type House } from '../../support/house.ts';
import { openOwnDoors, type OwnDoors } from '../../support/own-doors.ts';
import { evaluate } from '../../policy/second-evaluator/evaluate.ts';
import { songsIn, type Canary } from './aviary.ts';
import {
  CALLERS,
  factsOf,
  NOW,
  PATIENTS,
  patientsAskedBy,
  principalOf,
  type CastCaller,
  type CastPatient,
} from './cast.ts';
import { DOORS, type Decide, type Door } from './doors.ts';
import { EXPLAINED_FIELDS, EXPLAINED_KIND, fieldOf, kindsOf, type ExplainedKind } from './explanation.ts';
import { setStage } from './stage.ts';

/**
 * Every role and relation, age band, label, consent state and account state through every door: what a caller hears is
 * what the policy permits, no canary more and none less. What is permitted is told by the second reading of the policy,
 * from the facts that the database was filled with.
 */
let house: House;
let ownDoors: OwnDoors;
let tokens: ReadonlyMap<string, string>;

beforeAll(async () => {
  house = await openHouse();
  ownDoors = await openOwnDoors(house);
  await setStage(house);
  const keys = await loadIssuerKeys(house.dataDirectory);
  const signed = await Promise.all(
    CALLERS.map(async ({ accountId }) => {
      const claims = {
        issuer: house.url,
        audience: 'opeka',
        subject: accountId,
        validForSeconds: 3_600,
      };
      return [accountId, await keys.signToken(claims)] as const;
    }),
  );
  tokens = new Map(signed);
}, 120_000);
afterAll(async () => {
  await ownDoors.close();
  await house.close();
});

interface Tally {
  cells: number;
  readonly permitted: Set<string>;
  readonly denied: Set<string>;
}
const tallies = new Map<string, Tally>();

describe.each(DOORS.map((door) => [door.name, door] as const))('through %s', (name, door) => {
  const tally: Tally = { cells: 0, permitted: new Set(), denied: new Set() };
  tallies.set(name, tally);

  it('every caller hears what the policy permits them, and nothing else', { timeout: 300_000 }, async () => {
    const mistakes: string[] = [];
    await forEachOf(CALLERS, async (caller) => {
      const operations = door.operationsFor(caller);
      if (operations.length === 0) return;
      const heard = new Set<string>();
      for (const operation of operations)
        for (const song of songsIn(await answerAt(door, caller, operation))) heard.add(song);
      for (const { patient, canary, isAudible } of cellsOf(door, caller)) {
        const song = `${patient.key} ${canary.kind}`;
        tally.cells += 1;
        (isAudible ? tally.permitted : tally.denied).add(canary.kind);
        if (heard.has(song) !== isAudible)
          mistakes.push(`${caller.key} ${isAudible ? 'misses' : 'hears'} ${song}`);
      }
    });
    expect(mistakes.slice(0, 40)).toEqual([]);
  });
});

describe('explainAccess', () => {
  it('says of every cell what is enforced there', { timeout: 300_000 }, async () => {
    let cells = 0;
    const mistakes: string[] = [];
    await forEachOf(CALLERS, async (caller) => {
      for (const patient of patientsAskedBy(caller)) {
        const explained = await explanationsFor(caller, patient);
        const decideHere = deciderFor(caller, patient);
        for (const canary of DOORS.find(({ name }) => name === 'root field')?.canariesOf(patient) ?? []) {
          const kinds = kindsOf(canary.row, explained.get(fieldOf(canary)) ?? [], caller, patient);
          const enforced = decideHere('READ', canary.dataClass, canary.row);
          cells += 1;
          const said = kinds.map(({ permitted, reason, basis }) => (permitted ? basis : reason));
          const done = [enforced.permitted ? enforced.basis : enforced.reason];
          // Of a patient with whom the caller has nothing to do, nothing is told, not even what is missing.
          if (isUnrelated(caller)) done.fill('NOT_PERMITTED');
          if (JSON.stringify(said) !== JSON.stringify(done))
            mistakes.push(`${caller.key} ${patient.key} ${canary.kind}: ${JSON.stringify({ said, done })}`);
        }
      }
    });
    console.info(`${cells} explanations`);
    expect(mistakes.slice(0, 40)).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
  });
});

const isUnrelated = ({ relation }: CastCaller) =>
  ['STRANGER', 'REGISTRAR_ELSEWHERE', 'PRIVACY_OFFICER_ELSEWHERE', 'OTHER_INSURER', 'OTHER_LAB'].includes(
    relation,
  );

async function explanationsFor(
  caller: CastCaller,
  patient: CastPatient,
): Promise<ReadonlyMap<string, readonly ExplainedKind[]>> {
  const { data } = await post<{
    explainAccess: { fields: { coordinate: string; decisions: ExplainedKind[] }[] };
  }>(
    `${house.url}/graphql`,
    {
      query: `query ($id: ID!, $coordinates: [String!]) {
        explainAccess(patientId: $id, coordinates: $coordinates) {
          fields { coordinate decisions { ${EXPLAINED_KIND} } } } }`,
      variables: { id: patient.id, coordinates: EXPLAINED_FIELDS },
    },
    { authorization: `Bearer ${tokens.get(caller.accountId) ?? ''}` },
  );
  return new Map(data?.explainAccess.fields.map(({ coordinate, decisions }) => [coordinate, decisions]));
}

describe('the matrix', () => {
  it('has cells enough, and is not vacuous: what is denied at a door is permitted there to somebody', () => {
    const cells = [...tallies.values()].reduce((sum, tally) => sum + tally.cells, 0);
    console.info(
      `${cells} cells: ${CALLERS.length} callers, ${PATIENTS.length} patients, ${DOORS.length} doors`,
    );
    expect(cells).toBeGreaterThan(5_000);
    for (const [name, { permitted, denied }] of tallies) {
      const neverHeard = [...denied].filter((kind) => !permitted.has(kind) && !NEVER_PERMITTED.has(kind));
      expect({ name, neverHeard }).toEqual({ name, neverHeard: [] });
      expect({ name, denied: denied.size > 0 }).toEqual({ name, denied: true });
    }
  });
});

/** What no reader of the portal ever sees: what the patient has removed, and what the lab has not released. */
const NEVER_PERMITTED = new Set(['RESULT_HIDDEN', 'RESULT_UNRELEASED']);

async function answerAt(
  { subgraph }: Door,
  { accountId }: CastCaller,
  { query, variables }: { readonly query: string; readonly variables?: object },
): Promise<string> {
  const url = subgraph === null ? `${house.url}/graphql` : ownDoors.urlOf(subgraph);
  const { status, text } = await post(
    url,
    { query, variables },
    { authorization: `Bearer ${tokens.get(accountId) ?? ''}` },
  );
  if (status !== 200) throw new Error(`${status}: ${text.slice(0, 300)}`);
  if (/BAD_USER_INPUT|UNAVAILABLE|INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED/.test(text))
    throw new Error(text.slice(0, 300));
  return text;
}

interface Cell {
  readonly patient: CastPatient;
  readonly canary: Canary;
  readonly isAudible: boolean;
}

function* cellsOf(door: Door, caller: CastCaller): Generator<Cell> {
  for (const patient of patientsAskedBy(caller)) {
    const decideHere = deciderFor(caller, patient);
    const isOpen = door.opensTo?.(caller, patient, decideHere) ?? true;
    for (const canary of door.canariesOf(patient))
      yield { patient, canary, isAudible: isOpen && isAudible(door.leads(caller), canary, decideHere) };
  }
}

function isAudible(leads: ReturnType<Door['leads']>, canary: Canary, decideHere: Decide): boolean {
  const decision = decideHere('READ', canary.dataClass, canary.row);
  if (!decision.permitted) return false;
  if (canary.isMasked === true && decision.obligations.includes('MASK')) return false;
  if (leads === 'TO_ROW') return true;
  const patient = decideHere('READ', 'DEMOGRAPHICS', { type: 'PATIENT' });
  const list = decideHere('READ', canary.dataClass, { type: 'PATIENT' });
  return (patient.permitted || patient.rowKnown) && list.permitted;
}

function deciderFor(caller: CastCaller, patient: CastPatient): Decide {
  const principal = principalOf(caller);
  const subject = factsOf(caller, patient);
  return (action, dataClass, row) =>
    evaluate({ principal, subject, row, now: Date.parse(NOW) }, { action, dataClass });
}

/** Several at a time, as many as keep both sides busy. */
async function forEachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
