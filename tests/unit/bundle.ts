import { build } from 'vite';

/** Read only when a PDF is read or a view is built: too large to bundle for nothing. */
const ASIDE = [/^pdfjs-dist\//, /^vite$/];

/**
 * Bundles programs of ours into a folder, each as `<name>.mjs`: where tests start one several times, to read its sources
 * would cost each start most of its time. Packages are in the bundle too.
 */
export async function bundle(programs: Record<string, string>, folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: programs,
        external: ASIDE,
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}
