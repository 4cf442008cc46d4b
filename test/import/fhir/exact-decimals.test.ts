import { expect, it } from 'vitest';
import { exactDecimal, parseExactly } from '../../../import/fhir/exact-decimals.ts';

it.each(['5.40', '52.98358450460521', '0.1000000000000000055511151231257827', '-3', '1e-3', '1E+400', '0'])(
  '%s stays as it is written',
  (written) => {
    const read = parseExactly(`{"a":[{"value": ${written}}]}`) as { a: [{ value: unknown }] };
    expect(exactDecimal.parse(read.a[0].value)).toBe(written);
  },
);

it('leaves strings alone, whatever digits and quotes they hold', () => {
  const text = '{"a":"5.40","b":"say \\"7\\" \\\\","c":true,"d":null}';
  expect(parseExactly(text)).toEqual(JSON.parse(text));
});

it('takes no string for a number', () => {
  const read = parseExactly('{"value":"5.40"}') as { value: unknown };
  expect(exactDecimal.safeParse(read.value).success).toBe(false);
});
