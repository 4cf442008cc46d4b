import { claims } from './claims/subgraph.ts';
import { consent } from './consent/subgraph.ts';
import { identity } from './identity/subgraph.ts';
import { labResults } from './lab-results/subgraph.ts';
import { scheduling } from './scheduling/subgraph.ts';
import type { RequestContext } from './_platform/request-context.ts';
import type { SubgraphDefinition } from './_platform/subgraph.ts';

/** Every subgraph, in the order in which they are migrated. The one place that knows them all. */
export const CATALOGUE: readonly AnySubgraph[] = [
  erased(identity),
  erased(scheduling),
  erased(labResults),
  erased(consent),
  erased(claims),
];

/** A subgraph whose tables and context are its own business. */
export type AnySubgraph = SubgraphDefinition<unknown, RequestContext>;

/** @throws {RangeError} naming the subgraphs that there are */
export function subgraphNamed(name: string): AnySubgraph {
  const found = CATALOGUE.find((definition) => definition.name === name);
  if (found) return found;
  const names = CATALOGUE.map((definition) => definition.name).join(', ');
  throw new RangeError(`There is no subgraph "${name}". There are: ${names}.`);
}

/** Each definition is only ever given the database of its own schema, which is what its type asks for. */
function erased<Database, Context extends RequestContext>(
  definition: SubgraphDefinition<Database, Context>,
): AnySubgraph {
  return definition as unknown as AnySubgraph;
}
