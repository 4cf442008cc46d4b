import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Adapter, AdapterPayload, errors } from 'oidc-provider';
import {
  consumeArtifact,
  deleteArtifact,
  findArtifact,
  findBrowserSession,
  findInteraction,
  revokeGrant,
  saveArtifact,
  type ArtifactKey,
  type FoundArtifact,
} from '../data/openid-artifact.repository.ts';
import { findOpenIdClient } from '../data/openid-client.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { clientMetadata } from './client-metadata.ts';

type Database = Kysely<IdentityDatabase>;

/**
 * Keeps in PostgreSQL what the OpenID provider remembers. Ids are kept as hashes; what a lock, a sign-out or a new
 * password has overtaken is not found.
 */
export function createArtifactAdapter(db: Database, failures: typeof errors): (kind: string) => Adapter {
  return (kind) => (kind === 'Client' ? clientAdapter(db) : artifactAdapter(db, kind, failures));
}

function artifactAdapter(db: Database, kind: string, failures: typeof errors): Adapter {
  const find = FINDERS[kind] ?? ((database, key, at) => findArtifact(database, kind, key, at));
  return {
    async upsert(id, payload, expiresInSeconds = 0) {
      // The id is what a client or browser presents; it is put back when the artifact is found by it.
      const { jti: _id, grantId = null, uid = null, ...rest } = payload;
      await saveArtifact(db, {
        kind,
        idHash: hashOf(id),
        payload: { ...rest, ...(grantId !== null && { grantId }), ...(uid !== null && { uid }) },
        grantId,
        uid: kind === 'Session' ? uid : null,
        expiresAt: new Date(Date.now() + expiresInSeconds * 1000),
      });
    },
    async find(id) {
      const found = await find(db, { idHash: hashOf(id) }, new Date());
      return found ? { ...payloadOf(found), jti: id } : undefined;
    },
    async findByUid(uid) {
      const found = await find(db, { uid }, new Date());
      return found ? payloadOf(found) : undefined;
    },
    findByUserCode: () => Promise.resolve(undefined),
    async consume(id) {
      const isFirst = await consumeArtifact(db, kind, hashOf(id), new Date());
      // Of two who use it at the same moment the second one finds it unused and arrives here.
      if (!isFirst) throw new failures.InvalidGrant('already used');
    },
    destroy: (id) => deleteArtifact(db, kind, hashOf(id)),
    revokeByGrantId: (grantId) => revokeGrant(db, grantId, new Date()),
  };
}

type Finder = (db: Database, key: ArtifactKey, at: Date) => Promise<FoundArtifact | null>;

const FINDERS: Readonly<Partial<Record<string, Finder>>> = {
  Session: findBrowserSession,
  Interaction: findInteraction,
};

function payloadOf({ payload, consumedAt }: FoundArtifact): AdapterPayload {
  return {
    ...payload,
    ...(consumedAt !== null && { consumed: Math.floor(consumedAt.getTime() / 1000) }),
  };
}

/** Clients are registered by the operator, never through the provider. */
function clientAdapter(db: Database): Adapter {
  const unsupported = () => Promise.reject(new Error('clients are registered by a command'));
  return {
    upsert: unsupported,
    async find(id) {
      // PostgreSQL takes no U+0000, and no client has one in its id.
      const client = id.includes('\0') ? null : await findOpenIdClient(db, id);
      return client ? clientMetadata(client) : undefined;
    },
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
    consume: unsupported,
    destroy: unsupported,
    revokeByGrantId: () => Promise.resolve(),
  };
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
