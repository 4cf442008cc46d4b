import { describeReading } from '../read-cells.ts';
import { accountRow, CLAIM, claimRow, INSURER, PATIENT_ROW } from '../rows.ts';
import {
  adult,
  contract,
  denied,
  deniedOnKnownRow,
  disclosureConsent,
  insurer,
  insurerOf,
  ownAccountOf,
  permitted,
} from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byContract = permitted('INSURER_CONTRACT', 'contract-1', 'HPAYMT');
const byDisclosure = permitted('INSURER_CONTRACT', 'disclosure-1', 'HPAYMT');

describeReading('insurer', [
  ['ACCOUNT', 'own', insurerOf(), ownAccountOf(insurerOf()), ownAffair],
  ['ACCOUNT', "the patient's", insurerOf(), accountRow(), denied()],
  ['CLAIM', 'own, contract in force', insurerOf(), claimRow(), byContract],
  ['CLAIM', "another insurer's", insurerOf(), claimRow({ insurerOrganizationId: 'other-insurer' }), denied()],
  ['CLAIM', 'own, no contract', insurer(), claimRow(), denied('CONTRACT_NOT_IN_FORCE')],
  ['CLAIM', 'no claim in sight', insurerOf(), PATIENT_ROW, denied()],
  ['CLAIM_EVIDENCE', 'consented and needed', insurerOf(), claimRow(), byDisclosure],
  [
    'CLAIM_EVIDENCE',
    'no consent to disclosure',
    insurer(adult({ contracts: [contract()] })),
    claimRow(),
    deniedOnKnownRow('DISCLOSURE_CONSENT_MISSING'),
  ],
  [
    'CLAIM_EVIDENCE',
    'consented, not needed',
    insurerOf(),
    claimRow({ neededForRisk: false }),
    deniedOnKnownRow('NOT_NEEDED_FOR_CLAIM'),
  ],
  [
    'CLAIM_EVIDENCE',
    'consented, no contract',
    insurer(adult({ disclosureConsents: [disclosureConsent({ claimId: CLAIM, organizationId: INSURER })] })),
    claimRow(),
    denied('CONTRACT_NOT_IN_FORCE'),
  ],
  ['DEMOGRAPHICS', 'through an own claim', insurerOf(), claimRow(), denied()],
]);
