import type { Plugin, Rolldown, UserConfig } from 'vite';

/**
 * Builds the worker as a core, which runs whenever the browser starts it, and parts that are loaded by the
 * first `import()` of them: the time to an answer grows with every kilobyte that is parsed before it.
 *
 * Firefox loads modules late by itself. Chromium's service worker refuses `import()`, and of
 * `importScripts` it takes late only what was imported while the worker was being installed, which it then
 * keeps (W3C Service Workers, "importScripts(urls)": the script resource map of an installed worker). So each
 * part becomes a registered function, a script of them all is imported on `install` without one being run,
 * and what the bundler writes as `require("./part.js")` runs that function, importing the script first where
 * this life of the worker has not done so. One script, since Chromium reads all that are installed at each
 * start of the worker: of 23 small ones that took 7 ms of an answer.
 */

type Chunk = Rolldown.OutputChunk;

/** The one Trusted Types policy of the extension, named in its Content Security Policy. */
export const WORKER_POLICY = 'jianxun-worker';

/** Holds the parts; of all addresses, the policy lets this one through. */
const LATE = './worker-late.js';

/** Where the parts register themselves. */
const PARTS = 'jianxunParts';

const idOf = ({ fileName }: Chunk): string => `./${fileName}`;

/** A CommonJS chunk as a function that is run when it is first required. */
const asPart = (chunk: Chunk): string =>
  `${PARTS}[${JSON.stringify(idOf(chunk))}]=function(module,exports,require){${chunk.code}\n};\n`;

const LOADER = `
const made={};
self.${PARTS}={};
const policy=self.trustedTypes?.createPolicy('${WORKER_POLICY}',{createScriptURL(id){
  if(id!=='${LATE}')throw new TypeError(id);
  return id;
}})??{createScriptURL:(id)=>id};
const loadLate=()=>importScripts(policy.createScriptURL('${LATE}'));
const load=(id)=>{
  if(!made[id]){
    if(!${PARTS}[id])loadLate();
    const module=made[id]={exports:{}};
    try{${PARTS}[id](module,module.exports,load)}catch(error){delete made[id];throw error}
  }
  return made[id].exports;
};
self.addEventListener('install',loadLate);
`;

const isChunk = (file: Chunk | Rolldown.OutputAsset): file is Chunk => file.type === 'chunk';

/** Entry and core become one script with the loader; returns the script of all other chunks. */
function asScripts(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter(isChunk);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the worker has no entry');
  const core = chunks.filter(({ fileName }) => entry.imports.includes(fileName));
  const late = chunks.filter((chunk) => chunk !== entry && !core.includes(chunk));
  const source = late.map(asPart).join('');
  const registered = [...core, entry].map(asPart).join('');
  entry.code = `{${LOADER}${registered}load(${JSON.stringify(idOf(entry))});}\n`;
  for (const { fileName } of [...core, ...late]) delete bundle[fileName];
  return source;
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
      if (!isWorker || format !== 'cjs') return;
      this.emitFile({ type: 'asset', fileName: LATE.slice(2), source: asScripts(bundle) });
    },
  };
}
