import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import type { ApplicationFault, ApplicationItem } from '../subgraphs/identity/domain/applicant.ts';
import { FIRST_STAFF_ROLES } from '../subgraphs/identity/domain/first-staff.ts';
import {
  openFirstStaffAccount,
  type FirstStaffOutcome,
} from '../subgraphs/identity/use-cases/open-first-staff-account.ts';
import { refuseMissingCluster } from './open-existing.ts';
import { withIdentity } from './open-identity.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run -s add-staff -- --organization <id> --role <role> --family … --given … …`: opens the account of one of a
 * house's first staff, and prints login and initial password as JSON, once. Two registrars and a privacy officer are
 * opened in this way, and nobody else: the registrars make the other accounts through the interface.
 */
const USAGE = `Usage: npm run -s add-staff -- --organization <id> --role ${FIRST_STAFF_ROLES.join('|')}
         --family <name> --given <name> [--patronymic <name>] --birth-date <YYYY-MM-DD> --passport <number> [--email <address>]`;

const OPTIONS = {
  organization: { type: 'string' },
  role: { type: 'string' },
  family: { type: 'string' },
  given: { type: 'string' },
  patronymic: { type: 'string' },
  'birth-date': { type: 'string' },
  passport: { type: 'string' },
  email: { type: 'string' },
} as const;

const OPTION_OF: Readonly<Partial<Record<ApplicationItem, string>>> = {
  FAMILY_NAME: '--family',
  GIVEN_NAME: '--given',
  PATRONYMIC: '--patronymic',
  BIRTH_DATE: '--birth-date',
  PASSPORT: '--passport',
  EMAIL: '--email',
};

await runCommand(main);

async function main(): Promise<void> {
  const { organization, role: asked, 'birth-date': birthDate, ...given } = readOptions(OPTIONS, USAGE);
  const role = FIRST_STAFF_ROLES.find((known) => known === asked);
  if (organization === undefined || role === undefined) throw new Error(USAGE);
  const config = readPlatformConfig();
  await refuseMissingCluster(config);
  const outcome = await withIdentity(config, 'opeka-add-staff', (db) =>
    openFirstStaffAccount(db, {
      organizationId: organization,
      role,
      person: { ...given, ...(birthDate !== undefined && { birthDate }) },
      now: new Date(config.now ?? Date.now()),
      realNow: new Date(),
    }),
  );
  if (outcome.type !== 'OPENED') throw new Error(refusal(outcome));
  const { accountId, login, initialPassword } = outcome;
  process.stdout.write(`${JSON.stringify({ accountId, login, initialPassword })}\n`);
  process.stderr.write('The password is shown this once. It has to be changed at the first sign-in.\n');
}

function refusal(outcome: Exclude<FirstStaffOutcome, { type: 'OPENED' }>): string {
  switch (outcome.type) {
    case 'INCOMPLETE':
      return [...outcome.faults.map(faultText), USAGE].join('\n');
    case 'ALREADY_STAFF':
      return `This person has an account in this role here already: ${outcome.accountId}. A registrar reissues its password.`;
    case 'NO_SUCH_ORGANIZATION':
      return 'There is no organisation with this id. npm run -s organizations lists them.';
    case 'NO_RECEPTION':
      return 'An insurer has no reception. Its systems call by a client: npm run -s register-client.';
    case 'UNDER_AGE':
      return 'Staff are of full age: look at --birth-date.';
    case 'ENOUGH_STAFF':
      return 'This organisation has its first staff in this role. Everybody else is proposed by one registrar (submitStaffApplication) and approved by another (approveAccountApplication).';
    case 'SOMEBODY_ELSE':
      return 'This passport is on record with another name or birth date.';
    case 'NOT_CAPABLE':
      return 'This person is on record as dead or without full legal capacity.';
  }
}

/** Never what was typed: it may stand in a log. */
function faultText({ item, fault }: ApplicationFault): string {
  return `${OPTION_OF[item] ?? item} ${fault === 'MISSING' ? 'is missing' : 'is not usable'}.`;
}
