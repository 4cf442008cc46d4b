import { hash, verify } from '@node-rs/argon2';

/**
 * Cost of one try: OWASP's first choice for argon2id, which is the library's default variant (19 MiB, two passes, one
 * lane).
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * Of a password that nobody knows, at the same cost: verified where a login is unknown or has no password yet, so that
 * the answer takes as long.
 */
const DUMMY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Ot9BgJsUnfzcnWVOJr9YfA$g+06MqTYcl869eUpsOX2j6OlwJDxEzshmBrrbQdIILc';

/** @returns argon2id in PHC format */
export function hashPassword(password: string): Promise<string> {
  return hash(spelled(password), COST);
}

/**
 * @param passwordHash null where there is none: takes as long, and is never right
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? DUMMY_HASH, spelled(password));
  return isRight && passwordHash !== null;
}

/** Keyboards spell the same letter in different code points. */
function spelled(password: string): string {
  return password.normalize('NFC');
}
