import type { CivilDate } from '../../_policy/types.ts';

export type ShownDocumentKind = 'PASSPORT' | 'BIRTH_CERTIFICATE' | 'OTHER';

/** The identity document that was shown with a request. */
export interface ShownDocument {
  readonly kind: ShownDocumentKind;
  readonly number: string;
}

/** A request that was written by hand and signed, as staff have it before them [001 §6.14]. */
export interface RequestPaper {
  /** Under which the organisation keeps it. */
  readonly number: string;
  readonly writtenOn: CivilDate;
  readonly identityDocument: ShownDocument;
}

const ONE_LINE = /^\P{Cc}{1,100}$/u;

/** The paper without blanks around its numbers; null where a number is none, or its day is still to come. */
export function usablePaper(
  { number, writtenOn, identityDocument }: RequestPaper,
  today: CivilDate,
): RequestPaper | null {
  const paper = {
    number: number.trim(),
    writtenOn,
    identityDocument: { kind: identityDocument.kind, number: identityDocument.number.trim() },
  };
  const isLegible = ONE_LINE.test(paper.number) && ONE_LINE.test(paper.identityDocument.number);
  return isLegible && writtenOn <= today ? paper : null;
}
