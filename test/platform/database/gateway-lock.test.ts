import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { acquireGatewayLock } from '../../../subgraphs/_platform/database/gateway-lock.ts';
import { ask } from '../../support/ask.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { openWorkshop } from '../../support/workshop.ts';
import type { Workshop } from '../../support/workshop.ts';

// Processes and clusters are made here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let workshop: Workshop;
let database: TestDatabase;
beforeAll(async () => {
  workshop = await openWorkshop();
  database = await createTestDatabase();
});
afterAll(async () => {
  await workshop.close();
  await database.drop();
});

const WAIT = { timeout: 10_000 };

it('refuses a second gateway on the same data folder until the first is gone, however it went', async () => {
  const dataDir = await workshop.makeFolder('data');
  const first = await workshop.start(dataDir, { gateway: true });
  const subgraph = await workshop.start(dataDir);
  await expect(workshop.start(dataDir, { gateway: true })).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
    message: `Another gateway (process ${first.pid}) is running on ${dataDir}. Stop it first, or set DATA_DIR to another folder for this one.`,
  });
  await first.kill();
  const next = await workshop.start(dataDir, { gateway: true });
  await next.stop();
  await subgraph.stop();
});

// Waits until they are gone, and their locks with them.
const CUT_GATEWAYS = `
  select count(pg_terminate_backend(pid, 10000))::int as answer from pg_stat_activity
  where application_name like 'opeka-gateway:%' and datname = current_database()`;
const COUNT_GATEWAYS = `
  select count(*)::int as answer from pg_stat_activity
  where application_name like 'opeka-gateway:%' and datname = current_database()`;

it('takes the lock again after the server cut its session', async () => {
  const { connection } = database;
  const options = { dataDir: '/data', log: quietLog, onTaken: vi.fn() };
  const lock = await acquireGatewayLock(connection, options);
  expect(await ask(connection, CUT_GATEWAYS)).toBe(1);
  await expect.poll(() => ask(connection, COUNT_GATEWAYS), WAIT).toBe(1);
  await expect(acquireGatewayLock(connection, options)).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
  });
  await lock.release();
  const next = await acquireGatewayLock(connection, options);
  await next.release();
  expect(options.onTaken).not.toHaveBeenCalled();
});

it('tells a gateway whose lock another one took meanwhile', async () => {
  const { connection } = database;
  const onTaken = vi.fn();
  const first = await acquireGatewayLock(connection, { dataDir: '/data', log: quietLog, onTaken });
  await ask(connection, CUT_GATEWAYS);
  const second = await acquireGatewayLock(connection, { dataDir: '/data', log: quietLog, onTaken: vi.fn() });
  await vi.waitFor(() => {
    expect(onTaken).toHaveBeenCalledWith(expect.objectContaining({ code: 'DATA_DIRECTORY_IN_USE' }));
  }, WAIT);
  await first.release();
  await second.release();
});

it('says which server it cannot reach', async () => {
  const nowhere = { host: '/nonexistent', port: 5432, user: 'postgres', database: 'opeka' };
  await expect(
    acquireGatewayLock(nowhere, { dataDir: '/data', log: quietLog, onTaken: vi.fn() }),
  ).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('/nonexistent, database opeka') as string,
  });
});
