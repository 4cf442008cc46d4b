import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads a command's options.
 * @throws {Error} naming what is not one, and the usage
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, { cause });
  }
}
