import type { WebsiteFacts } from '../../../../lib/domain/website';

/** Invented pages, with the facts that a person would take from each. */
export interface FooterCase {
  why: string;
  /** Content of `body`. */
  html: string;
  head?: string;
  /** Numbers as printed; `!` before one: in a link to the register. */
  filings?: readonly string[];
  security?: readonly string[];
  /** `!` before one: from JSON-LD. */
  codes?: readonly string[];
  operators?: readonly (readonly [WebsiteFacts['operators'][number]['place'], string])[];
}

const NUMBER = '浙ICP备12345678号';
const NAME = '余姚市示例启明培训学校有限公司';
const register = (text = NUMBER, host = 'beian.miit.gov.cn'): string =>
  `<a href="https://${host}/">${text}</a>`;
const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const foot = (html: string): string => `<main>课程</main><footer>${html}</footer>`;
type Facts = Omit<FooterCase, 'why' | 'html' | 'head'>;
const onPage = (why: string, html: string, facts: Facts = {}): FooterCase => ({
  why,
  html,
  ...facts,
});
const inFooter = (why: string, html: string, facts?: Facts): FooterCase =>
  onPage(why, foot(html), facts);
/** A footer that holds filing numbers, or copyright notices of these holders, and nothing else. */
const filed = (why: string, html: string, ...filings: string[]): FooterCase =>
  inFooter(why, html, { filings });
const held = (why: string, html: string, ...names: string[]): FooterCase =>
  inFooter(why, html, { operators: names.flatMap(holder) });
/** A page that says something in its head alone. */
const marked = (why: string, head: string, facts: Facts = {}): FooterCase => ({
  why,
  html: '',
  head,
  ...facts,
});
const holder = (name: string): readonly (readonly ['footer', string])[] => [['footer', name]];

/** How numbers stand in footers. */
export const NUMBERS: readonly FooterCase[] = [
  filed('plain', NUMBER, NUMBER),
  filed('of one website', '浙ICP备12345678号-2', NUMBER),
  filed('without 号', '浙ICP备12345678-2', NUMBER),
  filed('of one app', '浙ICP备12345678号-3A', NUMBER),
  filed('spaces inside', '备案号：浙 ICP 备 1234 5678 号 - 1', NUMBER),
  filed('small letters', '浙icp备12345678号', NUMBER),
  filed('full-width letters and digits', '浙ＩＣＰ备１２３４５６７８号－１', NUMBER),
  filed('non-breaking spaces', '浙ICP备&nbsp;12345678&nbsp;号', NUMBER),
  filed('broken by inline elements', '浙ICP备<span>12345678</span>号', NUMBER),
  filed('several numbers', '浙ICP备12345678号-1 沪ICP备87654321号', NUMBER, '沪ICP备87654321号'),
  filed('one number twice is one', '<p>浙ICP备12345678号</p><p>浙ICP备 12345678号</p>', NUMBER),
  inFooter('a licence is none', '京ICP证030173号 经营许可证 B2-20170116'),
  inFooter('a number without 备 is none', '浙ICP12345678号'),
  inFooter('too few digits', '浙ICP备12345号'),
  filed('after a licence', '京ICP证030173号|京ICP备12345678号', '京ICP备12345678号'),
  filed('in a link to the register', register('浙ICP备12345678号-1'), `!${NUMBER}`),
  filed(
    'in a link to the register as it was called before',
    register(NUMBER, 'www.miitbeian.gov.cn'),
    `!${NUMBER}`,
  ),
  filed(
    'in a link to the register as it was called at first',
    register(NUMBER, 'www.miibeian.gov.cn'),
    `!${NUMBER}`,
  ),
  filed('deep in such a link', register('<span><b>浙ICP备</b>12345678号</span>'), `!${NUMBER}`),
  filed('beside such a link, not in it', `浙ICP备12345678号 ${register('备案查询')}`, NUMBER),
  filed('in a link to the security register', register(NUMBER, 'www.beian.gov.cn'), NUMBER),
  filed(
    'in a link that a visitor wrote',
    '<a href="https://beian.miit.gov.cn/" rel="nofollow ugc">浙ICP备12345678号</a>',
    NUMBER,
  ),
  filed(
    'in a link to a host that only looks like the register',
    register(NUMBER, 'beian.miit.gov.cn.example.com'),
    NUMBER,
  ),
  filed(
    'in a link that names the register in its path',
    '<a href="/go?u=beian.miit.gov.cn">浙ICP备12345678号</a>',
    NUMBER,
  ),
  filed(
    'only the linked one of two is linked',
    `${register()} 沪ICP备87654321号`,
    `!${NUMBER}`,
    '沪ICP备87654321号',
  ),
  inFooter(
    'public-security numbers, with spaces and without 号',
    '浙公网安备 33028102000001号 京公网安备110108007702',
    { security: ['浙公网安备33028102000001号', '京公网安备110108007702号'] },
  ),
  inFooter('a code with its label', '统一社会信用代码：91330281MA2AAAAA0X', {
    codes: ['91330281MA2AAAAA0X'],
  }),
  inFooter('eighteen digits without a label may be a person’s', '证件 330281199001010011'),
];

