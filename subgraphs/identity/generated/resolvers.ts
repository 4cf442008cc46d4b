import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Principal } from '../../_policy/types.ts';
import type { Patient as PatientRow, HumanName as HumanNameRow, Identifier as IdentifierRow, Organization as OrganizationRow } from '../domain/patient.ts';
import type { IdentityDocument as IdentityDocumentRow } from '../domain/identity-document.ts';
import type { Representation as RepresentationRow } from '../domain/representation.ts';
import type { IdentityContext } from '../context.ts';
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

/** Kinds of callers. */
export type AccountRole =
  /** A treating clinician. */
  | 'CLINICIAN'
  /** A partner insurer's system. */
  | 'INSURER'
  /** A laboratory's system. */
  | 'LAB'
  /** A person: patient, representative, or both. */
  | 'PERSON'
  /** Answers for personal data at an organisation. */
  | 'PRIVACY_OFFICER'
  /** Reception and administration of a clinic. */
  | 'REGISTRAR';

/** Whether an account may be used. */
export type AccountState =
  /** It may be used. */
  | 'ACTIVE'
  /** It is locked; reception unlocks it. */
  | 'LOCKED'
  /** The first password has to be changed before anything else. */
  | 'PASSWORD_CHANGE_REQUIRED';

/** FHIR administrative gender. */
export type AdministrativeGender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Other. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN';

/** Bands of age with their own rules of representation. */
export type AgeBand =
  /** 18 and over: the patient alone, unless their legal capacity is limited. */
  | 'ADULT'
  /** 15 to 17: the minor and representatives, with both signatures. */
  | 'FIFTEEN_TO_SEVENTEEN'
  /** Younger than 15: representatives act. */
  | 'UNDER_FIFTEEN';

