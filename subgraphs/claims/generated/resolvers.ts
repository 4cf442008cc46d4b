import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Patient as PatientRow } from '../domain/patient.ts';
import type { Coverage as CoverageRow } from '../domain/coverage.ts';
import type { SeenClaim as ClaimRow } from '../domain/claim.ts';
import type { ClaimEvent as ClaimEventRow } from '../domain/claim-life-cycle.ts';
import type { ClaimsContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the calendar, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant in Moscow time, RFC 3339, for example `2026-03-14T09:30:00+03:00`. */
  DateTime: { input: Date; output: Date; }
  /** An exact sum of money in kopecks as a decimal string, for example `4500000` for 45 000.00 ₽. */
  Money: { input: bigint; output: bigint; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A claim for a benefit (FHIR Claim and ClaimResponse). */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Benefit that was approved; null before a decision. */
  readonly approvedBenefit?: Maybe<Scalars['Money']['output']>;
  /** When it last changed. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The coverage under which it is made. */
  readonly coverage?: Maybe<Coverage>;
  /** Day of the insured event. */
  readonly eventOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The insurer that handles it. */
  readonly insurer?: Maybe<Organization>;
  /** Number by which people and insurers refer to it. */
  readonly number: Scalars['String']['output'];
  /** The same in the words of FHIR ClaimResponse. */
  readonly outcome?: Maybe<ClaimOutcome>;
  /** The insured person. */
  readonly patient?: Maybe<Patient>;
  /** Which risk it is about. */
  readonly risk?: Maybe<InsuredRisk>;
  /** Where the claim stands. */
  readonly status?: Maybe<ClaimStatus>;
  /** When it was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has happened, first event first. */
  readonly timeline?: Maybe<ReadonlyArray<ClaimEvent>>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the claims of a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Claim;
};

/** One step of a claim. */
export type ClaimEvent = {
  readonly __typename?: 'ClaimEvent';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Reason in words; null where none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The status that it brought. */
  readonly status?: Maybe<ClaimStatus>;
};

/** Narrows a list of claims; what is left out does not narrow. */
export type ClaimFilter = {
  /** Only claims that changed at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these risks. */
  readonly risk?: InputMaybe<ReadonlyArray<InsuredRisk>>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** FHIR ClaimResponse outcome. */
export type ClaimOutcome =
  /** Decided. */
  | 'COMPLETE'
  /** Denied or withdrawn. */
  | 'ERROR'
  /** Decided in part. */
  | 'PARTIAL'
  /** Waiting for a decision. */
  | 'QUEUED';

/** Where a claim stands. */
export type ClaimStatus =
  /** Approved in full. */
  | 'APPROVED'
  /** Documents are missing. */
  | 'AWAITING_DOCUMENTS'
  /** Denied. */
  | 'DENIED'
  /** Being written. */
  | 'DRAFT'
  /** Paid. */
  | 'PAID'
  /** Approved in part. */
  | 'PARTIALLY_APPROVED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Being examined. */
  | 'UNDER_REVIEW'
  /** Withdrawn by the claimant. */
  | 'WITHDRAWN';

/** Insurance of a patient (FHIR Coverage). */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Day on which the fee was charged; cover counts from the day after. */
  readonly feeChargedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The insurer. */
  readonly insurer?: Maybe<Organization>;
  /** Number of the certificate. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The insured person. */
  readonly patient?: Maybe<Patient>;
  /** Code of the insurance programme. */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** State today. */
  readonly status?: Maybe<CoverageStatus>;
  /** Sum insured for salary reduction and accident death (pool A). */
  readonly sumInsuredA?: Maybe<Scalars['Money']['output']>;
  /** Sum insured for disability, hospitalisation and critical illness (pool B). */
  readonly sumInsuredB?: Maybe<Scalars['Money']['output']>;
  /** Last day of cover, inclusive. */
  readonly validThrough?: Maybe<Scalars['Date']['output']>;
};

/** A page of coverages. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<CoverageEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Coverage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the coverages of a list. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Coverage;
};

/** State of a coverage. */
export type CoverageStatus =
  /** In force. */
  | 'ACTIVE'
  /** Its last day has passed, or it was ended. */
  | 'ENDED';

/** Classes of protected data, as the access policy and the access log name them. */
export type DataClass =
  /** Who has looked at a patient's data. */
  | 'ACCESS_LOG'
  /** The caller's own account. */
  | 'ACCOUNT'
  /** Appointments and visits. */
  | 'APPOINTMENT'
  /** Insurance coverages and claims. */
  | 'CLAIM'
  /** Medical evidence attached to a claim. */
  | 'CLAIM_EVIDENCE'
  /** Consents, blocks and holds. */
  | 'CONSENT'
  /** Phone and e-mail. */
  | 'CONTACT'
  /** Name, birth date, sex and what follows from them. */
  | 'DEMOGRAPHICS'
  /** Passport and other identity documents. */
  | 'IDENTITY_DOCUMENT'
  /** Facts about no patient: facilities, specialties, programmes. */
  | 'PUBLIC'
  /** Results of diagnostic studies and the referrals for them. */
  | 'RESULT'
  /** Federation machinery. */
  | 'SERVICE';

/** Insured risks. */
export type InsuredRisk =
  /** Death in an air or rail disaster. */
  | 'ACCIDENT_DEATH'
  /** Critical illness, first diagnosed. */
  | 'CRITICAL_ILLNESS'
  /** Temporary disability by accident. */
  | 'DISABILITY_ACCIDENT'
  /** Temporary disability by illness. */
  | 'DISABILITY_ILLNESS'
  /** Stay in hospital after an accident. */
  | 'HOSPITALISATION_ACCIDENT'
  /** The official salary has fallen. */
  | 'SALARY_REDUCTION';

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row of the page; pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows stand before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person who is registered with at least one organisation (FHIR Patient). */
export type Patient = {
  readonly __typename?: 'Patient';
  /** Claims that concern the patient, latest first. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Insurance coverages, latest first. */
  readonly coverages?: Maybe<CoverageConnection>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * A claim by its number, for the insurer that handles it and for those whom it concerns; null for an unknown one and
   * for one that the caller may not know alike.
   */
  readonly claim?: Maybe<Claim>;
  /** The calling insurer's claims, in the order of their last change; empty for everybody else. */
  readonly claims?: Maybe<ClaimConnection>;
};


export type QueryClaimArgs = {
  number: Scalars['String']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Claim: Claim;
  Coverage: Coverage;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Claim:
    ( { __typename: 'Claim' }
    & ( GraphQLRecursivePick<FederationTypes['Claim'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Claim'], {"number":true}> ) );
  Coverage:
    ( { __typename: 'Coverage' }
    & GraphQLRecursivePick<FederationTypes['Coverage'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Claim: ResolverTypeWrapper<ClaimRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimEvent: ResolverTypeWrapper<ClaimEventRow>;
  ClaimFilter: ClaimFilter;
  ClaimOutcome: ClaimOutcome;
  ClaimStatus: ClaimStatus;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageConnection: ResolverTypeWrapper<Omit<CoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageEdge']>, nodes: ReadonlyArray<ResolversTypes['Coverage']> }>;
  CoverageEdge: ResolverTypeWrapper<Omit<CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageStatus: CoverageStatus;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  InsuredRisk: InsuredRisk;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<PatientRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Claim: ClaimRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  Int: Scalars['Int']['output'];
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimEvent: ClaimEventRow;
  ClaimFilter: ClaimFilter;
  Coverage: CoverageRow;
  CoverageConnection: Omit<CoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Coverage']> };
  CoverageEdge: Omit<CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  Organization: Organization;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: PatientRow;
  Query: Record<PropertyKey, never>;
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ClaimsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClaimResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'], FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Claim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedBenefit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  eventOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ClaimOutcome']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['InsuredRisk']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimEvent']>>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimEventResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['ClaimEvent'] = ResolversParentTypes['ClaimEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'], FederationReferenceType extends FederationReferenceTypes['Coverage'] = FederationReferenceTypes['Coverage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coverage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feeChargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CoverageStatus']>, ParentType, ContextType>;
  sumInsuredA?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sumInsuredB?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type OrganizationResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PatientClaimsArgs, 'first'>>;
  coverages?: Resolver<Maybe<ResolversTypes['CoverageConnection']>, ParentType, ContextType, RequireFields<PatientCoveragesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ClaimsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'number'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
};

export type Resolvers<ContextType = ClaimsContext> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimEvent?: ClaimEventResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ClaimsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
