import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../browser/build';

/** Programs of ours as one script each, as the publisher's package has them and as tests start them many times. */

/** A library that finds its own files beside it stays as it is: these of its files. */
export const WHOLE: Record<string, RegExp> = {
  'pdfjs-dist':
    /^(?:LICENSE|package\.json|legacy\/build\/pdf(?:\.worker)?\.mjs|cmaps\/.*|standard_fonts\/.*)$/,
};

/** Asked in a checkout alone: the package has the review page's script ready. */
const BUNDLER = 'vite';

/** The publisher's command, and the thread that reads files. */
export const COMMAND = {
  cli: join(ROOT, 'lib/publish/commands/cli.ts'),
  'reading-thread': join(ROOT, 'lib/publish/node/reading-thread.ts'),
};

/** Bundles programs, each as `<name>.mjs`, with their packages. */
export async function bundlePrograms(input: Record<string, string>) {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      write: false,
      rolldownOptions: {
        input,
        external: [...Object.keys(WHOLE), BUNDLER].map((name) => new RegExp(`^${name}(?:/|$)`)),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => (each.type === 'chunk' ? each : []));
}

/** Bundles programs into a folder: to read their sources would cost each start most of its time. */
export async function writePrograms(input: Record<string, string>, folder: string): Promise<void> {
  for (const { fileName, code } of await bundlePrograms(input))
    await writeFile(join(folder, fileName), code);
}
