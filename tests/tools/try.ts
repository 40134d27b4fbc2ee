import { parseArgs } from 'node:util';
import { buildExtension, TRY_BUILD } from '../browser/build';
import { BROWSERS, type BrowserName } from '../browser/find';
import { inspectPage, type PageReport } from '../browser/inspect';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled } from '../browser/lists';
import type { Session } from '../browser/session';
import { prepareList } from './list-option';
import { reportText } from './print-report';
import { openSaved } from './saved-excerpts';
import { savedPages, untabledFiles } from './saved-pages';
import { summarise } from './summary-line';

const USAGE = `npm run try -- PAGE.html --url https://… [options]
npm run try -- --all FOLDER [options]      every search page of FOLDER/MANIFEST.tsv, a line
                                           each; exit code 1 when one is not as told

  --list DIR           also use this list: a published one (followed over HTTP on this machine)
                       or a bundled one (in the place of the extension's own)
  --browser NAME       chromium (default) or firefox
  --json               print everything as JSON
  --shot FILE.png      where the screenshot goes (default .output/try/shot.png)
  --scripts            let the page's own scripts run`;

const OPTIONS = {
  all: { type: 'string' },
  browser: { type: 'string', default: 'chromium' },
  json: { type: 'boolean', default: false },
  list: { type: 'string' },
  scripts: { type: 'boolean', default: false },
  shot: { type: 'string', default: '.output/try/shot.png' },
  url: { type: 'string' },
} as const;

/** A page whose own scripts run may write its footer late; the site check looks again by then. */
const SCRIPTED_QUIET_MS = 4_000;

type Options = ReturnType<typeof readOptions>['values'];

const readOptions = () => parseArgs({ options: OPTIONS, allowPositionals: true });

async function openSession(name: BrowserName, options: Options): Promise<Session> {
  const executable = ensureBrowsers([name])[name];
  if (!executable) throw new Error(`${name} is not installed`);
  const extensionDir = await buildExtension(TRY_BUILD, name);
  const list = await prepareList(options.list, extensionDir);
  const viewport = { width: 1280, height: 900 };
  const session = await launch(name, { extensionDir: list.extensionDir, executable, viewport });
  await list.follow(session);
  return session;
}

async function openPage(
  session: Session,
  { path, url, scripts, shot }: { path: string; url: string; scripts: boolean; shot?: string },
): Promise<PageReport> {
  session.serve(url, openSaved({ path }, scripts));
  const page = await session.visit(url);
  try {
    const report = await inspectPage(session, page, scripts ? { quietMs: SCRIPTED_QUIET_MS } : {});
    if (shot) await page.screenshot({ path: shot as `${string}.png` });
    return report;
  } finally {
    await page.close();
  }
}

async function tryOne(session: Session, path: string, options: Options): Promise<void> {
  const { url = '', scripts, shot } = options;
  const report = await openPage(session, { path, url, scripts, shot });
  const errors = await session.errors();
  if (options.json) console.log(JSON.stringify({ ...report, errors }, null, 2));
  else console.log(`${reportText(report, errors)}\nScreenshot: ${shot}`);
}

/** The number of pages that are not as their table says, or that no table knows. */
async function tryAll(session: Session, folder: string, options: Options): Promise<number> {
  const rows = [];
  const untabled = untabledFiles(folder);
  for (const file of untabled) console.error(`BAD  ${file} is in no table of expected values`);
  let bad = untabled.length;
  for (const page of savedPages(folder)) {
    const before = (await session.errors()).length;
    const report = await openPage(session, { ...page, scripts: options.scripts });
    const errors = (await session.errors()).slice(before);
    const { line, isGood } = summarise(page, report, errors);
    if (!isGood) bad++;
    if (options.json) rows.push({ ...page, ...report, errors });
    else console.log(line);
  }
  if (options.json) console.log(JSON.stringify(rows, null, 2));
  return bad;
}

async function main(): Promise<number> {
  const { values: options, positionals } = readOptions();
  const [path] = positionals;
  const name = BROWSERS.find((each) => each === options.browser);
  if (!name || !(options.all || (path && options.url))) {
    console.error(USAGE);
    return 2;
  }
  const session = await openSession(name, options);
  try {
    await listsSettled(session);
    if (options.all) return (await tryAll(session, options.all, options)) > 0 ? 1 : 0;
    await tryOne(session, path ?? '', options);
    return 0;
  } finally {
    await session.close();
  }
}

process.exitCode = await main();
