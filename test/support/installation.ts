import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { readComposeFile, type ComposeFile, type ComposeService } from './compose-file.ts';
import { startContainerProcess, type ContainerCommand, type ContainerProcess } from './container-process.ts';
import { createTestDatabase } from './database.ts';
import { readDockerfile } from './dockerfile.ts';
import { freePort } from './free-port.ts';
import { openWiretap, type Wiretap } from './wiretap.ts';

/**
 * What docker compose would run, as plain processes: the same commands in the same environments, with host names and
 * ports of this machine, and a database of the run's PostgreSQL.
 */
export interface Installation {
  /** What `npm run -s keys` printed. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Services in the order in which they became ready. */
  readonly processes: ReadonlyMap<string, ContainerProcess>;
  /** Reads along between the gateway and the tapped subgraph. */
  readonly wiretap: Wiretap;
  /** Where the process of a service listens. */
  url(service: string): string;
  /** Where a service would keep data; a volume or, without one, a place that its container cannot write to. */
  dataFolder(service: string): string;
  /** A second process of a service. @returns where it listens */
  addReplica(service: string): Promise<string>;
  close(): Promise<void>;
}

const DATABASE_SERVICE = 'postgres';
const CONTAINER_PORTS: Readonly<Record<string, number>> = { redis: 6379 };
const PROGRAM_PORT = 4000;

/** Where everything is that containers find by name. */
interface Surroundings {
  readonly folder: string;
  readonly path: string;
  readonly databaseUrl: string;
  readonly imageEnvironment: Readonly<Record<string, string>>;
  /** Ports as the other services know them. */
  readonly ports: ReadonlyMap<string, number>;
}

/**
 * @param redisServer path of the program
 * @param tapped the subgraph that the gateway reaches by way of a wiretap
 */
export async function startInstallation(redisServer: string, tapped: string): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'opeka installation '));
  const database = await createTestDatabase();
  const secrets = await printedSecrets();
  const publicPort = await freePort();
  const { services } = await readComposeFile({ ...secrets, PORT: String(publicPort) });
  const ownPorts = new Map([['gateway', publicPort]]);
  for (const name of Object.keys(services)) ownPorts.set(name, ownPorts.get(name) ?? (await freePort()));
  const tapPort = await freePort();
  const surroundings: Surroundings = {
    folder,
    path: [dirname(process.execPath), dirname(redisServer), '/usr/bin', '/bin'].join(delimiter),
    databaseUrl: urlOf(database.connection),
    imageEnvironment: (await readDockerfile()).environment,
    ports: new Map([...ownPorts, [tapped, tapPort]]),
  };
  const commandOf = (name: string, port: number): ContainerCommand =>
    containerCommand(name, serviceNamed(services, name), port, surroundings);

  const processes = new Map<string, ContainerProcess>();
  const replicas: ContainerProcess[] = [];
  const wiretap = await openWiretap(tapPort, portIn(ownPorts, tapped));
  const close = async () => {
    await Promise.all([...processes.values(), ...replicas].map((running) => running.kill()));
    await wiretap.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await inOrder(services, async (name) => {
      if (name === DATABASE_SERVICE) return;
      processes.set(name, await startContainerProcess(commandOf(name, portIn(ownPorts, name))));
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    secrets,
    processes,
    wiretap,
    url: (service) => `http://127.0.0.1:${portIn(ownPorts, service)}`,
    dataFolder: (service) => join(folder, service),
    async addReplica(service) {
      const port = await freePort();
      replicas.push(await startContainerProcess(commandOf(service, port)));
      return `http://127.0.0.1:${port}`;
    },
    close,
  };
}

async function printedSecrets(): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'keys']);
  return Object.fromEntries(Object.entries(parseEnv(stdout)).map(([name, value]) => [name, value ?? '']));
}

/** Starts each service when those that it depends on are ready; settles only when every start has. */
async function inOrder(
  services: ComposeFile['services'],
  start: (name: string) => Promise<void>,
): Promise<void> {
  const starts = new Map<string, Promise<void>>();
  const startOnce = (name: string): Promise<void> => {
    const begun = starts.get(name) ?? startAfterOthers(name);
    starts.set(name, begun);
    return begun;
  };
  const startAfterOthers = async (name: string) => {
    await Promise.all(Object.keys(serviceNamed(services, name).depends_on).map(startOnce));
    await start(name);
  };
  const outcomes = await Promise.allSettled(Object.keys(services).map(startOnce));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

function containerCommand(
  name: string,
  service: ComposeService,
  port: number,
  { folder, path, databaseUrl, imageEnvironment, ports }: Surroundings,
): ContainerCommand {
  const isOurs = service.image === 'opeka';
  const containerPort = new RegExp(`\\b${CONTAINER_PORTS[name] ?? PROGRAM_PORT}\\b`, 'g');
  const onOwnPort = (text: string) => text.replace(containerPort, String(port));
  const [, ...healthcheck] = service.healthcheck.test;
  const environment = Object.entries({ ...(isOurs && imageEnvironment), ...service.environment });
  return {
    command: service.command.map(onOwnPort),
    healthcheck: healthcheck.map(onOwnPort),
    workingDirectory: isOurs ? process.cwd() : folder,
    environment: {
      ...Object.fromEntries(environment.map(([key, value]) => [key, onThisMachine(value, ports)])),
      ...(isOurs && { HOST: '127.0.0.1', PORT: String(port), DATA_DIR: join(folder, name) }),
      ...('DATABASE_URL' in service.environment && { DATABASE_URL: databaseUrl }),
      PATH: path,
    },
  };
}

/** Host names stand in URLs only: behind `//` or behind a password. */
function onThisMachine(value: string, ports: ReadonlyMap<string, number>): string {
  return value.replace(/(?<=\/\/|@)([\w-]+):\d+/g, (address, host: string) => {
    const port = ports.get(host);
    return port === undefined ? address : `127.0.0.1:${port}`;
  });
}

/** A unix socket is a folder, which a URL carries as a parameter. */
function urlOf({ host = '', port = 5432, user = '', database = '' }: ConnectionOptions): string {
  return `postgres://${user}@localhost/${database}?${new URLSearchParams({ host, port: String(port) }).toString()}`;
}

function serviceNamed(services: ComposeFile['services'], name: string): ComposeService {
  const service = services[name];
  if (!service) throw new RangeError(`docker-compose.yml has no service "${name}".`);
  return service;
}

function portIn(ports: ReadonlyMap<string, number>, service: string): number {
  const port = ports.get(service);
  if (port === undefined) throw new RangeError(`docker-compose.yml has no service "${service}".`);
  return port;
}
