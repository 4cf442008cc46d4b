const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id that a caller sent may be one of ours. PostgreSQL refuses other texts with an error, as a fault. */
export function isUuid(id: unknown): id is string {
  return typeof id === 'string' && UUID.test(id);
}
