import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { createContext, type SchedulingContext } from './context.ts';
import type { SchedulingDatabase } from './data/tables.ts';
import { createTimetableAndAppointments } from './migrations/0001-create-timetable-and-appointments.ts';
import { publishAppointments } from './migrations/0002-publish-appointments.ts';
import { publishPractitioners } from './migrations/0003-publish-practitioners.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';

/** Where and when specialists take appointments, and who has one. */
export const scheduling: SubgraphDefinition<SchedulingDatabase, SchedulingContext> = {
  name: 'scheduling',
  databaseSchema: 'scheduling',
  migrations: [createTimetableAndAppointments, publishAppointments, publishPractitioners],
  resolvers,
  rules,
  createContext,
};
