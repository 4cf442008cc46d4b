import type { GatewayFigures } from './measure.ts';

/** A table of the figures and of their ratios to the first gateway. */
export function report(figures: readonly GatewayFigures[]): string {
  const [first] = figures;
  const isDatabaseMeasured = figures.every((figure) => !Number.isNaN(figure.databaseCpuMsPerRequest));
  const rows = [
    row('CPU ms per request', figures, ({ cpuMsPerRequest }) => cpuMsPerRequest, 2),
    ...(isDatabaseMeasured
      ? [row('database CPU ms', figures, ({ databaseCpuMsPerRequest }) => databaseCpuMsPerRequest, 2)]
      : []),
    row('requests per second', figures, ({ requestsPerSecond }) => requestsPerSecond, 0),
    row('p50 ms', figures, ({ p50Ms }) => p50Ms, 1),
    row('p95 ms', figures, ({ p95Ms }) => p95Ms, 1),
    row('bytes per answer', figures, ({ answerBytes }) => answerBytes, 0),
    row('requests measured', figures, ({ requests }) => requests, 0),
  ];
  const names = figures.map(({ name }) => name.padStart(10)).join('');
  return [`${''.padEnd(22)}${names}${`vs ${first?.name ?? ''}`.padStart(12)}`, ...rows].join('\n');
}

function row(
  title: string,
  figures: readonly GatewayFigures[],
  figure: (figures: GatewayFigures) => number,
  decimals: number,
): string {
  const values = figures.map(figure);
  const ratio = (values.at(-1) ?? 0) / (values[0] ?? 1);
  const cells = values.map((value) => value.toFixed(decimals).padStart(10)).join('');
  return `${title.padEnd(22)}${cells}${`${ratio.toFixed(2)}×`.padStart(12)}`;
}
