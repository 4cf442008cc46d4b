/**
 * Bundles the sandbox's page: `npm run build:sandbox`.
 * The result is `dist/<fingerprint>/`, put in place by one rename, so that a reader never sees half a bundle and
 * two builders at once do no harm.
 */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants as priorities, setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants as zlib } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { bundleFingerprint } from './bundle-fingerprint.ts';

const room = fileURLToPath(new URL('.', import.meta.url));
const compress = promisify(brotliCompress);
const abandonedAfterMs = 10 * 60_000;

const common = {
  absWorkingDir: room,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  target: ['es2022'],
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;

/** GraphiQL's stylesheet carries its fonts as data URLs; as files only the alphabets in use are loaded. */
const fontsAsFiles: Plugin = {
  name: 'fonts-as-files',
  setup(bundler) {
    bundler.onResolve({ filter: /^data:font\// }, ({ path: url }) => {
      const [header = '', base64 = ''] = url.split(',');
      const extension = /^data:font\/(\w+)/.exec(header)?.[1] ?? 'bin';
      const digest = createHash('sha256').update(base64).digest('hex').slice(0, 8);
      return { path: `font-${digest}.${extension}`, namespace: 'font', pluginData: base64 };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'font' }, ({ pluginData }) => ({
      contents: Buffer.from(String(pluginData), 'base64'),
      loader: 'file',
    }));
  },
};

/** Monaco's modules import their stylesheets, which graphiql/style.css already contains. */
const monacoStylesOnce: Plugin = {
  name: 'monaco-styles-once',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/** @returns file names of the three workers, by the label that Monaco asks for */
async function bundleWorkers(assets: string): Promise<Readonly<Record<string, string>>> {
  const { metafile } = await build({
    ...common,
    entryPoints: {
      editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
      json: 'monaco-editor/esm/vs/language/json/json.worker.js',
      graphql: 'monaco-graphql/esm/graphql.worker.js',
    },
    entryNames: '[name].worker-[hash]',
    format: 'iife',
    outdir: assets,
  });
  const files = Object.keys(metafile.outputs).map((file) => path.basename(file));
  return Object.fromEntries(files.map((file) => [file.slice(0, file.indexOf('.')), file]));
}

async function bundlePage(target: string): Promise<void> {
  const assets = path.join(target, 'assets');
  const workers = await bundleWorkers(assets);
  const { metafile } = await build({
    ...common,
    entryPoints: ['page/main.tsx'],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    define: { ...common.define, WORKER_FILES: JSON.stringify(workers) },
    loader: { '.ttf': 'file', '.woff2': 'file', '.woff': 'file' },
    plugins: [fontsAsFiles, monacoStylesOnce],
    outdir: assets,
  });
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === 'page/main.tsx');
  if (!entry?.[1].cssBundle) throw new Error('The sandbox page has no entry point or no stylesheet.');
  const html = await readFile(path.join(room, 'page/index.html'), 'utf8');
  await writeFile(
    path.join(target, 'index.html'),
    html
      .replace('main.tsx', path.basename(entry[0]))
      .replace('sandbox.css', path.basename(entry[1].cssBundle)),
  );
}

async function compressAssets(assets: string): Promise<void> {
  const texts = (await readdir(assets)).filter((file) => /\.(js|css)$/.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(path.join(assets, file));
      const params = { [zlib.BROTLI_PARAM_QUALITY]: 6, [zlib.BROTLI_PARAM_SIZE_HINT]: text.byteLength };
      await writeFile(path.join(assets, `${file}.br`), await compress(text, { params }));
    }),
  );
}

/**
 * @param directory where bundles are kept; those of other fingerprints are removed
 * @returns the folder of the finished bundle
 */
async function buildSandbox(directory: string): Promise<string> {
  const fingerprint = bundleFingerprint();
  if (fingerprint === null)
    throw new Error('GraphiQL is not installed: run npm ci with development dependencies.');
  const target = path.join(directory, fingerprint);
  await mkdir(directory, { recursive: true });
  const workshop = await mkdtemp(path.join(directory, '.building-'));
  try {
    await bundlePage(workshop);
    await compressAssets(path.join(workshop, 'assets'));
    // Made for its maker alone; the bundle is for whoever serves it.
    await chmod(workshop, 0o755);
    await rename(workshop, target).catch((error: unknown) => {
      // Another builder was first; the same fingerprint means the same bundle.
      if (!existsSync(path.join(target, 'index.html'))) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  await removeOtherBundles(directory, fingerprint);
  return target;
}

/** Removes bundles of other fingerprints, and what builds that were killed left behind. */
async function removeOtherBundles(directory: string, fingerprint: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const folder = path.join(directory, name);
    const abandoned =
      name.startsWith('.building-') && Date.now() - statSync(folder).mtimeMs > abandonedAfterMs;
    const outdated = /^[0-9a-f]{16}$/.test(name) && name !== fingerprint;
    if (abandoned || outdated) await rm(folder, { recursive: true, force: true });
  }
}

// Whoever starts the gateway waits for its data, not for this page.
setPriority(priorities.priority.PRIORITY_BELOW_NORMAL);
const started = performance.now();
const finished = await buildSandbox(process.argv[2] ?? path.join(room, 'dist'));
process.stdout.write(`${finished} built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
