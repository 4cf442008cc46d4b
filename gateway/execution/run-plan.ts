import type { PlanNode } from '@apollo/query-planner';
import { conditionValue } from './condition.ts';
import type { PlanRun } from './plan-run.ts';
import { moveIntoCursor, type Cursor } from './response-path.ts';
import { runFetch } from './run-fetch.ts';
import { asGraphQLError } from './subgraph-error.ts';

/**
 * Interprets a query plan: what one fetch gathered, the next ones in sequence build upon. A fetch that fails
 * adds an error and the rest goes on.
 */
export async function runPlan(run: PlanRun, node: PlanNode, cursor: Cursor): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await runPlan(run, step, cursor);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((branch) => runPlan(run, branch, cursor)));
      return;
    case 'Flatten': {
      const inner = moveIntoCursor(cursor, node.path);
      if (inner) await runPlan(run, node.node, inner);
      return;
    }
    case 'Fetch':
      try {
        await runFetch(run, node, cursor);
      } catch (error) {
        run.errors.push(asGraphQLError(error));
      }
      return;
    case 'Condition': {
      const branch = conditionValue(node.condition, run) ? node.ifClause : node.elseClause;
      if (branch) await runPlan(run, branch, cursor);
      return;
    }
    case 'Defer':
      throw new Error('@defer is not supported');
  }
}
