import type { Plugin, Rolldown, UserConfig } from 'vite';

/**
 * Builds the worker as a core, which runs whenever the browser starts it, and parts that are loaded by the
 * first `import()` of them: the time to an answer grows with every kilobyte that is parsed before it.
 *
 * Firefox loads modules late by itself. Chromium's service worker refuses `import()`, and of
 * `importScripts` it takes late only what was imported while the worker was being installed, which it then
 * keeps (W3C Service Workers, "importScripts(urls)": the script resource map of an installed worker). So each part becomes a script that registers one
 * function, all parts are imported on `install` without being run, and what the bundler writes as
 * `require("./part.js")` runs that function, importing its script first where this life of the worker has
 * not done so.
 */

type Chunk = Rolldown.OutputChunk;

/** The one Trusted Types policy of the extension, named in its Content Security Policy. */
export const WORKER_POLICY = 'jianxun-worker';

/** Where the parts register themselves. */
const PARTS = 'jianxunParts';

const idOf = ({ fileName }: Chunk): string => `./${fileName}`;

/** A CommonJS chunk as a function that is run when it is first required. */
const asPart = (chunk: Chunk): string =>
  `${PARTS}[${JSON.stringify(idOf(chunk))}]=function(module,exports,require){${chunk.code}\n};\n`;

/** Only the names of our own parts become script addresses. */
const loader = (late: readonly string[]): string => `
const made={},late=${JSON.stringify(late)};
self.${PARTS}={};
const policy=self.trustedTypes?.createPolicy('${WORKER_POLICY}',{createScriptURL(id){
  if(!late.includes(id))throw new TypeError(id);
  return id;
}})??{createScriptURL:(id)=>id};
const load=(id)=>{
  if(!made[id]){
    if(!${PARTS}[id])importScripts(policy.createScriptURL(id));
    const module=made[id]={exports:{}};
    try{${PARTS}[id](module,module.exports,load)}catch(error){delete made[id];throw error}
  }
  return made[id].exports;
};
self.addEventListener('install',()=>importScripts(...late.map((id)=>policy.createScriptURL(id))));
`;

const isChunk = (file: Chunk | Rolldown.OutputAsset): file is Chunk => file.type === 'chunk';

/** Entry and core become one script with the loader; every other chunk becomes a part. */
function asScripts(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter(isChunk);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the worker has no entry');
  const core = chunks.filter(({ fileName }) => entry.imports.includes(fileName));
  const late = chunks.filter((chunk) => chunk !== entry && !core.includes(chunk));
  for (const chunk of late) chunk.code = asPart(chunk);
  const registered = [...core, entry].map(asPart).join('');
  entry.code = `{${loader(late.map(idOf))}${registered}load(${JSON.stringify(idOf(entry))});}\n`;
  for (const { fileName } of core) delete bundle[fileName];
}

function reconfigure({ build }: UserConfig, format: 'es' | 'cjs'): void {
  const output = build?.rollupOptions?.output;
  if (!build?.lib || !output || Array.isArray(output)) throw new Error('not the build of a worker');
  build.lib.formats = [format];
  output.chunkFileNames = 'worker-[name].js';
  output.codeSplitting = { groups: [{ name: 'core', tags: ['$initial'] }] };
  // Vite would leave the white space of an ES library alone.
  if (build.minify !== false) output.minify = true;
}

/** The plugin for builds of `browser`. It leaves all that is not the worker alone. */
export function splitWorker(browser: string): Plugin {
  const format = browser === 'firefox' ? 'es' : 'cjs';
  let isWorker = false;
  return {
    name: 'jianxun:split-worker',
    config(config) {
      const lib = config.build?.lib;
      isWorker = typeof lib === 'object' && lib.name === 'background';
      if (isWorker) reconfigure(config, format);
    },
    generateBundle(_options, bundle) {
      if (isWorker && format === 'cjs') asScripts(bundle);
    },
  };
}
