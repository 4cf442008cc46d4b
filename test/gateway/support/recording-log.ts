import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

/** A real logger whose lines a test can read. */
export type RecordingLog = Logger & { readonly lines: readonly string[] };

export function recordingLog(): RecordingLog {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return Object.assign(pino({ level: 'trace', base: null }, stream), { lines });
}
