import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Facility as FacilityRow, Specialty as SpecialtyRow } from '../domain/facility.ts';
import type { Practitioner as PractitionerRow } from '../domain/practitioner.ts';
import type { Slot as SlotRow } from '../domain/slot.ts';
import type { Appointment as AppointmentRow } from '../domain/appointment.ts';
import type { SchedulingContext } from '../context.ts';
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

/** A patient's appointment with a specialist (FHIR Appointment). */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** When it was booked. */
  readonly bookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** End. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** The place. */
  readonly facility?: Maybe<Facility>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The specialist. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Beginning. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** State of the appointment. */
  readonly status?: Maybe<AppointmentStatus>;
};

/** The interval is booked. */
export type AppointmentBooked = {
  readonly __typename?: 'AppointmentBooked';
  /** The new appointment, or the one that the same key booked before. */
  readonly appointment?: Maybe<Appointment>;
};

/** The appointment is cancelled; cancelling it again answers the same. */
export type AppointmentCancelled = {
  readonly __typename?: 'AppointmentCancelled';
  /** The appointment. */
  readonly appointment?: Maybe<Appointment>;
};

/** A page of appointments. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An appointment in a list. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Appointment;
};

/** The appointment has begun or is over. */
export type AppointmentNotCancellable = {
  readonly __typename?: 'AppointmentNotCancellable';
  /** The appointment. */
  readonly appointmentId: Scalars['ID']['output'];
};

/** There is no such appointment that the caller may know. */
export type AppointmentNotFound = {
  readonly __typename?: 'AppointmentNotFound';
  /** The id that was asked for. */
  readonly appointmentId: Scalars['ID']['output'];
};

/** FHIR appointment status. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Cancelled. */
  | 'CANCELLED'
  /** The visit has taken place. */
  | 'FULFILLED'
  /** The patient did not come. */
  | 'NOSHOW';

/** What to book. */
export type BookAppointmentInput = {
  /** Chosen by the client, unique per booking, 1 to 200 characters: repeating a call with the same key books once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** `Slot.id`. */
  readonly slotId: Scalars['ID']['input'];
};

/** What came of a booking. */
export type BookAppointmentResult = AppointmentBooked | OverlappingAppointment | PatientNotFound | SlotInPast | SlotNotFound | SlotTaken;

