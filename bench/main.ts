import { parseArgs } from 'node:util';
import { compareAccess } from './compare-access.ts';
import { compareWithStock } from './compare-stock.ts';

/**
 * `npm run bench [-- --compare stock|access] [--subgraphs stand-in] [--rounds N] [--seconds N] [--connections N]`: the
 * portal's Dashboard side by side, through this gateway and through a stock one, or with and without the access policy.
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
  },
});
const effort = {
  warmUpRequests: Number(values['warm-up']),
  rounds: Number(values.rounds),
  secondsPerRound: Number(values.seconds),
  connections: Number(values.connections),
};
if (values.compare === 'access') await compareAccess(OPERATION, effort);
else await compareWithStock(OPERATION, values.subgraphs, effort);
