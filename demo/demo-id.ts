import { createHash } from 'node:crypto';

/** 1 January 2026 in the time bits of a UUIDv7: demo ids are as old as the demo, and the same on every machine. */
const EPOCH_HEX = (Date.UTC(2026, 0, 1) & 0xffffffff) >>> 0;

/**
 * A UUIDv7 that depends on nothing but its label.
 * @param label what the id is for, such as `person/parent`
 */
export function demoId(label: string): string {
  const hash = createHash('sha256').update(label).digest('hex');
  const time = `019b${EPOCH_HEX.toString(16).padStart(8, '0')}`;
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${hash.slice(0, 3)}`,
    variant + hash.slice(4, 7),
    hash.slice(7, 19),
  ].join('-');
}
