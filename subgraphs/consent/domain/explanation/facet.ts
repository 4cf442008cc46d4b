import type { Principal, Row, SubjectFacts } from '../../../_policy/types.ts';
import type { RowTrait } from './row-trait.ts';

export type RowType = Row['type'];
export type RowOf<Type extends RowType> = Extract<Row, { readonly type: Type }>;

/** About whom rows are imagined, and for whom. */
export interface Viewpoint {
  readonly principal: Principal;
  /** Null where there is no such patient, or the caller has nothing to do with them. */
  readonly subject: SubjectFacts | null;
  /** The caller, where they are a patient, and everyone they represent: through them they may come to a claim. */
  readonly relatives: readonly SubjectFacts[];
}

/** One value that a property of a row may have, as far as the policy can tell it from others. */
export interface FacetValue {
  readonly trait: RowTrait;
  /** Which referral, representation, claim or beneficiary, where the trait is about one. */
  readonly id: string | null;
  /** The same row, with this value. */
  put(row: Row): Row;
  /** Whether a row that there is has it. */
  has(row: Row): boolean;
}

/** All values of one property; every row has exactly one of them. */
export type Facet = readonly FacetValue[];

/** A row to begin with, and what may be different in others of its type. */
export interface RowSpace {
  readonly row: Row;
  readonly facets: readonly Facet[];
}

/** Stands for anybody else: the id of nobody and of no organisation. */
export const ANOTHER = '00000000-0000-0000-0000-000000000000';

export type Values<Type extends RowType> = (
  trait: RowTrait,
  fields: Partial<RowOf<Type>>,
  has: (row: RowOf<Type>) => boolean,
  id?: string | null,
) => FacetValue;

/** Values of the properties of one type of rows. */
export function valuesOf<Type extends RowType>(type: Type): Values<Type> {
  const isOfType = (row: Row): row is RowOf<Type> => row.type === type;
  return (trait, fields, has, id = null) => ({
    trait,
    id,
    put: (row) => ({ ...row, ...fields }),
    has: (row) => isOfType(row) && has(row),
  });
}

/** A property that names somebody: the caller, or anybody else. */
export function ownOrAnother<Type extends RowType>(
  is: Values<Type>,
  field: keyof RowOf<Type> & string,
  own: string | null,
  [ofCaller, ofAnother]: readonly [RowTrait, RowTrait],
): Facet {
  const isOwn = (row: RowOf<Type>) => own !== null && row[field] === own;
  const another = is(ofAnother, { [field]: ANOTHER } as Partial<RowOf<Type>>, (row) => !isOwn(row));
  return own === null ? [another] : [is(ofCaller, { [field]: own } as Partial<RowOf<Type>>, isOwn), another];
}
