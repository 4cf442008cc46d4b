import { describe, expect, it } from 'vitest';
import { createOperationCache } from '../../../gateway/execution/operation-cache.ts';

/** A cache, and a function that tells whether an operation had to be prepared. */
function operations() {
  const cache = createOperationCache<string>();
  return (name: string, length = 10): 'prepared' | 'remembered' => {
    const prepared: string[] = [];
    cache.get(name, length, () => {
      prepared.push(name);
      return name;
    });
    return prepared.length > 0 ? 'prepared' : 'remembered';
  };
}

describe('the operations remembered', () => {
  it('are prepared once', () => {
    const ask = operations();
    expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual([
      'prepared',
      'remembered',
      'prepared',
      'remembered',
    ]);
  });

  it('are the latest thousand', () => {
    const ask = operations();
    ask('used all the time');
    ask('used once');
    for (let other = 0; other < 999; other += 1) {
      ask(`other ${other}`);
      ask('used all the time');
    }
    expect([ask('used all the time'), ask('used once')]).toEqual(['remembered', 'prepared']);
  });

  it('are fewer when they are long, so that nobody can fill the memory with them', () => {
    const ask = operations();
    for (let other = 0; other < 10; other += 1) ask(`long ${other}`, 250_000);
    expect([ask('long 9', 250_000), ask('long 0', 250_000)]).toEqual(['remembered', 'prepared']);
  });

  it('do not include those that could not be prepared', () => {
    const cache = createOperationCache<string>();
    const invalid = (): string => {
      throw new Error('invalid');
    };
    expect(() => cache.get('a', 1, invalid)).toThrow('invalid');
    expect(cache.get('a', 1, () => 'valid')).toBe('valid');
  });
});
