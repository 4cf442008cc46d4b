import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFingerprint } from './bundle-fingerprint.ts';

export type BundleState =
  | { readonly kind: 'ready'; readonly directory: string }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The page's files: found, or being built by a process of their own. */
export interface SandboxBundle {
  state(): BundleState;
  /** Builds the bundle unless a fresh one is there; settles when there is nothing more to wait for. */
  prepare(): Promise<BundleState>;
  /** Ends a build under way. */
  stop(): void;
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const buildScript = fileURLToPath(new URL('build.ts', import.meta.url));

/** @param directory where finished bundles are kept, one folder for each fingerprint of their sources */
export function sandboxBundle(directory: string): SandboxBundle {
  let state = findBundle(directory);
  let builder: ChildProcess | null = null;
  let preparation: Promise<BundleState> | null = null;

  const build = async (): Promise<BundleState> => {
    if (state.kind !== 'preparing') return state;
    // A process of its own: esbuild and Brotli would otherwise take the event loop from the first requests.
    builder = spawn(process.execPath, ['--import', 'tsx', buildScript, directory], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const failure = await outcome(builder);
    builder = null;
    const found = findBundle(directory);
    state = failure === null || found.kind === 'ready' ? found : { kind: 'failed', reason: failure };
    return state;
  };

  return {
    state: () => state,
    prepare: () => (preparation ??= build()),
    stop: () => void builder?.kill(),
  };
}

function findBundle(directory: string): BundleState {
  const fingerprint = bundleFingerprint();
  if (fingerprint === null) {
    const carried = newestBundle(directory);
    return carried === null
      ? { kind: 'failed', reason: 'There is neither a bundle nor GraphiQL to build it from.' }
      : { kind: 'ready', directory: carried };
  }
  const bundle = path.join(directory, fingerprint);
  return existsSync(path.join(bundle, 'index.html'))
    ? { kind: 'ready', directory: bundle }
    : { kind: 'preparing' };
}

function newestBundle(directory: string): string | null {
  if (!existsSync(directory)) return null;
  const bundles = readdirSync(directory)
    .map((name) => path.join(directory, name))
    .filter((bundle) => existsSync(path.join(bundle, 'index.html')))
    .sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs);
  return bundles[0] ?? null;
}

/** @returns null when the build succeeded or was stopped, otherwise what it complained of */
function outcome(builder: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let complaint = '';
    builder.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)));
    builder.on('error', (error) => resolve(error.message));
    builder.on('close', (code) => {
      const stopped = code === null;
      resolve(code === 0 || stopped ? null : complaint.trim() || `The build ended with ${code}.`);
    });
  });
}
