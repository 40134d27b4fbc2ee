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

const NAME = '余姚市示例启明培训学校有限公司';
const register = (text: string, host = 'beian.miit.gov.cn'): string =>
  `<a href="https://${host}/">${text}</a>`;
const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const foot = (html: string): string => `<main>课程</main><footer>${html}</footer>`;
const holder = (name: string): readonly (readonly ['copyright', string])[] => [['copyright', name]];

/** How numbers stand in footers. */
export const NUMBERS: readonly FooterCase[] = [
  { why: 'plain', html: foot('浙ICP备12345678号'), filings: ['浙ICP备12345678号'] },
  { why: 'of one website', html: foot('浙ICP备12345678号-2'), filings: ['浙ICP备12345678号-2'] },
  { why: 'without 号', html: foot('浙ICP备12345678-2'), filings: ['浙ICP备12345678-2'] },
  { why: 'of one app', html: foot('浙ICP备12345678号-3A'), filings: ['浙ICP备12345678号-3A'] },
  {
    why: 'spaces inside',
    html: foot('备案号：浙 ICP 备 1234 5678 号 - 1'),
    filings: ['浙 ICP 备 1234 5678 号 - 1'],
  },
  { why: 'small letters', html: foot('浙icp备12345678号'), filings: ['浙icp备12345678号'] },
  {
    why: 'full-width letters and digits',
    html: foot('浙ＩＣＰ备１２３４５６７８号－１'),
    filings: ['浙ICP备12345678号-1'],
  },
  {
    why: 'non-breaking spaces',
    html: foot('浙ICP备&nbsp;12345678&nbsp;号'),
    filings: ['浙ICP备 12345678 号'],
  },
  {
    why: 'broken by inline elements',
    html: foot('浙ICP备<span>12345678</span>号'),
    filings: ['浙ICP备 12345678 号'],
  },
  {
    why: 'several numbers',
    html: foot('浙ICP备12345678号-1 沪ICP备87654321号'),
    filings: ['浙ICP备12345678号-1', '沪ICP备87654321号'],
  },
  {
    why: 'one number twice is one',
    html: foot('<p>浙ICP备12345678号</p><p>浙ICP备 12345678号</p>'),
    filings: ['浙ICP备12345678号'],
  },
  { why: 'a licence is none', html: foot('京ICP证030173号 经营许可证 B2-20170116') },
  { why: 'a number without 备 is none', html: foot('浙ICP12345678号') },
  { why: 'too few digits', html: foot('浙ICP备12345号') },
  {
    why: 'after a licence',
    html: foot('京ICP证030173号|京ICP备12345678号'),
    filings: ['京ICP备12345678号'],
  },
  {
    why: 'in a link to the register',
    html: foot(register('浙ICP备12345678号-1')),
    filings: ['!浙ICP备12345678号-1'],
  },
  {
    why: 'in a link to the register as it was called before',
    html: foot(register('浙ICP备12345678号', 'www.miitbeian.gov.cn')),
    filings: ['!浙ICP备12345678号'],
  },
  {
    why: 'in a link to the register as it was called at first',
    html: foot(register('浙ICP备12345678号', 'www.miibeian.gov.cn')),
    filings: ['!浙ICP备12345678号'],
  },
  {
    why: 'deep in such a link',
    html: foot(register('<span><b>浙ICP备</b>12345678号</span>')),
    filings: ['!浙ICP备 12345678号'],
  },
  {
    why: 'beside such a link, not in it',
    html: foot(`浙ICP备12345678号 ${register('备案查询')}`),
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'in a link to the security register',
    html: foot(register('浙ICP备12345678号', 'www.beian.gov.cn')),
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'in a link that a visitor wrote',
    html: foot('<a href="https://beian.miit.gov.cn/" rel="nofollow ugc">浙ICP备12345678号</a>'),
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'in a link to a host that only looks like the register',
    html: foot(register('浙ICP备12345678号', 'beian.miit.gov.cn.example.com')),
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'in a link that names the register in its path',
    html: foot('<a href="/go?u=beian.miit.gov.cn">浙ICP备12345678号</a>'),
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'only the linked one of two is linked',
    html: foot(`${register('浙ICP备12345678号')} 沪ICP备87654321号`),
    filings: ['!浙ICP备12345678号', '沪ICP备87654321号'],
  },
  {
    why: 'public-security numbers, with spaces and without 号',
    html: foot('浙公网安备 33028102000001号 京公网安备110108007702'),
    security: ['浙公网安备 33028102000001号', '京公网安备110108007702'],
  },
  {
    why: 'a code with its label',
    html: foot('统一社会信用代码：91330281MA2AAAAA0X'),
    codes: ['91330281MA2AAAAA0X'],
  },
  {
    why: 'eighteen digits without a label may be a person’s',
    html: foot('证件 330281199001010011'),
  },
];

