/** How an appointment stands to the caller, as far as the access policy looks at it. */
export interface AppointmentKind {
  /** Whether it is with the calling specialist. */
  readonly isWithCaller: boolean;
  /** Whether it is at the caller's organisation. */
  readonly isAtCallersOrganization: boolean;
}

export const ALL_KINDS: readonly AppointmentKind[] = [
  { isWithCaller: true, isAtCallersOrganization: true },
  { isWithCaller: true, isAtCallersOrganization: false },
  { isWithCaller: false, isAtCallersOrganization: true },
  { isWithCaller: false, isAtCallersOrganization: false },
];

/** The kinds of a patient's appointments that a caller may know. */
export interface AppointmentKinds {
  /** Null for callers who are no specialists. */
  readonly practitionerId: string | null;
  /** Null for callers who act for no organisation. */
  readonly organizationId: string | null;
  /** Of {@link ALL_KINDS}, in their order. */
  readonly known: readonly AppointmentKind[];
}
