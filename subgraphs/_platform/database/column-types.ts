import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

type ParseText = (value: string) => unknown;
/** The array parser passes a null through unparsed. */
type ParseArray = (value: string, parseItem: ParseText) => unknown;

const keepText: ParseText = (value) => value;
const parseArray: ParseArray = types.arrayParser;

/** By type OID. What is absent keeps pg's own parser: timestamptz is a `Date`, jsonb is parsed. */
const PARSERS: ReadonlyMap<number, ParseText> = new Map([
  [20, BigInt], // int8
  [1016, (value: string) => parseArray(value, BigInt)], // int8[]
  [1082, keepText], // date: a civil day has no time zone, so it must not become a Date
  [1182, (value: string) => parseArray(value, keepText)], // date[]
  [1114, keepText], // timestamp: has no zone either
  [1115, (value: string) => parseArray(value, keepText)], // timestamp[]
]);

/** How a pool of ours reads columns; set per pool, so that other users of `pg` are left alone. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid, format): ParseText => {
    const ours = format === 'binary' ? undefined : PARSERS.get(oid);
    return ours ?? (types.getTypeParser(oid, format) as ParseText);
  },
};
