import type { Card } from '../types';
import type { Listed } from './list';
import type { Called, Html, Most, Trap, TrapRow, TrueKind, TrueRow, TruthPage } from './types';

/** Builders of pages and rows: a form is a page about a subject, and is made for each subject given. */

export type Form = (subject: Listed) => TruthPage;

/** Every form for every subject, as a subject's own pages. */
export const own = (
  kind: TrueKind,
  called: Called,
  subjects: readonly Listed[],
  forms: readonly Form[],
): TrueRow[] =>
  forms.flatMap((form) =>
    subjects.map((subject) => ({ kind, called, entry: subject.id, page: form(subject) })),
  );

/** Every form for every subject, as somebody else's pages. */
export const others = (
  trap: Trap,
  most: Most,
  subjects: readonly Listed[],
  forms: readonly Form[],
): TrapRow[] =>
  forms.flatMap((form) =>
    subjects.map((subject) => ({ trap, most, entry: subject.id, page: form(subject) })),
  );

/** Of which nothing is known. */
const SOMEWHERE = 'https://www.somewhere.example.org/show/1.html';

export const result = (title: string, more: Partial<Card> = {}): TruthPage => ({
  surface: 'search',
  card: { url: SOMEWHERE, title, ...more },
});

/** A result that stands on an engine's page after a visit to a website. */
export const afterVisit = (visited: Html, title: string, url: string | null): TruthPage => ({
  surface: 'search',
  card: { url, title },
  visited,
});

export const course = (title: string, provider: string, more: Partial<Card> = {}): TruthPage => ({
  surface: 'listing',
  listing: 'courses.example.net',
  card: { url: 'https://courses.example.net/course/1', title, provider, ...more },
});

type App = Omit<NonNullable<Card['app']>, 'store'>;

const STORES = {
  apple: 'https://apps.apple.com/cn/app/id700000009',
  tencent: 'https://sj.qq.com/appdetail/com.example.shown',
  huawei: 'https://appgallery.huawei.com/app/C70000009',
  google: 'https://play.google.com/store/apps/details?id=com.example.shown',
} as const;

export const storePage = (store: keyof typeof STORES, app: App): TruthPage => ({
  surface: 'store',
  card: { url: STORES[store], title: app.name, app: { store, ...app } },
});

export const query = (text: string): TruthPage => ({ surface: 'query', query: text });

/** A filing number in the register's link. */
export const filed = (number: string): string =>
  `<a href="https://beian.miit.gov.cn/" target="_blank">${number}</a>`;

interface Site {
  title: string;
  h1?: string;
  /** Lines of the page's content, and of its footer. */
  content?: readonly string[];
  footer: readonly string[];
  /** The element that the footer's lines stand in; `body` for none. */
  within?: 'footer' | 'class' | 'id' | 'body';
  host?: string;
  path?: string;
  head?: string;
}

const WRAPS = {
  footer: ['<footer>', '</footer>'],
  class: ['<div class="site-footer">', '</div>'],
  id: ['<div id="copyright">', '</div>'],
  body: ['', ''],
} as const;

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

export function html({ title, h1, content = [], footer, within = 'footer', ...rest }: Site): Html {
  const { host = 'www.somewhere.example.org', path = '/', head = '' } = rest;
  const [open, close] = WRAPS[within];
  const heading = h1 === undefined ? '' : `<h1>${h1}</h1>`;
  return {
    url: `https://${host}${path}`,
    html: `<!doctype html><html lang="zh"><head><title>${title}</title>${head}</head><body>
<nav><a href="/">首页</a><a href="/a">课程介绍</a><a href="/b">联系我们</a></nav>
${heading}${paragraphs(content)}
${open}${paragraphs(footer)}${close}
</body></html>`,
  };
}

export const website = (site: Site): TruthPage => ({ surface: 'website', site: html(site) });

type Made<Value> = (name: string, brand: string) => Value;

/** A result with a title around the name. */
export const titled =
  (make: Made<string>): Form =>
  ({ name, brand }) =>
    result(make(name, brand));

/** A website whose footer has lines around the name; `title` is all else that it says. */
export const withFooter =
  (make: Made<readonly string[]>, title: string): Form =>
  ({ name, brand }) =>
    website({ title, footer: make(name, brand) });
