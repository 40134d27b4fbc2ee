import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ROOT } from '../browser/build';
import { ensureBrowsers } from '../browser/install';

/** `npm run icons`: draws `assets/icon/*.svg` into `public/icon/` with the installed Chromium. */

const SOURCES = join(ROOT, 'assets/icon');
const FOLDER = join(ROOT, 'public/icon');
/** The Chrome Web Store wants its icon drawn at 96 pixels in the middle of 128. */
const STORE_ICON = { path: join(ROOT, 'docs/store/icon-128.png'), drawn: 96, margin: 16 };

/** Name of the source, prefix of its files, widths in pixels. Toolbars ask for 16 and 32 alone. */
const ICONS = [
  { source: 'product', prefix: '', sizes: [16, 32, 48, 128] },
  { source: 'paused', prefix: 'paused-', sizes: [16, 32] },
  { source: 'fault', prefix: 'fault-', sizes: [16, 32] },
] as const;

const sourceOf = (name: string): string => readFileSync(join(SOURCES, `${name}.svg`), 'utf8');

/** The picture `size` pixels wide as PNG bytes, with a transparent margin around it. */
async function draw(page: Page, svg: string, size: number, margin = 0): Promise<Uint8Array> {
  const whole = size + 2 * margin;
  await page.setViewport({ width: whole, height: whole });
  const data = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<!doctype html><style>body{margin:${margin}px}img{display:block}</style><img src="${data}" width="${size}" height="${size}">`,
    { waitUntil: 'load' },
  );
  return page.screenshot({ omitBackground: true });
}

const executablePath = ensureBrowsers(['chromium']).chromium;
if (!executablePath) throw new Error('no Chrome, Chromium or Edge to draw with');
const isRoot = process.getuid?.() === 0;
const browser = await puppeteer.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const { source, prefix, sizes } of ICONS) {
    for (const size of sizes) {
      const name = `${prefix}${size}.png`;
      writeFileSync(join(FOLDER, name), await draw(page, sourceOf(source), size));
      console.log(name);
    }
  }
  const { path, drawn, margin } = STORE_ICON;
  writeFileSync(path, await draw(page, sourceOf('product'), drawn, margin));
} finally {
  await browser.close();
}
