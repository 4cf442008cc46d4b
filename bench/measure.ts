import assert from 'node:assert/strict';
import { isReady, startProcess, type RunningProcess } from './child-process.ts';
import type { LoadOrder, LoadReport } from './load.ts';

/** A gateway process to be measured. */
export interface MeasuredGateway {
  readonly name: string;
  /** Of its GraphQL endpoint. */
  readonly url: string;
  readonly process: RunningProcess;
  /** Beside those that all are sent. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How much is measured. */
export interface Effort {
  readonly warmUpRequests: number;
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly connections: number;
}

export interface MeasureOptions extends Effort {
  readonly gateways: readonly MeasuredGateway[];
  readonly headers: Readonly<Record<string, string>>;
  /** The GraphQL request as JSON. */
  readonly body: string;
  /** CPU time of the database so far, where it is measured. */
  readonly databaseCpuMs?: () => Promise<number | null>;
}

/** Medians over the rounds of one gateway. */
export interface GatewayFigures {
  readonly name: string;
  readonly cpuMsPerRequest: number;
  /** NaN where it was not measured. */
  readonly databaseCpuMsPerRequest: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly answerBytes: number;
  readonly requests: number;
}

/** A machine that is too slow is measured as it is. */
const MOST_WARM_UP_STEPS = 12;

type Round = LoadReport & { readonly cpuMs: number; readonly databaseCpuMs: number };

/**
 * Measures gateways in turn: each round loads every gateway for the same time, one after the other, and the next round
 * begins with another one. What slows the machine down for a while meets all of them; the median forgets it.
 * Before the first round every gateway answers `warmUpRequests`, uncounted, so that its code is compiled.
 * @throws when the gateways do not give the same answer without errors, every time: a fast error is no result
 */
export async function measure(options: MeasureOptions): Promise<readonly GatewayFigures[]> {
  const { gateways, rounds } = options;
  await expectSameAnswers(options);
  const generator = startProcess({ script: 'bench/load.ts' });
  try {
    await generator.nextMessage(isReady);
    const measured = new Map<string, Round[]>(gateways.map(({ name }) => [name, []]));
    for (const gateway of gateways) await warmUp(generator, gateway, options);
    for (let round = 0; round < rounds; round += 1) {
      for (const gateway of rotated(gateways, round)) {
        measured
          .get(gateway.name)
          ?.push(await loadOnce(generator, gateway, options, options.secondsPerRound));
      }
    }
    return gateways.map(({ name }) => summary(name, measured.get(name) ?? []));
  } finally {
    await generator.stop();
  }
}

async function expectSameAnswers({ gateways, headers, body }: MeasureOptions): Promise<void> {
  const answers = await Promise.all(
    gateways.map(async (gateway) => {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { ...headers, ...gateway.headers },
        body,
      });
      return answer.json();
    }),
  );
  for (const answer of answers) {
    assert.deepEqual(Object.keys(answer as object), ['data'], JSON.stringify(answer).slice(0, 500));
    assert.deepEqual(answer, answers[0]);
  }
}

async function warmUp(
  generator: RunningProcess,
  gateway: MeasuredGateway,
  options: MeasureOptions,
): Promise<void> {
  let answered = 0;
  for (let step = 0; step < MOST_WARM_UP_STEPS && answered < options.warmUpRequests; step += 1) {
    answered += (await loadOnce(generator, gateway, options, options.secondsPerRound)).requests;
  }
}

async function loadOnce(
  generator: RunningProcess,
  gateway: MeasuredGateway,
  { headers, body, connections, databaseCpuMs = () => Promise.resolve(null) }: MeasureOptions,
  seconds: number,
): Promise<Round> {
  const order: LoadOrder = {
    url: gateway.url,
    headers: { ...headers, ...gateway.headers },
    body,
    connections,
    seconds,
  };
  const databaseCpuBefore = await databaseCpuMs();
  const cpuBefore = await gateway.process.cpuMs();
  const reported = generator.nextMessage(isLoadReport);
  generator.send(order);
  const report = await reported;
  if (report.wrong > 0) {
    throw new Error(
      `${gateway.name} gave ${report.wrong} wrong answers, the first: ${report.firstFault ?? ''}`,
    );
  }
  return {
    ...report,
    cpuMs: (await gateway.process.cpuMs()) - cpuBefore,
    databaseCpuMs: ((await databaseCpuMs()) ?? NaN) - (databaseCpuBefore ?? NaN),
  };
}

function summary(name: string, rounds: readonly Round[]): GatewayFigures {
  const over = (figure: (round: Round) => number): number => median(rounds.map(figure));
  return {
    name,
    cpuMsPerRequest: over(({ cpuMs, requests }) => cpuMs / requests),
    databaseCpuMsPerRequest: over(({ databaseCpuMs, requests }) => databaseCpuMs / requests),
    requestsPerSecond: over(({ requests, seconds }) => requests / seconds),
    p50Ms: over(({ p50Ms }) => p50Ms),
    p95Ms: over(({ p95Ms }) => p95Ms),
    answerBytes: over(({ answerBytes }) => answerBytes),
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
  };
}

function rotated<Element>(elements: readonly Element[], by: number): readonly Element[] {
  const start = by % elements.length;
  return [...elements.slice(start), ...elements.slice(0, start)];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function isLoadReport(message: unknown): message is LoadReport {
  return typeof message === 'object' && message !== null && 'p95Ms' in message;
}
