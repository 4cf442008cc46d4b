import { readFile } from 'node:fs/promises';
import { execute, parse } from 'graphql';
import type { Permit } from '../subgraphs/_policy/types.ts';
import { createAccessRecord } from '../subgraphs/_platform/access-record.ts';
import { createDocumentCache } from '../subgraphs/_platform/document-cache.ts';
import { maskErrors } from '../subgraphs/_platform/mask-errors.ts';
import type { PolicyFacts } from '../subgraphs/_platform/policy-facts.ts';
import type { Access } from '../subgraphs/_platform/request-context.ts';
import type { SubgraphService } from '../subgraphs/_platform/subgraph-service.ts';
import { buildGuardedSchema, type SubgraphResources } from '../subgraphs/_platform/subgraph.ts';
import type { AnySubgraph } from '../subgraphs/catalogue.ts';
import type { Logger } from '../subgraphs/_platform/logger.ts';

export interface PermittingServiceOptions {
  readonly definition: AnySubgraph;
  readonly resources: SubgraphResources<unknown>;
  /** Of a caller, by the subject of their token; loaded once and kept for ever. */
  readonly factsOf: (subject: string) => PolicyFacts;
  readonly log: Logger;
}

const PERMIT: Permit = {
  permitted: true,
  basis: { type: 'SELF', id: null },
  purpose: 'PATRQT',
  obligations: [],
};

/**
 * A subgraph with its own resolvers, guards and database, in which the policy is not asked: every question is answered
 * with the same permit, nothing is recorded, and facts that resolvers show are never loaded again. What authorization
 * and the access log cost is the difference to it.
 */
export async function createPermittingService(options: PermittingServiceOptions): Promise<SubgraphService> {
  const { definition, resources, factsOf, log } = options;
  const sdl = await readFile(new URL(`../schema/${definition.name}.graphql`, import.meta.url), 'utf8');
  const schema = buildGuardedSchema(definition, sdl);
  const documents = createDocumentCache(parse);
  return {
    name: definition.name,
    async execute({ query, variables, operationName, caller, requestId }) {
      const context = {
        caller,
        requestId,
        now: resources.clock.now(),
        access: permittingAccess(factsOf(caller.subject)),
        trail: { append: () => Promise.resolve() },
      };
      const result = await execute({
        schema,
        document: documents.get(query),
        contextValue: definition.createContext(context, resources),
        variableValues: variables,
        operationName,
      });
      return result.errors ? { ...result, errors: maskErrors(result.errors, { log, requestId }) } : result;
    },
    close: () => resources.db.destroy(),
  };
}

function permittingAccess(facts: PolicyFacts): Access {
  const permit = () => Promise.resolve(PERMIT);
  return {
    principal: () => facts.principal(),
    assertCallerNotStopped: () => Promise.resolve(),
    subject: (patientId) => facts.subject(patientId),
    forgetSubject: () => undefined,
    forget: () => undefined,
    apart: () => permittingAccess(facts),
    decide: permit,
    decideHypothetically: permit,
    mayKnow: () => Promise.resolve(true),
    knownRows: (rows) => Promise.resolve([...rows]),
    permitsField: () => true,
    record: createAccessRecord(''),
  };
}
