import type { WebsiteFacts } from '../../lib/domain/website';
import { type SavedPage, savedPage } from '../browser/saved-page';
import type { Negative, NegativeApp } from '../unit/match/negative-cases';

/** The negative cases as pages that a browser opens: what their facts say, printed as footers print it. */

type Operator = WebsiteFacts['operators'][number];

const REGISTER = 'https://beian.miit.gov.cn/';
const LABELS = {
  footer: '版权所有：',
  'json-ld': '',
  described: '',
  lone: '',
  above: '所属单位：',
};

const escaped = (text: string): string =>
  text.replace(/[&<]/g, (each) => (each === '&' ? '&amp;' : '&lt;'));

/** A text that brings its own label or sentence is printed as it stands. */
const printed = ({ text, place }: Operator): string =>
  /©|版权|[:：]|提供|Powered/.test(text) ? text : LABELS[place] + text;

const isStructured = ({ place }: Operator): boolean => place === 'json-ld' || place === 'described';

/** Every organisation that the page marks up; what is `json-ld` claims the site's own address. */
function structuredData({ url, facts }: Negative): string {
  const codes = facts.codes.filter(({ sure }) => sure);
  const named = facts.operators.filter(isStructured);
  const nodes = Array.from({ length: Math.max(codes.length, named.length) }, (_, at) => ({
    '@type': 'EducationalOrganization',
    ...(named[at]?.place !== 'described' && { url: new URL('/', url).href }),
    legalName: named[at]?.text,
    taxID: codes[at]?.value,
  }));
  return `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;
}

function footerOf({ facts }: Negative): string {
  const { operators, filings, security, codes } = facts;
  const lines = [
    ...operators.filter((each) => !isStructured(each)).map((each) => escaped(printed(each))),
    ...filings.map(({ value, sure }) => (sure ? `<a href="${REGISTER}">${value}</a>` : value)),
    ...security.map(({ value }) => value),
    ...codes.flatMap(({ value, sure }) => (sure ? [] : [`统一社会信用代码：${value}`])),
  ];
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

const pageOf = (title: string, head: string, body: string): SavedPage =>
  savedPage(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
    <title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`);

/** A website of a case. */
export function pageOfSite(site: Negative): SavedPage {
  const { facts, article = '' } = site;
  const paragraphs = article.split('\n').map((text) => `<p>${escaped(text)}</p>`);
  const main = `<main><h1>${escaped(facts.title)}</h1>${paragraphs.join('')}</main>`;
  return pageOf(facts.title, structuredData(site), `${main}<footer>${footerOf(site)}</footer>`);
}

/** A store's page of an app, as the App Store prints one. */
export function pageOfApp({ page: { title, app } }: NegativeApp): SavedPage {
  const developer = `<a href="https://apps.apple.com/cn/developer/x/id1">${app?.developer}</a>`;
  return pageOf(title, '', `<header><h1>${escaped(title)}</h1><h2>${developer}</h2></header>`);
}
