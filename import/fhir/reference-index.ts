/** What a reference leads to within a bundle. */
export interface Target {
  readonly type: string;
  readonly id: string;
}

/** Finds resources of one bundle by the references that FHIR allows: `urn:uuid:…`, `Type/id`, and the `fullUrl`. */
export interface ReferenceIndex {
  add(target: Target, fullUrl: string | null): void;
  resolve(reference: string): Target | null;
}

const VERSION = /\/_history\/[^/]*$/;

export function createReferenceIndex(): ReferenceIndex {
  const targets = new Map<string, Target>();
  return {
    add(target, fullUrl) {
      targets.set(`${target.type}/${target.id}`, target);
      targets.set(fullUrl ?? `urn:uuid:${target.id}`, target);
    },
    resolve: (reference) => targets.get(reference.replace(VERSION, '')) ?? null,
  };
}
