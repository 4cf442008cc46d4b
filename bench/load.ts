import { Pool } from 'undici';
import { exchange, type HttpAnswer } from '../gateway/data-sources/exchange.ts';

/** The load generator, in a process of its own: keeps `connections` requests in flight for `seconds`. */
export interface LoadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadReport {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly answerBytes: number;
  /** Answers that differ from the first one, or are none. */
  readonly wrong: number;
  readonly firstFault: string | null;
}

async function load({ url, headers, body, connections, seconds }: LoadOrder): Promise<LoadReport> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const post = { path: pathname, headers: Object.entries(headers).flat(), body: Buffer.from(body) };
  const latencies: number[] = [];
  const { body: expected } = await exchange(pool, post);
  const faults: string[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < endsAt) {
        const sentAt = performance.now();
        const fault = await faultOf(exchange(pool, post), expected.length);
        latencies.push(performance.now() - sentAt);
        if (fault !== null) faults.push(fault);
      }
    }),
  );
  const elapsedSeconds = (performance.now() - startedAt) / 1000;
  await pool.close();
  latencies.sort((left, right) => left - right);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    requests: latencies.length,
    seconds: elapsedSeconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    answerBytes: expected.length,
    wrong: faults.length,
    firstFault: faults[0] ?? null,
  };
}

async function faultOf(asked: Promise<HttpAnswer>, expectedLength: number): Promise<string | null> {
  try {
    const { status, body } = await asked;
    const isExpected = status === 200 && body.length === expectedLength;
    return isExpected ? null : `${status} ${body.toString().slice(0, 300)}`;
  } catch (error) {
    return String(error);
  }
}

process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('url' in message)) return;
  void load(message as LoadOrder).then((report) => process.send?.(report));
});
// It waits for orders and does nothing else.
process.channel?.ref();
process.send?.({ url: 'ready' });