/** How to reach a patient. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

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

/** FHIR HumanName. */
export type HumanName = {
  readonly __typename?: 'HumanName';
  /** Family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Patronymic; null where there is none. */
  readonly patronymic?: Maybe<Scalars['String']['output']>;
  /** The whole name as it is written. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** An id given by some system (FHIR Identifier). */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The namespace, a URI. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** The id in it. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** An identity document. */
export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  /** Day of issue; for registrars only. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it; for registrars only. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Kind of document. */
  readonly kind?: Maybe<IdentityDocumentKind>;
  /** Series and number; all but the last two digits are masked with `•` unless the caller is a registrar. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** Kinds of identity documents. */
export type IdentityDocumentKind =
  /** Birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** Passport. */
  | 'PASSPORT';

/** The account with which the caller is signed in. */
export type Me = {
  readonly __typename?: 'Me';
  /** The account's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name of the person behind the account; null for a partner's system. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation for which staff and partner systems act. */
  readonly organization?: Maybe<Organization>;
  /** The caller, where they are a patient, and every patient whom they represent now, by family name. */
  readonly patients?: Maybe<PatientConnection>;
  /** What kind of caller the account is. */
  readonly role?: Maybe<AccountRole>;
  /** Whether the account may be used. */
  readonly state?: Maybe<AccountState>;
};


/** The account with which the caller is signed in. */
export type MePatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Kinds of organisations. */
export type OrganizationKind =
  /** Clinic. */
  | 'CLINIC'
  /** Insurer. */
  | 'INSURER'
  /** Laboratory. */
  | 'LAB';

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
  /** Age band today in Moscow; it decides who acts for the patient. */
  readonly ageBand?: Maybe<AgeBand>;
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Phone and e-mail. */
  readonly contact?: Maybe<ContactPoint>;
  /** When the patient died; null while alive or not known. */
  readonly deceasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identity documents; numbers are masked for everybody but registrars. */
  readonly documents?: Maybe<ReadonlyArray<IdentityDocument>>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
  /** Business identifiers: medical record numbers and ids at the systems from which the patient came. */
  readonly identifiers?: Maybe<ReadonlyArray<Identifier>>;
  /** Name. */
  readonly name?: Maybe<HumanName>;
  /** Organisations at which the patient is registered. */
  readonly organizations?: Maybe<ReadonlyArray<Organization>>;
  /** Who represents the patient, latest first; past and unverified representations are included. */
  readonly representations?: Maybe<RepresentationConnection>;
  /** Administrative sex. */
  readonly sex?: Maybe<AdministrativeGender>;
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientRepresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of patients. */
export type PatientConnection = {
  readonly __typename?: 'PatientConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PatientEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Patient>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many patients the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A patient in a list. */
export type PatientEdge = {
  readonly __typename?: 'PatientEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Patient;
};

/** Narrows a list of patients; what is left out does not narrow. */
export type PatientFilter = {
  /** Exact birth date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning of the family name, in any case. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** A business identifier, for example a medical record number. */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The caller's own account and the patients they may see. */
  readonly me?: Maybe<Me>;
  /** A patient that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly patient?: Maybe<Patient>;
  /**
   * Patients registered at the caller's organisation, by family name. For registrars and privacy officers; empty for
   * everybody else.
   */
  readonly patients?: Maybe<PatientConnection>;
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: Scalars['Int']['input'];
};

/** That one person acts for a patient (FHIR RelatedPerson). */
export type Representation = {
  readonly __typename?: 'Representation';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the caller is the representative. */
  readonly isMine?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of representation. */
  readonly kind?: Maybe<RepresentationKind>;
  /** The patient who is represented. */
  readonly patient?: Maybe<Patient>;
  /** Name of the representative. */
  readonly representativeName?: Maybe<HumanName>;
  /** Whether it is in force now, computed at the moment of the answer. */
  readonly status?: Maybe<RepresentationStatus>;
  /** First day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day, inclusive, as registered; null where none is set. Birthdays may end it earlier. */
  readonly validThrough?: Maybe<Scalars['Date']['output']>;
  /** When another staff member verified it; null until then. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of representations. */
export type RepresentationConnection = {
  readonly __typename?: 'RepresentationConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<RepresentationEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Representation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many representations the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A representation in a list. */
export type RepresentationEdge = {
  readonly __typename?: 'RepresentationEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Representation;
};

/** Kinds of representation. */
export type RepresentationKind =
  /** Adoptive parent. */
  | 'ADOPTIVE_PARENT'
  /** Attorney by a notarised power. */
  | 'ATTORNEY'
  /** Guardian of a child under 14 or of an adult without legal capacity. */
  | 'GUARDIAN'
  /** Mother or father. */
  | 'PARENT'
  /** Trustee of a minor from 14 or of an adult of limited legal capacity. */
  | 'TRUSTEE';

/** Whether a representation is in force. */
export type RepresentationStatus =
  /** It has ended: its last day, a birthday, capacity or death. */
  | 'ENDED'
  /** It grants access now. */
  | 'IN_FORCE'
  /** Its first day is still to come. */
  | 'NOT_YET_IN_FORCE'
  /** Revoked. */
  | 'REVOKED'
  /** Suspended by staff. */
  | 'SUSPENDED'
  /** Registered, and not yet verified by another staff member. */
  | 'UNVERIFIED';



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
  Organization: Organization;
  Patient: Patient;
  Representation: Representation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Representation:
    ( { __typename: 'Representation' }
    & GraphQLRecursivePick<FederationTypes['Representation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountRole: AccountRole;
  AccountState: AccountState;
  AdministrativeGender: AdministrativeGender;
  AgeBand: AgeBand;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HumanName: ResolverTypeWrapper<HumanNameRow>;
  Identifier: ResolverTypeWrapper<IdentifierRow>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentRow>;
  IdentityDocumentKind: IdentityDocumentKind;
  Me: ResolverTypeWrapper<Principal>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversTypes['Patient']> }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Representation: ResolverTypeWrapper<RepresentationRow>;
  RepresentationConnection: ResolverTypeWrapper<Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RepresentationEdge']>, nodes: ReadonlyArray<ResolversTypes['Representation']> }>;
  RepresentationEdge: ResolverTypeWrapper<Omit<RepresentationEdge, 'node'> & { node: ResolversTypes['Representation'] }>;
  RepresentationKind: RepresentationKind;
  RepresentationStatus: RepresentationStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ContactPoint: ContactPoint;
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  HumanName: HumanNameRow;
  Identifier: IdentifierRow;
  IdentityDocument: IdentityDocumentRow;
  Me: Principal;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: PatientRow;
  PatientConnection: Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Patient']> };
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  Query: Record<PropertyKey, never>;
  Representation: RepresentationRow;
  RepresentationConnection: Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RepresentationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Representation']> };
  RepresentationEdge: Omit<RepresentationEdge, 'node'> & { node: ResolversParentTypes['Representation'] };
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = IdentityContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ContactPointResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HumanNameResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IdentityDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<MePatientsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AccountState']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityDocument']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organization']>>, ParentType, ContextType>;
  representations?: Resolver<Maybe<ResolversTypes['RepresentationConnection']>, ParentType, ContextType, RequireFields<PatientRepresentationsArgs, 'first'>>;
  sex?: Resolver<Maybe<ResolversTypes['AdministrativeGender']>, ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
};

export type RepresentationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation'], FederationReferenceType extends FederationReferenceTypes['Representation'] = FederationReferenceTypes['Representation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Representation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  representativeName?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RepresentationStatus']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RepresentationConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationConnection'] = ResolversParentTypes['RepresentationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepresentationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Representation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentationEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationEdge'] = ResolversParentTypes['RepresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
};

export type Resolvers<ContextType = IdentityContext> = {
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationConnection?: RepresentationConnectionResolvers<ContextType>;
  RepresentationEdge?: RepresentationEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IdentityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
