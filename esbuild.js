// Builds everything into dist/: the extension for Node and for the web worker host, the quiz page, the notes and the reference data.
//   node esbuild.js            once          --watch   again on each change
const esbuild = require('esbuild');
const { deflateRawSync } = require('node:zlib');
const fs = require('node:fs');
const path = require('node:path');

const dist = path.join(__dirname, 'dist');
const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  alias: { 'js-yaml': path.join(__dirname, 'src/notes/noYaml.js') },
};

/** Loads a TypeScript module of ours into this process, for the data builds. */
async function load(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

function write(name, content) {
  const file = path.join(dist, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** What an earlier build left behind under another name must not be packaged. */
function tidyData() {
  const known = new Set(['notes.bin', 'questions.json', 'search.json', 'reference', 'reference.bin', 'reference.json']);
  const folder = path.join(dist, 'data');
  for (const name of fs.readdirSync(folder)) if (!known.has(name)) fs.rmSync(path.join(folder, name), { recursive: true });
}

/** notes/ as one data file; a broken note is reported with its line and left out. */
async function buildNotes() {
  const { readNotes, packNotes, packQuestions } = await load('src/notes/bundle.ts');
  const root = path.join(__dirname, 'notes');
  const files = fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), text: fs.readFileSync(path.join(root, file), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const set = readNotes(files, 'bundled');
  for (const problem of set.problems) console.error(`notes/${problem.file}:${problem.line + 1} ${problem.message}`);
  write('data/notes.bin', packNotes(set.notes));
  write('data/questions.json', packQuestions(set.questions));
  const { packIndex } = await load('src/search/sectionIndex.ts');
  write('data/search.json', packIndex(set.notes.flatMap((note) => note.sections.map((section) => ({ note, section })))));
}

/** AWS's resource specification, packed by service. It takes seconds to load, so it is built again only when its version or the packer changed. */
async function buildReference() {
  if (!fs.existsSync(path.join(__dirname, 'src/reference/pack.ts'))) return;
  const stamp = path.join(__dirname, 'out', 'reference.stamp');
  const sources = fs
    .readdirSync(path.join(__dirname, 'src/reference'), { recursive: true })
    .map((file) => path.join(__dirname, 'src/reference', file));
  const specification = require('@aws-cdk/aws-service-spec/package.json').version;
  const version = `${specification} ${sources.map((file) => fs.statSync(file).mtimeMs).join(' ')}`;
  if (fs.existsSync(path.join(dist, 'data/reference.json')) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === version)
    return;
  const { packReference } = await load('src/reference/pack.ts');
  const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec');
  const packed = packReference(loadAwsServiceSpecSync(), `@aws-cdk/aws-service-spec ${specification}`, (bytes, dictionary) =>
    deflateRawSync(bytes, { level: 9, ...(dictionary.length > 0 ? { dictionary } : {}) }),
  );
  fs.rmSync(path.join(dist, 'data/reference'), { recursive: true, force: true });
  for (const [name, bytes] of packed) write(`data/reference/${name}`, bytes);
  // Shipped as one file: three hundred small ones cost more room in the package than their content.
  let at = 0;
  const places = {};
  for (const [name, bytes] of packed) {
    places[name] = [at, bytes.length];
    at += bytes.length;
  }
  write('data/reference.bin', Buffer.concat([...packed.values()]));
  write('data/reference.json', JSON.stringify(places));
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, version);
}

/**
 * Bundled as written, `import * as vscode` would copy the whole API, some five hundred names, once for each file that says so:
 * half of the time that the extension took to load. `require` gives the API itself.
 */
const vscodeItself = {
  name: 'vscode-itself',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:editor[\\/].*|extension)\.ts$/ }, ({ path: file }) => ({
      contents: fs.readFileSync(file, 'utf8').replace("import * as vscode from 'vscode';", "import vscode = require('vscode');"),
      loader: 'ts',
    }));
  },
};

/** In the Node host every `import()` of ours becomes a file of its own that is loaded on first use. */
function lazyFiles(entries) {
  return {
    name: 'lazy-files',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, (found) => {
        if (found.kind !== 'dynamic-import') return undefined;
        const source = path.resolve(found.resolveDir, found.path);
        const name = path.relative(path.join(__dirname, 'src'), source).replaceAll(path.sep, '-');
        entries.set(name, `${source}.ts`);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}

async function buildNode() {
  const built = new Set();
  const entries = new Map([['extension', path.join(__dirname, 'src/extension.ts')]]);
  const contexts = [];
  while (built.size < entries.size) {
    for (const [name, source] of [...entries]) {
      if (built.has(name)) continue;
      built.add(name);
      contexts.push(
        await run({
          ...shared,
          entryPoints: { [name]: source },
          outdir: dist,
          platform: 'node',
          format: 'cjs',
          external: ['vscode'],
          plugins: [lazyFiles(entries), vscodeItself],
        }),
      );
    }
  }
  // What an earlier build left behind must not be packaged.
  for (const file of fs.readdirSync(dist))
    if (file.endsWith('.js') && !built.has(file.slice(0, -3))) fs.rmSync(path.join(dist, file));
  return contexts;
}

/** One file for the web worker host; what Node modules gray-matter asks for is given or left empty. */
function buildWeb() {
  return run({
    ...shared,
    entryPoints: { extension: path.join(__dirname, 'src/extension.ts') },
    outdir: path.join(dist, 'web'),
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { global: 'globalThis' },
    inject: [path.join(__dirname, 'src/editor/web/buffer.js')],
    plugins: [vscodeItself],
    alias: { ...shared.alias, fs: path.join(__dirname, 'src/editor/web/empty.js') },
  });
}

function buildPage() {
  const entry = path.join(__dirname, 'media/quiz/main.ts');
  if (!fs.existsSync(entry)) return undefined;
  return run({
    ...shared,
    entryPoints: { main: entry, style: path.join(__dirname, 'media/quiz/style.css') },
    outdir: path.join(dist, 'quiz'),
    platform: 'browser',
    format: 'iife',
  });
}

/** Builds once, or keeps building. */
async function run(options) {
  if (!watch) return esbuild.build(options);
  const context = await esbuild.context(options);
  await context.watch();
  return context;
}

async function main() {
  await Promise.all([buildNotes(), buildNode(), buildWeb(), buildPage()]);
  await buildReference();
  tidyData();
  if (watch) {
    fs.watch(path.join(__dirname, 'notes'), { recursive: true }, () =>
      buildNotes().catch((error) => console.error(error.message)),
    );
    console.log('Watching. Ctrl-C ends it.');
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
