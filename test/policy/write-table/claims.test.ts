import { CALLER, claimRow, INSURER, PATIENT_ROW } from '../rows.ts';
import {
  adult,
  attorneyOf,
  child,
  denied,
  insurer,
  insurerOf,
  parentOf,
  permitted,
  registrar,
  stranger,
  teen,
  themself,
} from '../vocabulary.ts';
import { describeActs, represented, self } from '../write-acts.ts';

describeActs(
  ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
  [
    ['the insured person', themself(), PATIENT_ROW, self],
    ['the insured person under 15', themself(child()), claimRow(), denied()],
    ['a stranger whom it names, not saying so', stranger(), claimRow({ partyPersonIds: [CALLER] }), denied()],
    ['a parent', parentOf(teen()), PATIENT_ROW, represented],
    ['an attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), claimRow(), represented],
    ['an attorney for the portal', attorneyOf(adult(), { powers: ['PORTAL'] }), claimRow(), denied()],
    ['the insurer', insurerOf(), claimRow(), denied()],
    ['a stranger', stranger(), claimRow(), denied()],
  ],
);

describeActs(
  ['DECIDE_CLAIM'],
  [
    ['its insurer', insurerOf(), claimRow(), permitted('INSURER_CONTRACT', 'contract-1', 'HPAYMT')],
    ['its insurer without a contract', insurer(), claimRow(), denied('CONTRACT_NOT_IN_FORCE')],
    ['another insurer', insurer(adult(), { organizationId: 'other-insurer' }), claimRow(), denied()],
    ['the insured person', themself(), claimRow({ insurerOrganizationId: INSURER }), denied()],
    ['a registrar', registrar(), claimRow(), denied()],
  ],
);
