import type { SecurityLabel } from '../../subgraphs/lab-results/domain/result.ts';
import type { Coding } from './elements.ts';

/** HL7 v3 ActCode sensitivities, as the labels that restrict a result here. */
const SENSITIVE: Readonly<Record<string, SecurityLabel>> = {
  HIV: 'HIV',
  PSY: 'PSY',
  PSYTHPN: 'PSY',
  MH: 'PSY',
  SUD: 'SUD',
  ETH: 'SUD',
  ETHUD: 'SUD',
  OPIOIDUD: 'SUD',
  STD: 'STD',
  SEX: 'SEX',
  GDIS: 'GDIS',
  SICKLE: 'GDIS',
  SDV: 'SDV',
  DVD: 'SDV',
};

/** HL7 v3 Confidentiality at and below normal. */
const ORDINARY: ReadonlySet<string> = new Set(['U', 'L', 'M', 'N']);

/**
 * The labels of a resource. `N` only where the source says so and says nothing else: a label that is not understood
 * (`R`, `V`, a sensitivity of its own) leaves the result without `N`, so that it counts as restricted.
 */
export function securityLabelsOf(security: readonly Coding[]): readonly SecurityLabel[] {
  const codes = security.map(({ code }) => code ?? '');
  const sensitive = codes.flatMap((code) => (Object.hasOwn(SENSITIVE, code) ? (SENSITIVE[code] ?? []) : []));
  if (sensitive.length > 0) return [...new Set(sensitive)].sort();
  return codes.length > 0 && codes.every((code) => ORDINARY.has(code)) ? ['N'] : [];
}
