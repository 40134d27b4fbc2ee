import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Beside the packed command lies the page's script as JavaScript; `bundlePage` made it. */
const PACKED = new URL('./review-page.js', import.meta.url);
const SOURCE = new URL('../review/page/main.ts', import.meta.url);

/**
 * The review page's script in one piece, from its source. For a checkout, and for whoever packs the command and lays
 * the text beside it as `review-page.js`: then no bundler is asked.
 */
export async function bundlePage(): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(SOURCE), formats: ['es'], fileName: 'review-page' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const [script] = outputs.filter((each) => each.type === 'chunk');
  if (!script) throw new Error('the review page has no script');
  return script.code;
}

export const pageScript = (): Promise<string> => readFile(PACKED, 'utf8').catch(() => bundlePage());