/** How operators stand in footers. */
export const OPERATORS: readonly FooterCase[] = [
  { why: '© and years', html: foot(`© 2013-2020 ${NAME}`), operators: holder(NAME) },
  {
    why: 'years, holder, 版权所有 and a builder',
    html: foot('© 2013-2020 示例公司 版权所有 技术支持：某建站公司'),
    operators: holder('示例公司'),
  },
  {
    why: 'Copyright © year name All Rights Reserved',
    html: foot('Copyright © 2019 示例启明 All Rights Reserved.'),
    operators: holder('示例启明'),
  },
  {
    why: 'a company after All rights reserved',
    html: foot('Copyright © 2014~2019 Example All rights reserved.示例网络有限公司 | 沪ICP证：B2'),
    operators: [...holder('Example'), ...holder('示例网络有限公司')],
  },
  {
    why: '版权所有 first, address after',
    html: foot(`版权所有 2006 - 2016 ${NAME}&nbsp;&nbsp; 地址：余姚市`),
    operators: holder(NAME),
  },
  { why: '版权所有 with a colon', html: foot(`版权所有：© ${NAME}`), operators: holder(NAME) },
  { why: '版权所有 last', html: foot(`${NAME} 版权所有`), operators: holder(NAME) },
  { why: '版权所有 last, joined', html: foot(`${NAME}版权所有 ©2020`), operators: holder(NAME) },
  { why: '版权归…所有', html: foot(`版权归${NAME}所有`), operators: holder(NAME) },
  { why: 'year after the name', html: foot(`${NAME} © 2020`), operators: holder(NAME) },
  {
    why: 'a number right after the name',
    html: foot(`©2020 ${NAME}浙ICP备12345678号`),
    filings: ['浙ICP备12345678号'],
    operators: holder(NAME),
  },
  {
    why: 'brand, then company',
    html: foot(`© 2020 示例启明 ${NAME}`),
    operators: [...holder('示例启明'), ...holder(NAME)],
  },
  {
    why: 'brand, then links of the site',
    html: foot('© 2020 示例启明 隐私政策 用户协议'),
    operators: holder('示例启明'),
  },
  {
    why: 'a Latin company with a comma',
    html: foot('Copyright (c) 2020 by Example Education Co., Ltd. All rights reserved'),
    operators: holder('Example Education Co., Ltd'),
  },
  {
    why: 'full-width signs',
    html: foot('Copyright　（Ｃ）　２０２０　示例启明教育（北京）有限公司'),
    operators: holder('示例启明教育(北京)有限公司'),
  },
  {
    why: 'trades inside a name are no builders',
    html: foot('© 2020 示例广告设计制作技术开发有限公司'),
    operators: holder('示例广告设计制作技术开发有限公司'),
  },
  { why: 'a warning is no name', html: foot('版权所有 侵权必究') },
  { why: 'a warning after a comma is none', html: foot('版权所有，未经许可不得转载') },
  { why: 'years alone', html: foot('© 2008-2019') },
  { why: 'a builder alone', html: foot('技术支持：某建站公司 版权所有') },
  { why: 'powered by', html: foot('© 2020 Powered by Example CMS') },
  { why: 'a builder named by 由', html: foot('© 2020 由某建站公司提供') },
  {
    why: '主办, 承办 and 协办',
    html: foot(
      '<p>主办单位：余姚市示例教育局</p><p>承办单位：某信息中心</p><p>协办：某公司</p><p>技术支持：某建站公司</p>',
    ),
    operators: [['organiser', '余姚市示例教育局']],
  },
  {
    why: '主办 and 承办 on one line',
    html: foot('主办：示例启明学校 承办：某信息中心'),
    operators: [['organiser', '示例启明学校']],
  },
  {
    why: '运营主体',
    html: foot(`运营主体：${NAME} 电话：0574-00000000`),
    operators: [['operator', NAME]],
  },
  { why: '技术运营 is a service', html: foot('技术运营：某建站公司') },
  {
    why: '运营 inside a name',
    html: foot('© 2020 示例商业运营管理有限公司'),
    operators: holder('示例商业运营管理有限公司'),
  },
  { why: 'friendly links', html: foot('友情链接： 某学校有限公司 另一学校有限公司') },
  {
    why: 'two holders are both told',
    html: foot('<p>© 甲示例有限公司</p><p>© 乙示例有限公司</p>'),
    operators: [...holder('甲示例有限公司'), ...holder('乙示例有限公司')],
  },
];