/** How operators stand in footers. */
export const OPERATORS: readonly FooterCase[] = [
  held('© and years', `© 2013-2020 ${NAME}`, NAME),
  held(
    'years, holder, 版权所有 and a builder',
    '© 2013-2020 示例公司 版权所有 技术支持：某建站公司',
    '示例公司',
  ),
  held(
    'Copyright © year name All Rights Reserved',
    'Copyright © 2019 示例启明 All Rights Reserved.',
    '示例启明',
  ),
  held(
    'a company after All rights reserved',
    'Copyright © 2014~2019 Example All rights reserved.示例网络有限公司 | 沪ICP证：B2',
    'Example',
    '示例网络有限公司',
  ),
  held(
    '版权所有 first, address after',
    `版权所有 2006 - 2016 ${NAME}&nbsp;&nbsp; 地址：余姚市`,
    NAME,
  ),
  held('版权所有 with a colon', `版权所有：© ${NAME}`, NAME),
  held('版权所有 last', `${NAME} 版权所有`, NAME),
  held('版权所有 last, joined', `${NAME}版权所有 ©2020`, NAME),
  held('版权归…所有', `版权归${NAME}所有`, NAME),
  held('year after the name', `${NAME} © 2020`, NAME),
  inFooter('a number right after the name', `©2020 ${NAME}浙ICP备12345678号`, {
    filings: [NUMBER],
    operators: holder(NAME),
  }),
  held('brand, then company', `© 2020 示例启明 ${NAME}`, '示例启明', NAME),
  held('brand, then links of the site', '© 2020 示例启明 隐私政策 用户协议', '示例启明'),
  held(
    'a Latin company with a comma',
    'Copyright (c) 2020 by Example Education Co., Ltd. All rights reserved',
    'Example Education Co., Ltd',
  ),
  held(
    'full-width signs',
    'Copyright　（Ｃ）　２０２０　示例启明教育（北京）有限公司',
    '示例启明教育(北京)有限公司',
  ),
  held(
    'trades inside a name are no builders',
    '© 2020 示例广告设计制作技术开发有限公司',
    '示例广告设计制作技术开发有限公司',
  ),
  inFooter('a warning is no name', '版权所有 侵权必究'),
  inFooter('a warning after a comma is none', '版权所有，未经许可不得转载'),
  inFooter('years alone', '© 2008-2019'),
  inFooter('a builder alone', '技术支持：某建站公司 版权所有'),
  inFooter('powered by', '© 2020 Powered by Example CMS'),
  inFooter('a builder named by 由', '© 2020 由某建站公司提供'),
  inFooter(
    '主办, 承办 and 协办',
    '<p>主办单位：余姚市示例教育局</p><p>承办单位：某信息中心</p><p>协办：某公司</p><p>技术支持：某建站公司</p>',
    { operators: [['footer', '余姚市示例教育局']] },
  ),
  inFooter('主办 and 承办 on one line', '主办：示例启明学校 承办：某信息中心', {
    operators: [['footer', '示例启明学校']],
  }),
  inFooter('运营主体', `运营主体：${NAME} 电话：0574-00000000`, {
    operators: [['footer', NAME]],
  }),
  inFooter('技术运营 is a service', '技术运营：某建站公司'),
  held('运营 inside a name', '© 2020 示例商业运营管理有限公司', '示例商业运营管理有限公司'),
  inFooter('friendly links', '友情链接： 某学校有限公司 另一学校有限公司'),
  held(
    'two holders are both told',
    '<p>© 甲示例有限公司</p><p>© 乙示例有限公司</p>',
    '甲示例有限公司',
    '乙示例有限公司',
  ),
];

