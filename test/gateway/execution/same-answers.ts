import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Asked, TwoGateways } from './two-gateways.ts';

/** Asks both gateways; what a client can tell apart must be equal. */
export async function expectSameAnswer(
  gateways: TwoGateways,
  asked: Asked | string,
): Promise<ExecutionResult> {
  const question = typeof asked === 'string' ? { query: asked } : asked;
  gateways.takeOperationCount();
  const stock = await gateways.stock(question).catch(asThrown);
  const stockOperations = gateways.takeOperationCount();
  const ours = await gateways.ours(question).catch(asThrown);
  const ourOperations = gateways.takeOperationCount();
  expect(plain(ours.data)).toEqual(plain(stock.data));
  expect(visibleErrors(ours)).toEqual(visibleErrors(stock));
  expect(valueCompletion(ours)).toEqual(valueCompletion(stock));
  expect(ourOperations).toBe(stockOperations);
  return ours;
}

/** Some operations the planner itself cannot plan: both gateways fail alike then. */
function asThrown(error: unknown): ExecutionResult {
  return { data: { thrown: String(error) } };
}

/** What goes over the wire. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Without the indexes in paths: where some elements of a list are not asked for, the stock gateway counts wrongly. */
function visibleErrors({ errors = [] }: ExecutionResult): unknown[] {
  return errors
    .map(({ message, path, extensions }) => ({
      message,
      path: path?.map((segment) => (typeof segment === 'number' ? '#' : segment)),
      extensions,
    }))
    .toSorted(byJson);
}

function valueCompletion({ extensions }: ExecutionResult): unknown[] {
  const found = (extensions?.['valueCompletion'] ?? []) as readonly { message: string; path: unknown }[];
  return found.map(({ message, path }) => ({ message, path })).toSorted(byJson);
}

function byJson(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
