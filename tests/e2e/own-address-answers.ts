/** What a listed site may answer so that the extension would keep quiet about it. All names are invented. */

export interface Answer {
  why: string;
  type: string;
  body: string;
  /** The connection stays open: the page never comes to its end. */
  isEndless?: true;
}

const HTML = 'text/html; charset=utf-8';
const OTHER = '甬江市示例星辰图书有限公司';
const NUMBER = '浙ICP备87654321号';

const html = (body: string, { head = '<title>课程</title>' } = {}): string =>
  `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;

const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** `[[[…]]]`, so deep that recursion would run out of stack. */
const NESTED = `${'['.repeat(30_000)}1${']'.repeat(30_000)}`;

const page = (why: string, body: string, options = {}): Answer => ({
  why,
  type: HTML,
  body: html(body, options),
});

export const ANSWERS: readonly [Answer, ...Answer[]] = [
  page('an ordinary page', '<p>课程</p>'),
  page(
    'another company’s linked number in letters of no size',
    `<footer style="font-size:0"><a href="https://beian.miit.gov.cn/">${NUMBER}-1</a></footer>`,
  ),
  page('another company’s copyright', `<footer>© 2026 ${OTHER} 版权所有</footer>`),
  page('a title of another company', '<p>课程</p>', { head: `<title>${OTHER}</title>` }),
  page('the title of a parked domain', '<p>课程</p>', { head: '<title>域名出售</title>' }),
  page(
    'a platform’s number',
    '<footer><a href="https://beian.miit.gov.cn/">京ICP证030173号</a> 京ICP备10036305号</footer>',
  ),
  page(
    'structured data of another company',
    script({ '@type': 'Organization', legalName: OTHER, url: '/' }),
  ),
  page('structured data nested too deep', `<script type="application/ld+json">${NESTED}</script>`),
  page('another’s credit code', '<footer>统一社会信用代码 91330281MA2ABCDE2X</footer>'),
  page(
    'elements that shadow what is read',
    '<img name="body"><img name="title"><img name="head"><img name="documentElement"><form name="contentType"><input name="lastChild"></form>',
  ),
  page(
    'an element that plays being rendered ahead',
    '<img name="prerendering"><img name="readyState"><img name="visibilityState">',
  ),
  page('a page that stops itself', '<script>stop(); document.documentElement.remove();</script>'),
  {
    why: 'a page that never ends',
    type: HTML,
    body: '<!doctype html><p>课程</p>',
    isEndless: true,
  },
  {
    why: 'a picture of letters',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text y="40">示例启明报名</text></svg>',
  },
  { why: 'plain text', type: 'text/plain; charset=utf-8', body: '报名电话见现场' },
  { why: 'a document of data', type: 'application/json', body: '{"课程":"暑期班"}' },
  {
    why: 'a document of XML',
    type: 'application/xml',
    body: '<?xml version="1.0"?><课程>暑期班</课程>',
  },
];
