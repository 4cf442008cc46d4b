import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, type DataClass } from '../../../subgraphs/_policy/index.ts';
import { ROWS } from '../rows.ts';
import {
  decideAs,
  denied,
  doctorOf,
  insurerOf,
  labOf,
  privacyOfficer,
  registrar,
  stranger,
  type World,
} from '../vocabulary.ts';

/** The blank cells of the table, for somebody who has every relation that their column is about. */
const blanks: readonly (readonly [who: string, world: World, classes: readonly DataClass[]])[] = [
  ['a stranger', stranger(), DATA_CLASSES.filter((name) => name !== 'PUBLIC' && name !== 'SERVICE')],
  [
    'a clinician with referral',
    doctorOf(),
    ['CONTACT', 'IDENTITY_DOCUMENT', 'CONSENT', 'CLAIM', 'CLAIM_EVIDENCE', 'ACCESS_LOG'],
  ],
  ['a registrar', registrar(), ['RESULT', 'CLAIM', 'CLAIM_EVIDENCE', 'ACCESS_LOG']],
  [
    'an insurer',
    insurerOf(),
    ['DEMOGRAPHICS', 'CONTACT', 'IDENTITY_DOCUMENT', 'APPOINTMENT', 'RESULT', 'CONSENT', 'ACCESS_LOG'],
  ],
  [
    'a lab',
    labOf(),
    [
      'CONTACT',
      'IDENTITY_DOCUMENT',
      'APPOINTMENT',
      'RESULT',
      'CONSENT',
      'CLAIM',
      'CLAIM_EVIDENCE',
      'ACCESS_LOG',
    ],
  ],
  [
    'a privacy officer',
    privacyOfficer(),
    ['CONTACT', 'IDENTITY_DOCUMENT', 'APPOINTMENT', 'RESULT', 'CLAIM', 'CLAIM_EVIDENCE'],
  ],
];

describe.each(blanks)('reading, blank cells of %s', (_, world, classes) => {
  it.each(classes)('%s, in every row', (dataClass) => {
    const decisions = ROWS.map((row) => decideAs(world, { dataClass, row }));
    expect(decisions).toEqual(ROWS.map(() => denied()));
  });
});
