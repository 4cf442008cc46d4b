/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows a list of claims; what is left out does not narrow. */
export type ClaimFilter = {
  /** Only claims that changed at or after this instant. */
  readonly changedSince?: string | null | undefined;
  /** Only these risks. */
  readonly risk?: ReadonlyArray<InsuredRisk> | null | undefined;
  /** Only these statuses. */
  readonly status?: ReadonlyArray<ClaimStatus> | null | undefined;
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

export type ChangedClaimsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ClaimFilter | null | undefined;
}>;


export type ChangedClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly number: string, readonly status: ClaimStatus | null, readonly risk: InsuredRisk | null, readonly changedAt: string | null, readonly approvedBenefit: string | null }> } | null };

export type ClaimStatusQueryVariables = Exact<{
  number: string;
}>;


export type ClaimStatusQuery = { readonly claim: { readonly number: string, readonly status: ClaimStatus | null, readonly outcome: ClaimOutcome | null, readonly risk: InsuredRisk | null, readonly submittedAt: string | null, readonly changedAt: string | null, readonly approvedBenefit: string | null, readonly timeline: ReadonlyArray<{ readonly at: string | null, readonly status: ClaimStatus | null, readonly reason: string | null }> | null } | null };


export const ChangedClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangedClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBenefit"}}]}}]}}]}}]} as unknown as DocumentNode<ChangedClaimsQuery, ChangedClaimsQueryVariables>;
export const ClaimStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBenefit"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimStatusQuery, ClaimStatusQueryVariables>;