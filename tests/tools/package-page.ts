import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { RELEASED, withEnvironment } from '../../lib/build/environment';
import { zhTW } from '../../lib/build/taiwan';
import { editionArchive } from '../../lib/publish/edition/archive';
import { readEdition } from '../../lib/publish/node/edition-files';
import { en } from '../../lib/wording/messages/en';
import { ROOT } from '../browser/build';

/** The view that publishes as one file, which works from a disk: `jianxun-publish.html`. Equal sources give equal bytes. */

export const PAGE_FILE = 'jianxun-publish.html';

/** One script of everything that an entry needs, and its styles. */
async function bundle(entry: string): Promise<{ code: string; css: string }> {
  const result = await withEnvironment(RELEASED, () =>
    build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      // A library may be asked for by any process, so Vite leaves the question in it.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic' } },
      build: {
        write: false,
        minify: true,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 4000,
        lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'jianxun', fileName: 'all' },
      },
    }),
  );
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? each.code : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? String(each.source) : [],
  );
  const [code, ...others] = scripts;
  if (code === undefined || others.length > 0) throw new Error(`${entry} is not one script`);
  return { code, css: styles.join('') };
}

/** As text of a script element; `</script` may only stand in strings and regular expressions. */
const inElement = (code: string): string =>
  code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but what stands in the file, its thread, and what it shows; no network at all. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types publish-thread',
  ].join('; ');

/** The file's text. */
export async function publishPage(): Promise<string> {
  const icon = readFileSync(join(ROOT, 'public/icon/32.png')).toString('base64');
  const view = await bundle('entrypoints/publish/alone.tsx');
  const thread = inElement((await bundle('entrypoints/publish/alone-thread.ts')).code);
  const edition = Buffer.from(editionArchive(await readEdition())).toString('base64');
  const script = inElement(view.code.replaceAll('icon/32.png', `data:image/png;base64,${icon}`));
  return `<!doctype html>
<html lang="zh-CN" data-view="publish">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, view.css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>鉴训·发布名单</title>
<style>${view.css}</style>
</head>
<body>
<div id="root"></div>
<noscript>发布名单需要 JavaScript。Publishing needs JavaScript.</noscript>
<script type="text/plain" id="thread">${thread}</script>
<script type="text/plain" id="edition">${edition}</script>
<script type="text/plain" id="en">${inElement(JSON.stringify(en))}</script>
<script type="text/plain" id="zh-TW">${inElement(JSON.stringify(zhTW))}</script>
<script>${script}</script>
</body>
</html>
`;
}
