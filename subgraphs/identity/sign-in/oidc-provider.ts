type OidcProvider = typeof import('oidc-provider');

let loaded: Promise<OidcProvider> | null = null;

/**
 * The OpenID provider's library, loaded in this one place and not before somebody signs in. On Node 20 it warns that it
 * would rather have a later one; what it uses is there, and its certification does not depend on it.
 */
export function loadOidcProvider(): Promise<OidcProvider> {
  loaded ??= importQuietly();
  return loaded;
}

async function importQuietly(): Promise<OidcProvider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