/** Where on a page is looked, and where not. */
export const PLACES: readonly FooterCase[] = [
  onPage('an empty page', ''),
  onPage(
    'an element whose class says footer',
    '<div class="page_Footer">浙ICP备12345678号</div><div>下载</div>',
    { filings: [NUMBER] },
  ),
  onPage('an element whose id says copyright', '<div id="copyright">浙ICP备12345678号</div>', {
    filings: [NUMBER],
  }),
  onPage(
    'a footer above many other things',
    `<footer>浙ICP备12345678号</footer>${'<div>弹窗</div>'.repeat(200)}`,
    { filings: [NUMBER] },
  ),
  onPage(
    'the last lines of a page in tables',
    `<table><tr><td>首页</td></tr></table><table><tr><td><p>示例启明 版权所有</p><p>浙ICP备12345678号</p></td></tr></table>`,
    { filings: [NUMBER], operators: holder('示例启明') },
  ),
  onPage(
    'a thirteenth line from the end is not read',
    `<p>浙ICP备12345678号</p>${'<p>链接</p>'.repeat(12)}`,
  ),
  onPage('an article', '<article><footer>浙ICP备12345678号 © 示例</footer></article>'),
  onPage(
    'a quotation',
    '<blockquote><p>课程</p><footer>浙ICP备12345678号 © 示例</footer></blockquote>',
  ),
  onPage('the main part', '<main><p>浙ICP备12345678号</p></main>'),
  ...['<footer>', '<div class="page-footer">', '<p>课程</p><div><footer>'].map((open) =>
    onPage(
      `a footer within the main part: ${open}`,
      `<main><p>© ${NAME}</p><div>${open}© 示例小铺 ${register()}</div></div></main>`,
      { filings: [`!${NUMBER}`], operators: [['footer', '示例小铺']] },
    ),
  ),
  ...['<div class="copyright">', '<div class="event-footer">', '<footer>'].map((open) =>
    onPage(
      `within the main part of a page with a footer of its own: ${open}`,
      `<main>${open}版权所有：${NAME} ${register('沪ICP备87654321号')}</div></main><footer>© 示例小铺</footer>`,
      { operators: [['footer', '示例小铺']] },
    ),
  ),
  onPage(
    'within the main part above lines with the page’s own number',
    `<main><div class="copyright">版权所有：${NAME}</div></main><div>© 示例小铺</div><p>${NUMBER}</p>`,
    { filings: [NUMBER], operators: [['footer', '示例小铺']] },
  ),
  onPage(
    'within the main part above other lines',
    `<main><div class="copyright">版权所有：${NAME}</div></main><div>返回顶部</div>`,
    { operators: [['footer', NAME]] },
  ),
  onPage(
    'an article’s footer within the main part',
    `<main><article><footer>版权所有：${NAME}</footer></article></main>`,
  ),
  ...['review', 'user-review', 'goodsreview'].map((name) =>
    onPage(name, `<div class="${name}"><footer>浙ICP备12345678号</footer></div>`),
  ),
  ...['preview-wrap', 'goodsPreview'].map((name) =>
    onPage(name, `<div class="${name}"><footer>浙ICP备12345678号</footer></div>`, {
      filings: ['浙ICP备12345678号'],
    }),
  ),
  ...['footnotes', 'footnote', 'markdown-footnote-list'].map((name) =>
    onPage(
      `an article's ${name}`,
      `<div class="markdown-body"><p>文章</p><section class="${name}"><ol><li>备案查询：${register()}</li></ol></section></div>`,
    ),
  ),
  onPage('comments, linked or not', `<ul class="comment-list"><li>${register()}</li></ul>`),
  onPage(
    'a footer inside comments',
    '<div id="comments"><div class="comment-footer">浙ICP备12345678号</div></div>',
  ),
  onPage(
    'topics and answers of a forum',
    `<div class="topic_content">${register()}</div><div id="answer-7">${register()}</div>`,
  ),
  ...[
    'card-footer',
    'el-card__footer',
    'modal-footer',
    'panel-footer',
    'item-foot',
    'football',
    'footprint-list',
  ].map((name) =>
    onPage(
      `the foot of a part of the page: ${name}`,
      `<div class="${name}">主办方：示例启明</div><footer>© 示例活动 浙ICP备12345678号</footer>`,
      { filings: [NUMBER], operators: holder('示例活动') },
    ),
  ),
  ...['card-footer', 'modal-card-foot', 'panel-footer'].map((name) =>
    onPage(
      `the foot of a part of the page in a footer element: ${name}`,
      `<footer class="${name}">主办方：示例启明</footer><footer>© 示例活动 浙ICP备12345678号</footer>`,
      { filings: [NUMBER], operators: holder('示例活动') },
    ),
  ),
  ...['', 'main', 'footer panel-footer', 'card-footer site-footer', 'entry-footer'].map((name) =>
    onPage(
      `a footer element that is “${name}”`,
      `<footer class="${name}">主办方：示例启明</footer>`,
      {
        operators: holder('示例启明'),
      },
    ),
  ),
  ...['footer-card', 'main-footer', 'footer_item'].map((name) =>
    onPage(`the page’s own foot: ${name}`, `<div class="${name}">主办方：示例启明</div>`, {
      operators: holder('示例启明'),
    }),
  ),
  onPage('replies', '<div class="reply">浙ICP备12345678号</div>'),
  onPage('scripts and styles', '<footer><script>"浙ICP备12345678号"</script></footer>'),
  onPage('form fields', '<footer><textarea>浙ICP备12345678号</textarea></footer>'),
  onPage('what is hidden', '<footer hidden>浙ICP备12345678号</footer>'),
  inFooter(
    'what is hidden in a line',
    `<p>© 示例小铺 <span hidden>© ${NAME}</span><a hidden href="https://beian.miit.gov.cn/">浙ICP备12345678号</a></p>`,
    { operators: [['footer', '示例小铺']] },
  ),
  ...['display:none', 'color:#fff;display: none', 'DISPLAY: none'].map((style) =>
    inFooter(
      `what its style hides: ${style}`,
      `<div style="${style}">技术支持：乙示例有限公司 © ${NAME} 沪ICP备87654321号</div><p style="text-decoration:none;display:block">© 示例小铺 ${register()}</p>`,
      { filings: [`!${NUMBER}`], operators: [['footer', '示例小铺']] },
    ),
  ),
  onPage(
    'sentences at the end of an article without a footer below',
    `<p>据悉，该网站的备案号为${register()}，属于示例启明。</p>`,
  ),
  onPage(
    'an organiser of an event in an article',
    `<p>主办单位：甲示例有限公司</p>${'<p>正文</p>'.repeat(4)}<p>© 乙示例有限公司</p>`,
    { operators: holder('乙示例有限公司') },
  ),
  onPage(
    'an organiser right above the notice',
    '<p>主办：余姚市示例教育局</p><p>承办：某信息中心</p><p>浙ICP备12345678号</p>',
    { filings: [NUMBER], operators: [['footer', '余姚市示例教育局']] },
  ),
  onPage(
    'a footer element with a number ends the search',
    '<p>© 甲示例有限公司</p><footer>浙ICP备12345678号 © 乙示例有限公司</footer>',
    { filings: [NUMBER], operators: holder('乙示例有限公司') },
  ),
];

