import type { IdentityContext } from '../context.ts';

/** Who asks for a list. Whoever is stopped learns neither what it holds nor how much. */
export async function officeOf({ access }: IdentityContext) {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  return {
    accountId: principal?.accountId,
    organizationId: principal?.organizationId ?? null,
    isOffice: principal?.role === 'REGISTRAR' || principal?.role === 'PRIVACY_OFFICER',
  };
}
