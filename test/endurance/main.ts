import { parseArgs } from 'node:util';
import { killUnderLoad } from './kill-under-load.ts';

/** `npm run -s endurance -- [--kills N]`: kills a gateway N times under load; a summary as JSON, exit 1 on a loss. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) throw new Error('Usage: npm run -s endurance -- [--kills N]');

const outcome = await killUnderLoad(kills, (done) => process.stderr.write(`${done} of ${kills} kills\n`));
process.stdout.write(`${JSON.stringify(outcome)}\n`);
if (outcome.unrecorded.length > 0 || outcome.verification.broken !== null) process.exitCode = 1;