const organisation = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'EducationalOrganization',
  ...fields,
});

const OWN = 'https://www.example.com/';
const CODE = '91330281MA2AAAAA0X';

/** Structured data. */
export const STRUCTURED: readonly FooterCase[] = [
  marked('legal name and code', ld(organisation({ url: OWN, legalName: NAME, taxID: CODE })), {
    codes: [`!${CODE}`],
    operators: [['json-ld', NAME]],
  }),
  marked(
    'in a graph, with several types',
    ld({
      '@graph': [
        { '@type': 'WebSite' },
        organisation({ '@type': ['School', 'Place'], url: OWN, legalName: NAME }),
      ],
    }),
    { operators: [['json-ld', NAME]] },
  ),
  {
    why: 'in an array at the end of the body',
    html: ld([organisation({ url: OWN, legalName: NAME })]),
    operators: [['json-ld', NAME]],
  },
  marked(
    'a filing number among the identifiers',
    ld(
      organisation({
        url: OWN,
        identifier: { '@type': 'PropertyValue', value: NUMBER },
      }),
    ),
    { filings: [`!${NUMBER}`] },
  ),
  marked('its own address', ld(organisation({ url: 'https://example.com/', legalName: NAME })), {
    operators: [['json-ld', NAME]],
  }),
  {
    why: 'an organisation that the footer names too',
    html: foot(`© ${NAME}`),
    head: ld(organisation({ legalName: NAME, taxID: CODE })),
    codes: [`!${CODE}`],
    operators: [['json-ld', NAME]],
  },
  {
    why: 'a directory describes a school on a page of its own',
    html: foot('浙ICP备87654321号'),
    head: ld(organisation({ legalName: NAME, taxID: CODE, identifier: NUMBER })),
    filings: ['浙ICP备87654321号'],
    operators: [['described', NAME]],
  },
  marked(
    'a directory gives its page of a school as the school’s address',
    ld(organisation({ url: 'https://www.example.com/school/7', legalName: NAME, taxID: CODE })),
    { operators: [['described', NAME]] },
  ),
  marked(
    'a host above describes its tenant',
    ld(organisation({ url: 'https://a.www.example.com/', legalName: NAME, taxID: CODE })),
    { operators: [['described', NAME]] },
  ),
  marked(
    'a directory describes another site’s organisation',
    ld(organisation({ url: 'https://school.example.org/', legalName: NAME })),
  ),
  marked('a plain name is no legal name', ld(organisation({ name: NAME }))),
  marked('the plain name of its own organisation', ld(organisation({ url: OWN, name: NAME })), {
    operators: [['json-ld', NAME]],
  }),
  marked('a brand of its own', ld(organisation({ url: OWN, name: '示例启明少儿英语' }))),
  marked(
    'a product’s maker',
    ld({ '@type': 'Course', provider: organisation({ legalName: NAME }) }),
  ),
  onPage(
    'far from the page’s end',
    `${ld(organisation({ url: OWN, legalName: NAME }))}${'<p>课程</p>'.repeat(700)}`,
    { operators: [['json-ld', NAME]] },
  ),
  marked('broken JSON', '<script type="application/ld+json">{"a":</script>'),
  marked('odd JSON', ld([null, 1, 'x', { '@type': null, '@graph': null }])),
  marked(
    'values of other types',
    ld(organisation({ legalName: [NAME], taxID: 91330281, url: {} })),
  ),
  marked(
    'an oversized script',
    ld(organisation({ legalName: NAME, description: 'x'.repeat(70_000) })),
  ),
];