/** What to cancel. */
export type CancelAppointmentInput = {
  /** `Appointment.id`. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Why, at most 500 characters; shown to the clinic. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a cancellation. */
export type CancelAppointmentResult = AppointmentCancelled | AppointmentNotCancellable | AppointmentNotFound;

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

/** A place that takes appointments (FHIR Location). */
export type Facility = {
  readonly __typename?: 'Facility';
  /** Street address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whom it belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Specialties for which it has specialists. */
  readonly specialties?: Maybe<ReadonlyArray<Specialty>>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Books a free interval for a patient: by the patient, a representative, or a registrar. */
  readonly bookAppointment?: Maybe<BookAppointmentResult>;
  /** Cancels an appointment that has not begun, and frees its interval. */
  readonly cancelAppointment?: Maybe<CancelAppointmentResult>;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** The patient has another appointment at that time; cancel it or choose another interval. */
export type OverlappingAppointment = {
  readonly __typename?: 'OverlappingAppointment';
  /** The interval. */
  readonly slotId: Scalars['ID']['output'];
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
  /** Appointments, the latest first: those to come stand before those that are past. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<AppointmentStatus>>;
};

/** There is no such patient whom the caller may know. */
export type PatientNotFound = {
  readonly __typename?: 'PatientNotFound';
  /** The id that was asked for. */
  readonly patientId: Scalars['ID']['output'];
};

/** A specialist (FHIR Practitioner). */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Where the specialist takes appointments. */
  readonly facilities?: Maybe<ReadonlyArray<Facility>>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name as shown to patients. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Specialties. */
  readonly specialties?: Maybe<ReadonlyArray<Specialty>>;
};

/** A page of specialists. */
export type PractitionerConnection = {
  readonly __typename?: 'PractitionerConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PractitionerEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Practitioner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A specialist in a list. */
export type PractitionerEdge = {
  readonly __typename?: 'PractitionerEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Practitioner;
};

export type Query = {
  readonly __typename?: 'Query';
  /** An appointment that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly appointment?: Maybe<Appointment>;
  /** Facilities that take appointments, by name. */
  readonly facilities?: Maybe<ReadonlyArray<Facility>>;
  /** Specialists, by family name. */
  readonly practitioners?: Maybe<PractitionerConnection>;
  /** All intervals of a specialist's day, free and taken, by time. */
  readonly slots?: Maybe<ReadonlyArray<Slot>>;
  /** Specialties for which a facility has specialists; all specialties where none is named. */
  readonly specialties?: Maybe<ReadonlyArray<Specialty>>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFacilitiesArgs = {
  address?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPractitionersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  specialtyId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySlotsArgs = {
  date: Scalars['Date']['input'];
  practitionerId: Scalars['ID']['input'];
};


export type QuerySpecialtiesArgs = {
  facilityId?: InputMaybe<Scalars['ID']['input']>;
};

/** An interval of a specialist's timetable (FHIR Slot). */
export type Slot = {
  readonly __typename?: 'Slot';
  /** End. */
  readonly end?: Maybe<Scalars['DateTime']['output']>;
  /** The place. */
  readonly facility?: Maybe<Facility>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The specialist. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Beginning. */
  readonly start?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be booked. */
  readonly status?: Maybe<SlotStatus>;
};

/** The interval has begun already; choose a later one. */
export type SlotInPast = {
  readonly __typename?: 'SlotInPast';
  /** The interval. */
  readonly slotId: Scalars['ID']['output'];
};

/** There is no such interval. */
export type SlotNotFound = {
  readonly __typename?: 'SlotNotFound';
  /** The interval. */
  readonly slotId: Scalars['ID']['output'];
};

/** FHIR slot status. */
export type SlotStatus =
  /** It is taken, or has begun. */
  | 'BUSY'
  /** It can be booked. */
  | 'FREE';

/** Somebody else has the interval; choose another. */
export type SlotTaken = {
  readonly __typename?: 'SlotTaken';
  /** The interval. */
  readonly slotId: Scalars['ID']['output'];
};

/** A medical specialty. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name, in Russian. */
  readonly name?: Maybe<Scalars['String']['output']>;
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
  Appointment: Appointment;
  Facility: Facility;
  Patient: Patient;
  Practitioner: Practitioner;
  Slot: Slot;
  Specialty: Specialty;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  Slot:
    ( { __typename: 'Slot' }
    & GraphQLRecursivePick<FederationTypes['Slot'], {"id":true}> );
  Specialty:
    ( { __typename: 'Specialty' }
    & GraphQLRecursivePick<FederationTypes['Specialty'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookAppointmentResult:
    | ( Omit<AppointmentBooked, 'appointment'> & { appointment?: Maybe<_RefType['Appointment']> } )
    | ( OverlappingAppointment )
    | ( PatientNotFound )
    | ( SlotInPast )
    | ( SlotNotFound )
    | ( SlotTaken )
  ;
  CancelAppointmentResult:
    | ( Omit<AppointmentCancelled, 'appointment'> & { appointment?: Maybe<_RefType['Appointment']> } )
    | ( AppointmentNotCancellable )
    | ( AppointmentNotFound )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppointmentBooked: ResolverTypeWrapper<Omit<AppointmentBooked, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  AppointmentCancelled: ResolverTypeWrapper<Omit<AppointmentCancelled, 'appointment'> & { appointment?: Maybe<ResolversTypes['Appointment']> }>;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Appointment']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentNotCancellable: ResolverTypeWrapper<AppointmentNotCancellable>;
  AppointmentNotFound: ResolverTypeWrapper<AppointmentNotFound>;
  AppointmentStatus: AppointmentStatus;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookAppointmentResult']>;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAppointmentResult']>;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Facility: ResolverTypeWrapper<FacilityRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<Organization>;
  OverlappingAppointment: ResolverTypeWrapper<OverlappingAppointment>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<Omit<Patient, 'appointments'> & { appointments?: Maybe<ResolversTypes['AppointmentConnection']> }>;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  PractitionerConnection: ResolverTypeWrapper<Omit<PractitionerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PractitionerEdge']>, nodes: ReadonlyArray<ResolversTypes['Practitioner']> }>;
  PractitionerEdge: ResolverTypeWrapper<Omit<PractitionerEdge, 'node'> & { node: ResolversTypes['Practitioner'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Slot: ResolverTypeWrapper<SlotRow>;
  SlotInPast: ResolverTypeWrapper<SlotInPast>;
  SlotNotFound: ResolverTypeWrapper<SlotNotFound>;
  SlotStatus: SlotStatus;
  SlotTaken: ResolverTypeWrapper<SlotTaken>;
  Specialty: ResolverTypeWrapper<SpecialtyRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: AppointmentRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AppointmentBooked: Omit<AppointmentBooked, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  AppointmentCancelled: Omit<AppointmentCancelled, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['Appointment']> };
  AppointmentConnection: Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Appointment']> };
  Int: Scalars['Int']['output'];
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentNotCancellable: AppointmentNotCancellable;
  AppointmentNotFound: AppointmentNotFound;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['BookAppointmentResult'];
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelAppointmentResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Facility: FacilityRow;
  Mutation: Record<PropertyKey, never>;
  Organization: Organization;
  OverlappingAppointment: OverlappingAppointment;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: Omit<Patient, 'appointments'> & { appointments?: Maybe<ResolversParentTypes['AppointmentConnection']> } | FederationReferenceTypes['Patient'];
  PatientNotFound: PatientNotFound;
  Practitioner: PractitionerRow;
  PractitionerConnection: Omit<PractitionerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PractitionerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Practitioner']> };
  PractitionerEdge: Omit<PractitionerEdge, 'node'> & { node: ResolversParentTypes['Practitioner'] };
  Query: Record<PropertyKey, never>;
  Slot: SlotRow;
  SlotInPast: SlotInPast;
  SlotNotFound: SlotNotFound;
  SlotTaken: SlotTaken;
  Specialty: SpecialtyRow;
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SchedulingContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
};

export type AppointmentBookedResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentBooked'] = ResolversParentTypes['AppointmentBooked']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentCancelledResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentCancelled'] = ResolversParentTypes['AppointmentCancelled']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentNotCancellableResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentNotCancellable'] = ResolversParentTypes['AppointmentNotCancellable']> = {
  appointmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentNotFoundResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['AppointmentNotFound'] = ResolversParentTypes['AppointmentNotFound']> = {
  appointmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookAppointmentResultResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentBooked' | 'OverlappingAppointment' | 'PatientNotFound' | 'SlotInPast' | 'SlotNotFound' | 'SlotTaken', ParentType, ContextType>;
};

export type CancelAppointmentResultResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['CancelAppointmentResult'] = ResolversParentTypes['CancelAppointmentResult']> = {
  __resolveType: TypeResolveFn<'AppointmentCancelled' | 'AppointmentNotCancellable' | 'AppointmentNotFound', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FacilityResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Specialty']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookAppointment?: Resolver<Maybe<ResolversTypes['BookAppointmentResult']>, ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<Maybe<ResolversTypes['CancelAppointmentResult']>, ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverlappingAppointmentResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['OverlappingAppointment'] = ResolversParentTypes['OverlappingAppointment']> = {
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<PatientAppointmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PatientNotFoundResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['PatientNotFound'] = ResolversParentTypes['PatientNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facility']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Specialty']>>, ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['PractitionerConnection'] = ResolversParentTypes['PractitionerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PractitionerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerEdgeResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['PractitionerEdge'] = ResolversParentTypes['PractitionerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  facilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facility']>>, ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  practitioners?: Resolver<Maybe<ResolversTypes['PractitionerConnection']>, ParentType, ContextType, RequireFields<QueryPractitionersArgs, 'first'>>;
  slots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Slot']>>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'date' | 'practitionerId'>>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Specialty']>>, ParentType, ContextType, Partial<QuerySpecialtiesArgs>>;
};

export type SlotResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot'], FederationReferenceType extends FederationReferenceTypes['Slot'] = FederationReferenceTypes['Slot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Slot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SlotStatus']>, ParentType, ContextType>;
};

export type SlotInPastResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['SlotInPast'] = ResolversParentTypes['SlotInPast']> = {
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotNotFoundResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['SlotNotFound'] = ResolversParentTypes['SlotNotFound']> = {
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotTakenResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialtyResolvers<ContextType = SchedulingContext, ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty'], FederationReferenceType extends FederationReferenceTypes['Specialty'] = FederationReferenceTypes['Specialty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Specialty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SchedulingContext> = {
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentBooked?: AppointmentBookedResolvers<ContextType>;
  AppointmentCancelled?: AppointmentCancelledResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentNotCancellable?: AppointmentNotCancellableResolvers<ContextType>;
  AppointmentNotFound?: AppointmentNotFoundResolvers<ContextType>;
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  CancelAppointmentResult?: CancelAppointmentResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Facility?: FacilityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OverlappingAppointment?: OverlappingAppointmentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  PractitionerEdge?: PractitionerEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotInPast?: SlotInPastResolvers<ContextType>;
  SlotNotFound?: SlotNotFoundResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SchedulingContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
