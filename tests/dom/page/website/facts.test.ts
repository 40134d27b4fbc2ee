import { describe, expect, it } from 'vitest';
import { FACTS_CAP } from '../../../../lib/domain/page-limits';
import type { WebsiteFacts } from '../../../../lib/domain/website';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { countUses } from '../../count-uses';
import { type FooterCase, NUMBERS, OPERATORS, PLACES, STRUCTURED } from './footers';
import { factsOf, loadSite } from './load-site';

/** `浙ICP备12345678号` in GBK. */
const GBK_NUMBER = Buffer.from('d5e3494350b1b83132333435363738bac5', 'hex');

const HOST = 'www.example.com';

const read = (html: string, head = ''): WebsiteFacts => {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>示例</title>${head}</head><body>${html}</body></html>`;
  return factsOf(loadSite(page), HOST);
};

const flagged = (text: string, isSure: boolean): string => (isSure ? `!${text}` : text);

function check({ html, head, filings, security, codes, operators }: FooterCase): void {
  const facts = read(html, head);
  expect({
    filings: facts.filings.map(({ value, sure }) => flagged(value, sure)),
    security: facts.security.map(({ value }) => value),
    codes: facts.codes.map(({ value, sure }) => flagged(value, sure)),
    operators: facts.operators.map(({ place, text }) => [place, text]),
  }).toEqual({
    filings: filings ?? [],
    security: security ?? [],
    codes: codes ?? [],
    operators: operators ?? [],
  });
}

describe('numbers', () => it.each(NUMBERS)('$why', check));
describe('operators', () => it.each(OPERATORS)('$why', check));
describe('places', () => it.each(PLACES)('$why', check));
describe('structured data', () => it.each(STRUCTURED)('$why', check));

describe('a page whose elements take the names of what is read', () => {
  const fields = (names: string): string =>
    names
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('');
  const pictures = '<img name="body"><img name="head"><img name="title"><img name="querySelector">';
  const inputs = fields(
    'lastChild previousSibling nodeType localName id getAttribute hasAttribute lastElementChild previousElementSibling querySelectorAll compareDocumentPosition',
  );
  const FOOTER = '<footer>© 余姚市示例启明培训学校有限公司 浙ICP备12345678号</footer>';

  it('is read all the same', () => {
    const facts = read(`${pictures}<form id="page"><h1>示例</h1>${FOOTER}${inputs}</form>`);
    expect(facts.title).toBe('示例');
    expect(facts.filings).toHaveLength(1);
    expect(facts.operators).toHaveLength(1);
  });
});

describe('the head of a page', () => {
  const rows = (count: number): string => '<p>行</p>'.repeat(count);
  const headings = (html: string): string[] => readWebsiteText(loadSite(html)).headings;

  it('has its first three h1, and its name once', () => {
    const html = `<h1 class="logo">一</h1>${rows(100)}<div class="LOGO">名</div><h1>二</h1><h1>三</h1><h1>四</h1>`;
    expect(headings(html)).toEqual(['一', '二', '三', '名']);
  });

  it('ends where what visitors wrote may stand', () => {
    expect(headings(`${rows(598)}<h1>一</h1><h1>二</h1><h1>三</h1>`)).toEqual(['一', '二']);
    expect(headings(`${rows(140)}<b id="logo">名</b>`)).toEqual(['名']);
    expect(headings(`${rows(150)}<b id="logo">名</b>`)).toEqual([]);
  });

  it('is asked little, however long the page is', () => {
    const asked = countUses(['getAttribute']);
    readWebsiteText(loadSite(rows(5000)));
    expect(asked()).toBeLessThan(800);
  });
});

describe('what the worker accepts', () => {
  it('as many items of a kind as count, and no more', () => {
    const many = Array.from({ length: 30 }, (_, at) => `浙ICP备${12345600 + at}号`).join(' ');
    expect(read(`<footer>${many}</footer>`).filings).toHaveLength(FACTS_CAP);
  });

  it('texts that are cut, not refused', () => {
    const page = `<!doctype html><title>${'题'.repeat(5000)}</title><footer>© ${'长'.repeat(5000)}</footer>`;
    const facts = factsOf(loadSite(page), HOST);
    expect(facts.operators).toEqual([]);
  });
});

describe('a page in another charset than it declares', () => {
  it('gives nothing when it is UTF-8 and says GBK', () => {
    const page =
      '<!doctype html><meta charset="gbk"><title>示例</title><footer>© 示例启明 浙ICP备12345678号</footer>';
    const { filings } = factsOf(loadSite(Buffer.from(page)), HOST);
    expect(filings).toEqual([]);
  });

  it('gives nothing when it is GBK and says UTF-8', () => {
    const head = Buffer.from('<!doctype html><meta charset="utf-8"><footer>');
    const facts = factsOf(loadSite(Buffer.concat([head, GBK_NUMBER])), HOST);
    expect(facts.filings).toEqual([]);
  });

  it('is read when it is GBK and says so', () => {
    const head = Buffer.from('<!doctype html><meta charset="gbk"><footer>');
    const facts = factsOf(loadSite(Buffer.concat([head, GBK_NUMBER])), HOST);
    expect(facts.filings.map(({ value }) => value)).toEqual(['浙ICP备12345678号']);
  });
});
