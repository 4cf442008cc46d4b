import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlatformConfig } from './config.ts';

const addressSchema = z.object({ url: z.url() });

/**
 * Where people reach the portal: as the operator says, or where the gateway that shares the data folder says that it
 * listens. Null while no gateway has said so.
 */
export async function readPortalUrl({
  publicUrl,
  gatewayUrl,
  dataDirectory,
}: Pick<PlatformConfig, 'publicUrl' | 'gatewayUrl' | 'dataDirectory'>): Promise<string | null> {
  if (publicUrl !== null) return publicUrl;
  try {
    const file = await readFile(join(dataDirectory, 'gateway.json'), 'utf8');
    return addressSchema.parse(JSON.parse(file)).url.replace(/\/+$/, '');
  } catch {
    return gatewayUrl?.replace(/\/+$/, '') ?? null;
  }
}
