/**
 * The texts that `npm run new:site` writes: a small valid adapter and a fixture that it reads, with
 * invented institutions, to be changed until they are like the site's own pages.
 */

export type SiteKind = 'search' | 'store' | 'listing';

export interface NewSite {
  kind: SiteKind;
  id: string;
  name: string;
  host: string;
  /** Id of `lib/domain/stores.ts`; of a store only. */
  store?: string;
}

/** The parts that differ by kind: a layout, the page that it reads, and the result. */
interface Skeleton {
  fields: string[];
  layout: string[];
  path: string;
  body: string[];
  subject: (url: string) => Record<string, unknown>;
}

const SCHOOL = '余姚市示例启明培训学校有限公司';
const DEVELOPER = '上海示例在线信息技术有限公司';

const search: Skeleton = {
  fields: ["query: ['q'],", "results: '.results',"],
  layout: ["item: '.result',", "title: ['h3 a'],", "snippet: ['p'],"],
  path: '/search?q=a',
  body: [
    '<main class="results">',
    '  <div class="result">',
    '    <h3><a href="https://qiming.example.com/">示例启明</a></h3>',
    '    <p>简介</p>',
    '  </div>',
    '</main>',
  ],
  subject: () => ({ url: 'https://qiming.example.com/', title: '示例启明', snippet: '简介' }),
};

const listing: Skeleton = {
  fields: [],
  layout: ["item: '.course',", "title: ['h3 a'],", "provider: ['.provider'],"],
  path: '/courses',
  body: [
    '<ul>',
    '  <li class="course">',
    '    <h3><a href="/course/1">小学英语</a></h3>',
    `    <span class="provider">${SCHOOL}</span>`,
    '  </li>',
    '</ul>',
  ],
  subject: (url) => ({
    url: new URL('/course/1', url).href,
    title: '小学英语',
    provider: SCHOOL,
  }),
};

const store = (id: string): Skeleton => ({
  fields: [],
  layout: [
    "when: '/app/',",
    'detail: true,',
    "item: 'main',",
    "title: ['h1'],",
    'app: {',
    "  id: ['location|/app/([\\\\w.]+)'],",
    "  developer: ['.developer'],",
    "  version: ['.version'],",
    '},',
  ],
  path: '/app/com.example.app',
  body: [
    '<main>',
    '  <h1>示例在线</h1>',
    `  <p class="developer">${DEVELOPER}</p>`,
    '  <p class="version">7.4.620</p>',
    '</main>',
  ],
  subject: (url) => ({
    url,
    title: '示例在线',
    app: {
      name: '示例在线',
      store: id,
      id: `${id}:com.example.app`,
      developer: DEVELOPER,
      version: '7.4.620',
    },
  }),
});

function skeletonOf(site: NewSite): Skeleton {
  if (site.kind === 'store') return store(site.store ?? site.id);
  return site.kind === 'search' ? search : listing;
}

/** The constant that an adapter's file exports: `google-play` is `googlePlay`. */
export const constantOf = (id: string): string =>
  id.replace(/-+([a-z0-9])/g, (_, next: string) => next.toUpperCase());

/** The `Verified:` line before anybody has looked at a page of the site. */
export const UNVERIFIED = 'Verified: not yet';

/** The id of `stores.ts` is told where it is not the adapter's own. */
const isOtherId = ({ id, store }: NewSite): boolean => store !== undefined && store !== id;

export function adapterText(site: NewSite): string {
  const { fields, layout } = skeletonOf(site);
  const indent = (by: number, lines: readonly string[]) =>
    lines.map((line) => `${' '.repeat(by)}${line}\n`).join('');
  return `import type { Site } from '../../domain/site';

/** ${UNVERIFIED}; say by which pages, of which year, and what was not seen. */
export const ${constantOf(site.id)}: Site = {
  id: '${site.id}',
  name: '${site.name}',
  kind: '${site.kind}',
${indent(2, isOtherId(site) ? [`store: '${site.store}',`] : [])}  matches: ['*://*.${site.host}/*'],
  hosts: ['${site.host}'],
${indent(2, fields)}  layouts: [
    {
${indent(6, layout)}    },
  ],
};
`;
}

/** The page of the fixture and, at its end, what must be read from it. */
export function fixtureText(site: NewSite): string {
  const { path, body, subject } = skeletonOf(site);
  const url = `https://${site.host}${path}`;
  const query = new URL(url).searchParams.get('q');
  const expected = { url, ...(query && { query }), items: [subject(url)] };
  const head = ['<!doctype html>', '<html lang="zh-CN">', '<meta charset="utf-8">'];
  const html = [...head, '<title>示例</title>', '<body>', ...body, '</body>', '</html>'];
  // A comment ends at its first `-->`.
  const json = JSON.stringify(expected, null, 2).replaceAll('>', '\\u003e');
  return `${[...html, '<!-- read as', json, '-->'].join('\n')}\n`;
}
