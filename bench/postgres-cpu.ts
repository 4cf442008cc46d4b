import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds in a clock tick of `/proc`, which Linux keeps at 100 a second. */
const MS_PER_TICK = 10;

/**
 * CPU time so far of an embedded PostgreSQL, of the server and all of its processes, those that have ended included.
 * Null where the system does not tell.
 */
export async function postgresCpuMs(dataDirectory: string): Promise<number | null> {
  try {
    const file = await readFile(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8');
    const postmaster = Number.parseInt(file, 10);
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const times = await Promise.all(processes.map((pid) => cpuMsOf(pid, postmaster)));
    return times.reduce((sum, time) => sum + time, 0);
  } catch {
    return null;
  }
}

/** 0 for a process of somebody else, and for one that has just ended: its parent counts it then. */
async function cpuMsOf(pid: string, postmaster: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, parent, ...fields] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(9, 13);
  if (Number(pid) === postmaster) return (user + system + childrenUser + childrenSystem) * MS_PER_TICK;
  return parent === postmaster ? (user + system) * MS_PER_TICK : 0;
}
