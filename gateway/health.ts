import type { SupergraphMember } from './supergraph.ts';

/** Asks one subgraph whether it can answer; rejects or resolves to false when it can't. */
export type SubgraphProbe = (subgraph: SupergraphMember) => Promise<boolean>;

export interface Readiness {
  readonly status: 'ready' | 'starting' | 'draining' | 'waiting for subgraphs';
  readonly subgraphs: { readonly ready: number; readonly total: number };
}

const PROBE_TIMEOUT_MILLISECONDS = 2_000;
/** However often readiness is asked, the subgraphs are asked no more often than this. */
const PROBE_INTERVAL_MILLISECONDS = 1_000;

/** @returns how many of the subgraphs answer, freshly asked or from a moment ago */
export function createSubgraphCensus(
  subgraphs: readonly SupergraphMember[],
  probe: SubgraphProbe,
): () => Promise<number> {
  let counted: Promise<number> | null = null;
  let countedAt = -Infinity;
  return () => {
    if (counted === null || performance.now() - countedAt >= PROBE_INTERVAL_MILLISECONDS) {
      countedAt = performance.now();
      counted = Promise.all(subgraphs.map((subgraph) => answers(subgraph, probe))).then(
        (answered) => answered.filter(Boolean).length,
      );
    }
    return counted;
  };
}

async function answers(subgraph: SupergraphMember, probe: SubgraphProbe): Promise<boolean> {
  try {
    return await probe(subgraph);
  } catch {
    return false;
  }
}

/**
 * Asks over HTTP: `/health/ready` beside the subgraph's GraphQL. A foreign subgraph may have no such page: that it
 * answers at all is all it can say then.
 */
export const probeOverHttp: SubgraphProbe = async ({ url }) => {
  const response = await fetch(new URL('/health/ready', url), {
    signal: AbortSignal.timeout(PROBE_TIMEOUT_MILLISECONDS),
  });
  await response.body?.cancel();
  return response.status < 500;
};
