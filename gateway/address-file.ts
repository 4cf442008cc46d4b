import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a running gateway is found by the commands that share its `DATA_DIR`. */
export interface GatewayAddress {
  readonly url: string;
  readonly pid: number;
}

/** Writes `<dataDirectory>/gateway.json`; the result removes it, unless another gateway has written its own since. */
export async function announceAddress(
  dataDirectory: string,
  address: GatewayAddress,
): Promise<() => Promise<void>> {
  const file = join(dataDirectory, 'gateway.json');
  const text = `${JSON.stringify(address)}\n`;
  const temporary = `${file}.${address.pid}`;
  await mkdir(dataDirectory, { recursive: true });
  await writeFile(temporary, text);
  await rename(temporary, file);
  return async () => {
    const current = await readFile(file, 'utf8').catch(() => null);
    if (current === text) await rm(file, { force: true });
  };
}
