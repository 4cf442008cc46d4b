import { parseArgs } from 'node:util';
import { measureAccessLogGrowth } from './access-log-growth.ts';
import { compareAccess } from './compare-access.ts';
import { compareWithStock } from './compare-stock.ts';

/**
 * `npm run bench [-- --compare stock|access] [--subgraphs stand-in] [--rounds N] [--seconds N] [--connections N]`: the
 * portal's Dashboard side by side, through this gateway and through a stock one, or with and without the access policy.
 * `npm run bench -- --compare log [--events 1000000,10000000]`: the access log of one patient as that of all grows.
 */
const OPERATION = 'schema/operations/portal/Dashboard.graphql';

const { values } = parseArgs({
  options: {
    compare: { type: 'string', default: 'stock' },
    subgraphs: { type: 'string', default: 'ours' },
    'warm-up': { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '20' },
    events: { type: 'string', default: '1000000,10000000' },
  },
});
const effort = {
  warmUpRequests: Number(values['warm-up']),
  rounds: Number(values.rounds),
  secondsPerRound: Number(values.seconds),
  connections: Number(values.connections),
};
if (values.compare === 'access') await compareAccess(OPERATION, effort);
else if (values.compare === 'log') await measureAccessLogGrowth(values.events.split(',').map(Number));
else await compareWithStock(OPERATION, values.subgraphs, effort);
