import type { DatabaseTemplate } from './database.ts';
import { quietLog } from './database.ts';
import { personaNamed, type PersonaName } from '../../demo/personas.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import { prepareDatabase } from '../../subgraphs/prepare-database.ts';

/** The day on which the tests' demo was set up; the clock of {@link startTestSubgraph} stands on it at noon. */
const SET_UP_AT = new Date('2026-11-20T09:00:00+03:00');

/** The whole demo, as a fresh clone has it. */
export const DEMO: DatabaseTemplate = {
  name: 'demo',
  prepare: async (connection) => {
    await prepareDatabase(connection, quietLog);
    await seedDemo(connection, quietLog, SET_UP_AT);
  },
};

/** The account that a persona signs in with. */
export function accountOf(persona: PersonaName): string {
  return personaNamed(persona).accountId;
}
