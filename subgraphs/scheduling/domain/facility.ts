/** A place that takes appointments. */
export interface Facility {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly city: string;
  readonly address: string;
}

export interface Specialty {
  readonly id: string;
  readonly name: string;
}
