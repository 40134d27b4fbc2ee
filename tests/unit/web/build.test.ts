import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { zhTW } from '../../../lib/build/taiwan';
import type { Files } from '../../../lib/publish/folder/folder';
import { readEdition } from '../../../lib/publish/node/edition-files';
import { marks } from '../../../lib/wording/messages/zh-CN/marks';
import { toolbar } from '../../../lib/wording/messages/zh-CN/toolbar';

/** The built web edition, by its bytes. */

let files: Files;
beforeAll(async () => {
  files = (await readEdition()).files;
});

const textOf = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
const scripts = (): string[] => [...files.keys()].filter((path) => path.endsWith('.js'));
const pages = (): string[] => [...files.keys()].filter((path) => path.endsWith('.html'));

/** The scripts that a script imports before it runs. */
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, name]) => `web/${name}`,
  );

function withImports(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...importsOf(path));
  }
  return found;
}

const named = (form: RegExp): string[] => [...files.keys()].filter((path) => form.test(path));

/** What a phone fetches until the first look-up is answered, in zh-CN, of a list without websites. */
function firstLoad(): Set<string> {
  const front = textOf('index.html');
  const asked = [...front.matchAll(/(?:src|href)="\.\/(web\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  );
  return new Set(['index.html', ...withImports([...asked, ...named(/^web\/worker-/)])]);
}

const packed = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0);

describe('the built web edition', () => {
  it('fetches at most 250 kB before it answers for the first time, data aside', () => {
    const first = firstLoad();
    expect(first.size).toBeGreaterThan(6);
    expect([...first].filter((path) => !files.has(path))).toEqual([]);
    expect([...first].join()).not.toMatch(/pinyin|suffixes|taiwan|\/en-|qr-code|vet-/);
    expect(packed(first)).toBeLessThanOrEqual(250_000);
  });

  it('has no words of marks and of the toolbar, and says none', () => {
    const keys = Object.keys({ ...marks, ...toolbar });
    // What makes a key writes its beginning: `evidence.${kind}`.
    const beginnings = [...new Set(keys.map((key) => key.replace(/[^.]+$/, '')))];
    const ours = scripts().filter((path) => !/^web\/(?:en|taiwan)-/.test(path));
    const said = ours.flatMap((path) => {
      const text = textOf(path);
      const whole = keys.filter((key) => ["'", '"', '`'].some((q) => text.includes(q + key + q)));
      return [...whole, ...beginnings.filter((start) => text.includes(`\`${start}\${`))];
    });
    expect(said).toEqual([]);
  });

  it('needs the public suffixes for a list that names websites, and they are no larger than this', () => {
    expect(packed(named(/^web\/suffixes-/))).toBeLessThanOrEqual(40_000);
  });

  it('keeps for offline the very bytes of its scripts, styles and pictures, and nothing in their place', () => {
    const offline = textOf('offline.js');
    const kept = [...files.keys()].filter((path) => /^(?:web|icon)\//.test(path));
    expect(kept.length).toBeGreaterThan(10);
    for (const path of kept) {
      const hash = createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('base64');
      expect(offline).toMatch(new RegExp(`${path}["'\`],revision:null,integrity:["'\`]sha256-`));
      expect(offline).toContain(`sha256-${hash}`);
    }
  });

  it('has pages that run no script but those of their own folder', () => {
    expect(pages().sort()).toEqual([
      'call.html',
      'enrol.html',
      'index.html',
      'record.html',
      'vet.html',
    ]);
    for (const page of pages()) {
      const html = textOf(page);
      expect(html).toContain("content=\"default-src 'none'; script-src 'self'; style-src 'self'");
      expect(html).toContain("require-trusted-types-for 'script'");
      expect(html).toContain('<meta name="referrer" content="no-referrer"');
      expect(html).not.toMatch(/<style|\son\w+=|style="|<script(?![^>]*\ssrc=)/);
      // Everything is told from the page, so that the folder may lie anywhere.
      expect(html).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
    }
  });

  it('carries the words of Taiwan, and not the dictionary that makes them', () => {
    const idiom = '一干二净';
    expect(
      readFileSync(createRequire(import.meta.url).resolve('opencc-js/cn2t'), 'utf8'),
    ).toContain(idiom);
    expect(
      named(/^web\/taiwan-/)
        .map(textOf)
        .join(),
    ).toContain(zhTW['web.followHow']);
    expect(scripts().filter((path) => textOf(path).includes(idiom))).toEqual([]);
  });

  it('keeps React out of the worker, and the worker out of the pages', () => {
    const worker = withImports(named(/^web\/worker-/));
    for (const path of worker) expect(textOf(path)).not.toContain('react.transitional.element');
    const views = scripts().filter((path) => /^web\/main-/.test(path));
    expect(views.length).toBe(pages().length);
    // The reader of workbooks alone needs what the worker has: it inflates.
    const needing = views.filter((view) => [...withImports([view])].join().includes('answers-'));
    expect(needing.filter((view) => !textOf(view).includes('vet-text'))).toEqual([]);
  });

  it('calls nothing that is younger than the oldest browsers that it names', () => {
    // Chromium 103 to 140, Safari 17 to 18.4: none of them is in Chromium 100 and Safari 16.4.
    const younger =
      /\b(?:toSorted|toReversed|toSpliced|fromAsync|groupBy|withResolvers|isWellFormed|setHTML|symmetricDifference|showPopover)\b|URL\.canParse|AbortSignal\.(?:any|timeout)|Promise\.try|RegExp\.escape|Iterator\.from/;
    for (const path of scripts())
      expect([path, younger.exec(textOf(path))?.[0]]).toEqual([path, undefined]);
    for (const path of named(/\.css$/))
      expect(textOf(path)).not.toMatch(/light-dark\(|@layer|@container/);
  });

  it('keeps for offline use every page and every script that a page may ask for', () => {
    const offline = textOf('offline.js');
    for (const path of [...pages(), ...named(/^(?:web|icon)\//)]) expect(offline).toContain(path);
  });
});
