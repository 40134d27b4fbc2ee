/** What a listed site may answer so that the extension would keep quiet about it. All names are invented. */

export interface Answer {
  why: string;
  type: string;
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
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

/** An ordinary page under a policy of its own. */
const underPolicy = (policy: string): Answer => ({
  ...page(`a policy of ${policy}`, '<p>课程</p>'),
  headers: { 'content-security-policy': policy },
});

/** A picture of one point. */
const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

const SHEET = `data:text/xsl,${encodeURIComponent(
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><body><p>课程</p></body></html></xsl:template></xsl:stylesheet>',
)}`;

const TEXT_SHEET = `data:text/xsl,${encodeURIComponent(
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/">课程</xsl:template></xsl:stylesheet>',
)}`;

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
  {
    why: 'a document of XML with a style sheet',
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${SHEET}"?><课程>暑期班</课程>`,
  },
  {
    why: 'a page of XHTML',
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>课程</title></head><body><p>课程</p></body></html>',
  },
  {
    why: 'a page of XHTML that is not well formed',
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>课程</body></html>',
  },
  {
    why: 'a page of frames',
    type: HTML,
    body: '<!doctype html><html><frameset cols="*"><frame src="data:text/html,课程"></frameset></html>',
  },
  { why: 'a page of nothing', type: HTML, body: '' },
  { ...page('a page that is not found', '<p>课程</p>'), status: 404 },
  { ...page('a server that is out of order', '<p>课程</p>'), status: 503 },
  { why: 'a picture', type: 'image/gif', body: GIF },
  underPolicy('sandbox'),
  underPolicy('sandbox allow-scripts'),
  underPolicy("default-src 'none'"),
  underPolicy("require-trusted-types-for 'script'; trusted-types 'none'"),
  page(
    'a page that writes itself anew',
    '<script>document.open(); document.write("<title>课程</title><p>课程"); document.close();</script>',
  ),
  page(
    'a page that writes itself anew when it is whole',
    '<script>onload = () => { document.open(); document.write("<p>课程"); document.close(); };</script>',
  ),
  {
    why: 'a PDF',
    type: 'application/pdf',
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>',
  },
  {
    why: 'a document of XML that a style sheet makes text of',
    type: 'application/xml',
    body: `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${TEXT_SHEET}"?><课程>暑期班</课程>`,
  },
  {
    why: 'an endless page below a kilobyte',
    type: 'text/html',
    body: '<!doctype html><head><title>课程',
    isEndless: true,
  },
  page(
    'a page that shows a document of its own making in its place',
    '<script>setTimeout(() => location.replace(URL.createObjectURL(new Blob(["<p>课程"], { type: "text/html" }))), 800);</script>',
  ),
  page(
    'a page that shows an empty document in its place',
    '<script>setTimeout(() => location.replace("about:blank"), 800);</script>',
  ),
  page(
    'a page that moves within itself',
    '<script>let at = 0; setInterval(() => history.pushState({}, "", "?" + at++), 500);</script>',
  ),
];

/** Never at rest, so that it costs all other pages time: each is brought to rest before the next is opened. */
export const RESTLESS: readonly Answer[] = [
  {
    ...page('a page that loads itself again at once', '<p>课程</p>'),
    headers: { refresh: '0' },
  },
];

/** Pages that leave no time for anything else, not even to a page beside them. Each is closed before the next is opened. */
export const BUSY: readonly Answer[] = [
  page('a page that is busy for ever', '', { head: '<script>for (;;);</script>' }),
];
