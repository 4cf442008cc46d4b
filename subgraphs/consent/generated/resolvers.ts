import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Patient as PatientRow } from '../domain/patient.ts';
import type { Consent as ConsentRow, ConsentProvision as ConsentProvisionRow } from '../domain/consent.ts';
import type { Signature as ConsentSignatureRow } from '../domain/signature.ts';
import type { PortalBlock as PortalBlockRow } from '../domain/portal-block.ts';
import type { ConsentContext } from '../context.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** What to block. */
export type BlockPortalInput = {
  /** How the patient asked; `PORTAL` unless a registrar records a request. */
  readonly channel?: RequestChannel;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** A patient's consent (FHIR Consent). */
export type Consent = {
  readonly __typename?: 'Consent';
  /** When the first signature was given. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** What it permits. */
  readonly provision?: Maybe<ConsentProvision>;
  /** What it is about. */
  readonly scope?: Maybe<ConsentScope>;
  /** Who signed, first signature first. */
  readonly signatures?: Maybe<ReadonlyArray<ConsentSignature>>;
  /** State of the consent. */
  readonly status?: Maybe<ConsentStatus>;
  /** Version of the text that was signed. */
  readonly textVersion?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of consents. */
export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ConsentEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Consent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the consents of a list. */
export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Consent;
};

/** What a consent permits (FHIR Consent.provision). */
export type ConsentProvision = {
  readonly __typename?: 'ConsentProvision';
  /** Which actions with them. */
  readonly actions?: Maybe<ReadonlyArray<ProcessingAction>>;
  /** Which data, by code: `NAME`, `BIRTH_DATE`, `ADDRESS`, `PHONE`, `EMAIL`, `PASSPORT`, `HEALTH` and the like. */
  readonly dataClasses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** To which ends (HL7 v3 ActReason). */
  readonly purposes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a consent is about. */
export type ConsentScope =
  /** Disclosure to an insurer. */
  | 'DISCLOSURE'
  /** Processing of personal data for the portal. */
  | 'PROCESSING'
  /** A minor lets representatives see restricted results. */
  | 'RESTRICTED_SHARING';

/** A signature under a consent. */
export type ConsentSignature = {
  readonly __typename?: 'ConsentSignature';
  /** In which capacity. */
  readonly capacity?: Maybe<SignatureCapacity>;
  /** Number of the signed paper; null where it was signed in the portal. */
  readonly paperNumber?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** FHIR consent status. */
export type ConsentStatus =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn, or its last day has passed. */
  | 'INACTIVE'
  /** A signature is missing, or its first day is still to come. */
  | 'PROPOSED';

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

/** Whose processing consent to sign. */
export type GiveProcessingConsentInput = {
  /** Chosen by the client: repeating a call with the same key signs once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number of the signed paper: needed where a registrar records one, refused where somebody signs in the portal. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who signed that paper: needed with `paperNumber`. */
  readonly paperSignedBy?: InputMaybe<SignatureCapacity>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of a signature. */
export type GiveProcessingConsentResult = PatientNotFound | ProcessingConsentSigned;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Forbids every access to the patient's data in the portals, at once. */
  readonly blockPortal?: Maybe<PortalBlockResult>;
  /**
   * Signs the consent to the processing of personal data for the portal. At 15 to 17 it takes effect with the second
   * signature: the minor's and a representative's.
   */
  readonly giveProcessingConsent?: Maybe<GiveProcessingConsentResult>;
  /** Lifts the block. */
  readonly unblockPortal?: Maybe<PortalBlockResult>;
  /** Withdraws the consent to the processing of personal data for the portal, at once. */
  readonly withdrawProcessingConsent?: Maybe<WithdrawProcessingConsentResult>;
};


export type MutationBlockPortalArgs = {
  input: BlockPortalInput;
};


export type MutationGiveProcessingConsentArgs = {
  input: GiveProcessingConsentInput;
};


export type MutationUnblockPortalArgs = {
  input: UnblockPortalInput;
};


export type MutationWithdrawProcessingConsentArgs = {
  input: WithdrawProcessingConsentInput;
};

/** There is no consent that could be withdrawn. */
export type NoProcessingConsent = {
  readonly __typename?: 'NoProcessingConsent';
  /** The patient. */
  readonly patientId: Scalars['ID']['output'];
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
  /** Consents, latest first; withdrawn ones are included. */
  readonly consents?: Maybe<ConsentConnection>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
  /** The block of the portals; null where there is none. */
  readonly portalBlock?: Maybe<PortalBlock>;
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** There is no such patient whom the caller may know. */
export type PatientNotFound = {
  readonly __typename?: 'PatientNotFound';
  /** The id that was asked for. */
  readonly patientId: Scalars['ID']['output'];
};

/** A block of every access to a patient's data in the portals. */
export type PortalBlock = {
  readonly __typename?: 'PortalBlock';
  /** How the patient asked for it. */
  readonly channel?: Maybe<RequestChannel>;
  /** Since when. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** The block as it stands now. */
export type PortalBlockChanged = {
  readonly __typename?: 'PortalBlockChanged';
  /** The patient. */
  readonly patient?: Maybe<Patient>;
};

/** What came of a block or of its end. */
export type PortalBlockResult = PatientNotFound | PortalBlockChanged;

/** Actions with personal data. */
export type ProcessingAction =
  /** Accumulating. */
  | 'ACCUMULATE'
  /** Blocking. */
  | 'BLOCK'
  /** Clarifying. */
  | 'CLARIFY'
  /** Collecting. */
  | 'COLLECT'
  /** Depersonalising. */
  | 'DEPERSONALISE'
  /** Destroying. */
  | 'DESTROY'
  /** Storing. */
  | 'STORE'
  /** Systematising. */
  | 'SYSTEMATISE'
  /** Transferring. */
  | 'TRANSFER'
  /** Using. */
  | 'USE';

/** The signature is recorded. */
export type ProcessingConsentSigned = {
  readonly __typename?: 'ProcessingConsentSigned';
  /** The consent; it is `PROPOSED` while a second signature is missing. */
  readonly consent?: Maybe<Consent>;
};

/** The consent is withdrawn. */
export type ProcessingConsentWithdrawn = {
  readonly __typename?: 'ProcessingConsentWithdrawn';
  /** The consent as it stands now. */
  readonly consent?: Maybe<Consent>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A consent that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly consent?: Maybe<Consent>;
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};

/** How a request reached the clinic. */
export type RequestChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** In person. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE'
  /** In the portal. */
  | 'PORTAL';

/** In which capacity somebody signs. */
export type SignatureCapacity =
  /** The patient. */
  | 'PATIENT'
  /** A representative of the patient. */
  | 'REPRESENTATIVE';

/** What to unblock. */
export type UnblockPortalInput = {
  /** How the patient asked; `PORTAL` unless a registrar records a request. */
  readonly channel?: RequestChannel;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** Whose processing consent to withdraw. */
export type WithdrawProcessingConsentInput = {
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of a withdrawal. */
export type WithdrawProcessingConsentResult = NoProcessingConsent | PatientNotFound | ProcessingConsentWithdrawn;



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
  Consent: Consent;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GiveProcessingConsentResult:
    | ( PatientNotFound )
    | ( Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
  ;
  PortalBlockResult:
    | ( PatientNotFound )
    | ( Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
  ;
  WithdrawProcessingConsentResult:
    | ( NoProcessingConsent )
    | ( PatientNotFound )
    | ( Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BlockPortalInput: BlockPortalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversTypes['Consent']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentProvision: ResolverTypeWrapper<ConsentProvisionRow>;
  ConsentScope: ConsentScope;
  ConsentSignature: ResolverTypeWrapper<ConsentSignatureRow>;
  ConsentStatus: ConsentStatus;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GiveProcessingConsentInput: GiveProcessingConsentInput;
  GiveProcessingConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveProcessingConsentResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoProcessingConsent: ResolverTypeWrapper<NoProcessingConsent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  PortalBlock: ResolverTypeWrapper<PortalBlockRow>;
  PortalBlockChanged: ResolverTypeWrapper<Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  PortalBlockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PortalBlockResult']>;
  ProcessingAction: ProcessingAction;
  ProcessingConsentSigned: ResolverTypeWrapper<Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ProcessingConsentWithdrawn: ResolverTypeWrapper<Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestChannel: RequestChannel;
  SignatureCapacity: SignatureCapacity;
  UnblockPortalInput: UnblockPortalInput;
  WithdrawProcessingConsentInput: WithdrawProcessingConsentInput;
  WithdrawProcessingConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProcessingConsentResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BlockPortalInput: BlockPortalInput;
  ID: Scalars['ID']['output'];
  Consent: ConsentRow;
  String: Scalars['String']['output'];
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consent']> };
  Int: Scalars['Int']['output'];
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentProvision: ConsentProvisionRow;
  ConsentSignature: ConsentSignatureRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GiveProcessingConsentInput: GiveProcessingConsentInput;
  GiveProcessingConsentResult: ResolversUnionTypes<ResolversParentTypes>['GiveProcessingConsentResult'];
  Mutation: Record<PropertyKey, never>;
  NoProcessingConsent: NoProcessingConsent;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: PatientRow;
  PatientNotFound: PatientNotFound;
  PortalBlock: PortalBlockRow;
  PortalBlockChanged: Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  PortalBlockResult: ResolversUnionTypes<ResolversParentTypes>['PortalBlockResult'];
  ProcessingConsentSigned: Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ProcessingConsentWithdrawn: Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  Query: Record<PropertyKey, never>;
  UnblockPortalInput: UnblockPortalInput;
  WithdrawProcessingConsentInput: WithdrawProcessingConsentInput;
  WithdrawProcessingConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawProcessingConsentResult'];
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ConsentContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConsentResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['ConsentProvision']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentSignature']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  textVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentProvisionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentProvision'] = ResolversParentTypes['ConsentProvision']> = {
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessingAction']>>, ParentType, ContextType>;
  dataClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ConsentSignatureResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentSignature'] = ResolversParentTypes['ConsentSignature']> = {
  capacity?: Resolver<Maybe<ResolversTypes['SignatureCapacity']>, ParentType, ContextType>;
  paperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GiveProcessingConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['GiveProcessingConsentResult'] = ResolversParentTypes['GiveProcessingConsentResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'ProcessingConsentSigned', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blockPortal?: Resolver<Maybe<ResolversTypes['PortalBlockResult']>, ParentType, ContextType, RequireFields<MutationBlockPortalArgs, 'input'>>;
  giveProcessingConsent?: Resolver<Maybe<ResolversTypes['GiveProcessingConsentResult']>, ParentType, ContextType, RequireFields<MutationGiveProcessingConsentArgs, 'input'>>;
  unblockPortal?: Resolver<Maybe<ResolversTypes['PortalBlockResult']>, ParentType, ContextType, RequireFields<MutationUnblockPortalArgs, 'input'>>;
  withdrawProcessingConsent?: Resolver<Maybe<ResolversTypes['WithdrawProcessingConsentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProcessingConsentArgs, 'input'>>;
};

export type NoProcessingConsentResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['NoProcessingConsent'] = ResolversParentTypes['NoProcessingConsent']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<PatientConsentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalBlock?: Resolver<Maybe<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
};

export type PatientNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PatientNotFound'] = ResolversParentTypes['PatientNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalBlockResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlock'] = ResolversParentTypes['PortalBlock']> = {
  channel?: Resolver<Maybe<ResolversTypes['RequestChannel']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PortalBlockChangedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockChanged'] = ResolversParentTypes['PortalBlockChanged']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalBlockResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockResult'] = ResolversParentTypes['PortalBlockResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'PortalBlockChanged', ParentType, ContextType>;
};

export type ProcessingConsentSignedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ProcessingConsentSigned'] = ResolversParentTypes['ProcessingConsentSigned']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessingConsentWithdrawnResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ProcessingConsentWithdrawn'] = ResolversParentTypes['ProcessingConsentWithdrawn']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
};

export type WithdrawProcessingConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['WithdrawProcessingConsentResult'] = ResolversParentTypes['WithdrawProcessingConsentResult']> = {
  __resolveType: TypeResolveFn<'NoProcessingConsent' | 'PatientNotFound' | 'ProcessingConsentWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = ConsentContext> = {
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentProvision?: ConsentProvisionResolvers<ContextType>;
  ConsentSignature?: ConsentSignatureResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GiveProcessingConsentResult?: GiveProcessingConsentResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoProcessingConsent?: NoProcessingConsentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  PortalBlock?: PortalBlockResolvers<ContextType>;
  PortalBlockChanged?: PortalBlockChangedResolvers<ContextType>;
  PortalBlockResult?: PortalBlockResultResolvers<ContextType>;
  ProcessingConsentSigned?: ProcessingConsentSignedResolvers<ContextType>;
  ProcessingConsentWithdrawn?: ProcessingConsentWithdrawnResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  WithdrawProcessingConsentResult?: WithdrawProcessingConsentResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ConsentContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
