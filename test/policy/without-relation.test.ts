import { describe, expect, it } from 'vitest';
import { ACTIONS, DATA_CLASSES } from '../../subgraphs/_policy/index.ts';
import { ROWS } from './rows.ts';
import { adult, decideAs, doctor, insurer, lab, privacyOfficer, registrar, stranger } from './vocabulary.ts';

const elsewhere = adult({ registeredAt: [] });

/** Callers of every role to whom the patient is nobody. */
const UNRELATED = [
  stranger(),
  doctor(elsewhere),
  registrar(elsewhere),
  insurer(),
  lab(),
  privacyOfficer(elsewhere),
];

describe('without a relation, a patient looks like nobody', () => {
  it.each(DATA_CLASSES.filter((dataClass) => dataClass !== 'PUBLIC' && dataClass !== 'SERVICE'))(
    'to whoever reads %s',
    (dataClass) => {
      for (const world of UNRELATED)
        for (const row of ROWS)
          expect(decideAs(world, { dataClass, row })).toMatchObject({ permitted: false, rowKnown: false });
    },
  );

  it.each(ACTIONS.filter((action) => action !== 'READ' && action !== 'BREAK_GLASS'))(
    'to whoever does %s',
    (action) => {
      for (const world of UNRELATED)
        for (const row of ROWS)
          expect(decideAs(world, { action, row })).toMatchObject({ permitted: false, rowKnown: false });
    },
  );
});