/** Where on a page is looked, and where not. */
export const PLACES: readonly FooterCase[] = [
  { why: 'an empty page', html: '' },
  {
    why: 'an element whose class says footer',
    html: '<div class="page_Footer">浙ICP备12345678号</div><div>下载</div>',
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'an element whose id says copyright',
    html: '<div id="copyright">浙ICP备12345678号</div>',
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'a footer above many other things',
    html: `<footer>浙ICP备12345678号</footer>${'<div>弹窗</div>'.repeat(200)}`,
    filings: ['浙ICP备12345678号'],
  },
  {
    why: 'the last lines of a page in tables',
    html: `<table><tr><td>首页</td></tr></table><table><tr><td><p>示例启明 版权所有</p><p>浙ICP备12345678号</p></td></tr></table>`,
    filings: ['浙ICP备12345678号'],
    operators: holder('示例启明'),
  },
  {
    why: 'a thirteenth line from the end is not read',
    html: `<p>浙ICP备12345678号</p>${'<p>链接</p>'.repeat(12)}`,
  },
  { why: 'an article', html: '<article><footer>浙ICP备12345678号 © 示例</footer></article>' },
  { why: 'the main part', html: '<main><p>浙ICP备12345678号</p></main>' },
  {
    why: 'comments, linked or not',
    html: `<ul class="comment-list"><li>${register('浙ICP备12345678号')}</li></ul>`,
  },
  {
    why: 'a footer inside comments',
    html: '<div id="comments"><div class="comment-footer">浙ICP备12345678号</div></div>',
  },
  {
    why: 'topics and answers of a forum',
    html: `<div class="topic_content">${register('浙ICP备12345678号')}</div><div id="answer-7">${register('浙ICP备12345678号')}</div>`,
  },
  { why: 'replies', html: '<div class="reply">浙ICP备12345678号</div>' },
  { why: 'scripts and styles', html: '<footer><script>"浙ICP备12345678号"</script></footer>' },
  { why: 'form fields', html: '<footer><textarea>浙ICP备12345678号</textarea></footer>' },
  { why: 'what is hidden', html: '<footer hidden>浙ICP备12345678号</footer>' },
  {
    why: 'sentences at the end of an article without a footer below',
    html: `<p>据悉，该网站的备案号为${register('浙ICP备12345678号')}，属于示例启明。</p>`,
  },
  {
    why: 'an organiser of an event in an article',
    html: `<p>主办单位：甲示例有限公司</p>${'<p>正文</p>'.repeat(4)}<p>© 乙示例有限公司</p>`,
    operators: holder('乙示例有限公司'),
  },
  {
    why: 'an organiser right above the notice',
    html: '<p>主办：余姚市示例教育局</p><p>承办：某信息中心</p><p>浙ICP备12345678号</p>',
    filings: ['浙ICP备12345678号'],
    operators: [['organiser', '余姚市示例教育局']],
  },
  {
    why: 'a footer element with a number ends the search',
    html: '<p>© 甲示例有限公司</p><footer>浙ICP备12345678号 © 乙示例有限公司</footer>',
    filings: ['浙ICP备12345678号'],
    operators: holder('乙示例有限公司'),
  },
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
  {
    why: 'legal name and code',
    html: '',
    head: ld(organisation({ url: OWN, legalName: NAME, taxID: CODE })),
    codes: [`!${CODE}`],
    operators: [['json-ld', NAME]],
  },
  {
    why: 'in a graph, with several types',
    html: '',
    head: ld({
      '@graph': [
        { '@type': 'WebSite' },
        organisation({ '@type': ['School', 'Place'], url: OWN, legalName: NAME }),
      ],
    }),
    operators: [['json-ld', NAME]],
  },
  {
    why: 'in an array at the end of the body',
    html: ld([organisation({ url: OWN, legalName: NAME })]),
    operators: [['json-ld', NAME]],
  },
  {
    why: 'a filing number among the identifiers',
    html: '',
    head: ld(
      organisation({
        url: OWN,
        identifier: { '@type': 'PropertyValue', value: '浙ICP备12345678号' },
      }),
    ),
    filings: ['!浙ICP备12345678号'],
  },
  {
    why: 'its own address',
    html: '',
    head: ld(organisation({ url: 'https://example.com/', legalName: NAME })),
    operators: [['json-ld', NAME]],
  },
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
    head: ld(organisation({ legalName: NAME, taxID: CODE, identifier: '浙ICP备12345678号' })),
    filings: ['浙ICP备87654321号'],
    operators: [['described', NAME]],
  },
  {
    why: 'a directory gives its page of a school as the school’s address',
    html: '',
    head: ld(
      organisation({ url: 'https://www.example.com/school/7', legalName: NAME, taxID: CODE }),
    ),
    operators: [['described', NAME]],
  },
  {
    why: 'a host above describes its tenant',
    html: '',
    head: ld(organisation({ url: 'https://a.www.example.com/', legalName: NAME, taxID: CODE })),
    operators: [['described', NAME]],
  },
  {
    why: 'a directory describes another site’s organisation',
    html: '',
    head: ld(organisation({ url: 'https://school.example.org/', legalName: NAME })),
  },
  { why: 'a plain name is no legal name', html: '', head: ld(organisation({ name: NAME })) },
  {
    why: 'a product’s maker',
    html: '',
    head: ld({ '@type': 'Course', provider: organisation({ legalName: NAME }) }),
  },
  { why: 'broken JSON', html: '', head: '<script type="application/ld+json">{"a":</script>' },
  { why: 'odd JSON', html: '', head: ld([null, 1, 'x', { '@type': null, '@graph': null }]) },
  {
    why: 'values of other types',
    html: '',
    head: ld(organisation({ legalName: [NAME], taxID: 91330281, url: {} })),
  },
  {
    why: 'an oversized script',
    html: '',
    head: ld(organisation({ legalName: NAME, description: 'x'.repeat(70_000) })),
  },
];
