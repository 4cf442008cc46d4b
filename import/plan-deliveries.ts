import { createHash } from 'node:crypto';
import type { Delivery } from '../subgraphs/lab-results/data/delivery.repository.ts';
import type { ImportedResource } from './fhir/imported-resource.ts';

export type Outcome = 'created' | 'updated' | 'unchanged';

/** What has to be written for the resources of one bundle. */
export interface DeliveryPlan {
  /** What becomes of each resource, in their order: one after the other, as if each were stored by itself. */
  readonly outcomes: readonly Outcome[];
  /** Resources whose content is not the stored one, each once, as the last of them says. */
  readonly changed: readonly PlannedDelivery[];
  /** The row of every resource of the bundle, by {@link keyOf}. */
  readonly rowIds: ReadonlyMap<string, string>;
}

export interface PlannedDelivery {
  readonly resource: ImportedResource;
  readonly rowId: string;
  readonly contentHash: string;
}

/**
 * Compares what a bundle holds with what its source has delivered before.
 * @param known what is stored of these resources
 * @param newId makes the id of a new row
 */
export function planDeliveries(
  resources: readonly ImportedResource[],
  known: readonly Delivery[],
  newId: () => string,
): DeliveryPlan {
  const stored = new Map(
    known.map((delivery) => [keyOf({ type: delivery.resourceType, id: delivery.resourceId }), delivery]),
  );
  const planned = new Map<string, PlannedDelivery>();
  const outcomes = resources.map((resource): Outcome => {
    const key = keyOf(resource);
    const before = planned.get(key) ?? stored.get(key);
    const contentHash = hashOf(resource);
    planned.set(key, { resource, contentHash, rowId: before?.rowId ?? newId() });
    if (!before) return 'created';
    return before.contentHash === contentHash ? 'unchanged' : 'updated';
  });
  return {
    outcomes,
    changed: [...planned].flatMap(([key, plan]) =>
      stored.get(key)?.contentHash === plan.contentHash ? [] : [plan],
    ),
    rowIds: new Map([...planned].map(([key, { rowId }]) => [key, rowId])),
  };
}

export function keyOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

function hashOf({ content }: ImportedResource): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
