import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

type ParseText = (value: string) => unknown;

const parserOf: (oid: number, format: 'text') => unknown = types.getTypeParser;
const TEXT_ARRAY = 1009;
const parseTexts = parserOf(TEXT_ARRAY, 'text') as (value: string) => readonly (string | null)[];
const parseBigints: ParseText = (value) =>
  parseTexts(value).map((item) => (item === null ? null : BigInt(item)));
const keepText: ParseText = (value) => value;

/** By type OID. What is absent keeps pg's own parser: timestamptz is a `Date`, jsonb is parsed. */
const PARSERS: ReadonlyMap<number, ParseText> = new Map([
  [20, BigInt], // int8
  [1016, parseBigints], // int8[]
  [1082, keepText], // date: a civil day has no time zone, so it must not become a Date
  [1182, parseTexts], // date[]
  [1114, keepText], // timestamp: has no zone either
  [1115, parseTexts], // timestamp[]
]);

/** How a pool of ours reads columns; set per pool, so that other users of `pg` are left alone. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid, format): ParseText => {
    const ours = format === 'binary' ? undefined : PARSERS.get(oid);
    return ours ?? (types.getTypeParser(oid, format) as ParseText);
  },
};
