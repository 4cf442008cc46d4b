import type { OperationTypeNode } from 'graphql';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What a request tells the metrics: counts and durations only, no text of an operation, no id. */
export interface GatewayMetrics {
  observe(operationType: OperationTypeNode | null, status: number, durationMilliseconds: number): void;
  /** In the Prometheus text format. */
  render(): Promise<string>;
  readonly contentType: string;
  close(): void;
}

export function createMetrics(): GatewayMetrics {
  const register = new Registry();
  // Finer sampling of the event loop costs an idle gateway more than it tells.
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 100 });
  const duration = new Histogram({
    name: 'opeka_graphql_request_duration_seconds',
    help: 'Time from the last byte of the request head to the end of the answer',
    labelNames: ['operation_type', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [register],
  });
  return {
    observe: (operationType, status, durationMilliseconds) =>
      duration.observe({ operation_type: operationType ?? 'none', status }, durationMilliseconds / 1000),
    render: () => register.metrics(),
    contentType: register.contentType,
    close: () => register.clear(),
  };
}
