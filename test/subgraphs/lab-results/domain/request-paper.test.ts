import { describe, expect, it } from 'vitest';
import { usablePaper } from '../../../../subgraphs/lab-results/domain/request-paper.ts';

const TODAY = '2026-11-20';
const PAPER = {
  number: '14-02/87',
  writtenOn: TODAY,
  identityDocument: { kind: 'PASSPORT', number: '4509 123456' },
} as const;

describe('the paper of a request', () => {
  it('is taken as it is, without blanks around its numbers', () => {
    expect(usablePaper(PAPER, TODAY)).toEqual(PAPER);
    const blanks = { kind: 'PASSPORT', number: ' 4509 123456\t' } as const;
    expect(usablePaper({ ...PAPER, number: ' 14-02/87 ', identityDocument: blanks }, TODAY)).toEqual(PAPER);
  });

  it.each([
    ['is of tomorrow', { writtenOn: '2026-11-21' }],
    ['has no number', { number: ' ' }],
    ['has a number of two lines', { number: '14\n02' }],
    ['has a number without end', { number: '1'.repeat(101) }],
    ['came with a document without a number', { identityDocument: { kind: 'OTHER', number: '' } as const }],
  ])('is of no use where it %s', (_, fields) => {
    expect(usablePaper({ ...PAPER, ...fields }, TODAY)).toBeNull();
  });
});
