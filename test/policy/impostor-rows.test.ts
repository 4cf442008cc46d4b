import { describe, expect, it } from 'vitest';
import { ACTIONS, DATA_CLASSES, type Row } from '../../subgraphs/_policy/index.ts';
import { EVERYONE } from './everyone.ts';
import { CALLER, CLAIM, DOCTOR, PATIENT, ROWS } from './rows.ts';
import {
  adult,
  caller,
  decideAs,
  doctor,
  guardianOf,
  incapacitated,
  stranger,
  type World,
} from './vocabulary.ts';

const WORLDS: readonly (readonly [string, World])[] = [
  ...EVERYONE.map(([who, worldOf]) => [who, worldOf(adult())] as const),
  ['a guardian', guardianOf(incapacitated())],
  ['a stranger', stranger()],
  ['a clinician without referral', doctor(adult())],
  ['a person who is nobody', { principal: caller('PERSON', { personId: null }), subject: adult() }],
];

/** Everything by which a row of another type could become the caller's own affair. */
const belongings = ({ accountId, personId, organizationId, practitionerId }: World['principal']) => ({
  accountId,
  organizationId,
  insurerOrganizationId: organizationId,
  practitionerId: practitionerId ?? DOCTOR,
  representativePersonId: personId ?? CALLER,
  claimId: CLAIM,
  partyPersonIds: [PATIENT, personId ?? CALLER],
  beneficiary: 'UNREGISTERED',
  neededForRisk: true,
  referralId: 'referral-1',
  securityLabels: ['N'],
  hidden: true,
  released: false,
});

describe('a row is what its type says, whatever else it carries', () => {
  it.each(WORLDS)('to %s', (_, world) => {
    for (const row of ROWS) {
      const impostor: Row = { ...belongings(world.principal), ...row };
      for (const dataClass of DATA_CLASSES)
        expect(decideAs(world, { dataClass, row: impostor })).toEqual(decideAs(world, { dataClass, row }));
      for (const action of ACTIONS)
        expect(decideAs(world, { action, row: impostor })).toEqual(decideAs(world, { action, row }));
    }
  });
});
