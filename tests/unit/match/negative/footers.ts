import { facts, linked, type Negative, said, silent, typed } from './case';
import {
  CODE,
  COMPANY,
  COMPANY_FILING,
  DEVELOPER,
  FILING,
  OPERATOR_FILING,
  PSB,
  SCHOOL,
} from './listed';

/** Sites of their own whose footers name somebody else, somebody of nearly the same name, or too much. */

const URL = 'https://site.example.org/';
const OTHER = '杭州别家网络科技有限公司';
const HOME = '余姚少儿英语';

const NAMES: readonly Negative[] = [
  silent('a longer company name', URL, { title: HOME, operators: [said(`新${COMPANY}`)] }),
  silent('a longer name behind', URL, { title: HOME, operators: [said(`${COMPANY}工会委员会`)] }),
  silent('its kindergarten', URL, { title: HOME, operators: [said(`${SCHOOL}附属幼儿园`)] }),
  silent('a group of the same name', URL, {
    title: HOME,
    operators: [said('示例启明教育科技集团有限公司')],
  }),
  silent('a company of the same name in another town', URL, {
    title: HOME,
    operators: [said('杭州示例启明教育科技有限公司')],
  }),
  silent('the same name with a place in brackets', URL, {
    title: HOME,
    operators: [said('示例启明教育科技（杭州）有限公司')],
  }),
  silent('the name in a sentence', URL, {
    title: HOME,
    operators: [said(`本站与${SCHOOL}没有任何关系`)],
  }),
  silent("another company's branch that shows the number of the listed one", URL, {
    title: HOME,
    filings: [linked(FILING)],
    operators: [said('杭州别家网络科技有限公司深圳分公司')],
  }),
  silent('a brand without its company', URL, { title: HOME, operators: [said('© 示例启明')] }),
  silent('a same-name school in another district', URL, {
    title: '示例晨曦培训学校 - 杭州西湖区',
    operators: [said('示例晨曦培训学校')],
  }),
  silent('the same, the district in its name', URL, {
    title: HOME,
    operators: [said('杭州市示例晨曦培训学校')],
  }),
  {
    why: 'a same-name school that says nowhere where it is',
    url: URL,
    facts: facts({ title: '首页', operators: [said('示例晨曦培训学校')] }),
    expected: 'possible',
  },
];

const OPERATORS: readonly Negative[] = [
  silent('a co-organiser', URL, {
    title: '示例杯英语大赛',
    operators: [said(`主办：示例市教育学会 承办：${SCHOOL}`, 'organiser')],
  }),
  silent('a supporter', URL, {
    title: '示例杯英语大赛',
    operators: [said(`主办单位：示例市教育学会 协办单位：${COMPANY}`, 'organiser')],
  }),
  silent('two organisers', URL, {
    title: '示例杯英语大赛',
    operators: [said(`主办：${SCHOOL}、${OTHER}`, 'organiser')],
  }),
  silent('two operators in two places', URL, {
    title: HOME,
    operators: [said(`© ${OTHER}`), said(`运营主体：${SCHOOL}`, 'operator')],
  }),
  silent('another operator in the JSON-LD', URL, {
    title: HOME,
    operators: [said(`© ${OTHER}`), said(SCHOOL, 'json-ld')],
  }),
  silent('two operators, and the linked number of one of them', URL, {
    title: HOME,
    filings: [linked(FILING)],
    operators: [said(`© ${OTHER}`), said(SCHOOL, 'operator')],
  }),
  silent('the school’s number on a site that another company owns by now', URL, {
    title: HOME,
    filings: [linked(FILING)],
    operators: [said(`© 2026 ${OTHER}`)],
  }),
  silent('the school’s number, another company in the title', URL, {
    title: `${HOME}_${OTHER}`,
    filings: [linked(FILING)],
  }),
  silent('the school’s code under another company', URL, {
    title: HOME,
    codes: [{ text: CODE, structured: true }],
    operators: [said(OTHER, 'json-ld')],
  }),
  silent('a listed host that another company owns by now', 'https://qiming.example.com/', {
    title: HOME,
    operators: [said(`版权所有 ${OTHER}`)],
  }),
  silent('a tenant below a listed host, by its own number', 'https://shop.qiming.example.com/', {
    title: HOME,
    filings: [linked('浙ICP备00000085号-1')],
  }),
  silent('a listed host with another code', 'https://qiming.example.com/', {
    title: HOME,
    codes: [{ text: '91330281MA2ABCDE2X', structured: false }],
  }),
];

const NUMBERS: readonly Negative[] = [
  silent(
    'a page that prints somebody else’s number in its article',
    URL,
    { title: HOME, filings: [linked('浙ICP备00000082号')] },
    `对方网站的备案号是 ${FILING}。`,
  ),
  silent(
    'a page without a footer that prints it in its comments',
    URL,
    { title: HOME },
    `评论：${FILING}`,
  ),
  silent('a number with one digit more', URL, {
    title: HOME,
    filings: [linked(`${FILING.slice(0, -1)}2号`)],
  }),
  silent('the same digits in another province', URL, {
    title: HOME,
    filings: [linked('苏ICP备00000001号')],
  }),
  silent('a licence with the same digits', URL, {
    title: HOME,
    filings: [linked('浙ICP证00000001号')],
  }),
  silent('a masked number', URL, { title: HOME, filings: [linked('浙ICP备0000***1号')] }),
  silent('two numbers in one link', URL, {
    title: HOME,
    filings: [linked(`${FILING}-1 浙ICP备00000083号`)],
  }),
  silent('codes of several partners', URL, {
    title: HOME,
    codes: [
      { text: CODE, structured: false },
      { text: '91330281MA2ABCDE3X', structured: false },
    ],
  }),
  silent('several public-security numbers', URL, {
    title: HOME,
    security: [PSB, '浙公网安备33028100000002号'],
  }),
  silent('the number of an entry that was lifted', URL, {
    title: HOME,
    filings: [linked('浙ICP备00000009号')],
  }),
  {
    why: 'the school’s number, typed and in no link: anyone can type it',
    url: URL,
    facts: facts({ title: HOME, filings: [typed(`${FILING}-1`)] }),
    expected: 'named',
  },
  {
    why: 'its code in the text',
    url: URL,
    facts: facts({ title: HOME, codes: [{ text: CODE, structured: false }] }),
    expected: 'named',
  },
  {
    why: 'its public-security number',
    url: URL,
    facts: facts({ title: HOME, security: [PSB] }),
    expected: 'named',
  },
  {
    why: 'its name alone',
    url: URL,
    facts: facts({ title: HOME, operators: [said(`© ${SCHOOL}`)] }),
    expected: 'named',
  },
  {
    why: 'the linked number of a company below a title that speaks of others',
    url: URL,
    facts: facts({ title: '示例启明骗局揭秘', filings: [linked(COMPANY_FILING)] }),
    expected: 'related',
  },
];

const APPS: readonly Negative[] = [
  silent('an app’s name in the title of a site', URL, { title: '示例在线 - 官网' }),
  {
    why: 'the site of a general operator, by its linked number',
    url: URL,
    facts: facts({ title: '示例在线 - 官网', filings: [linked(`${OPERATOR_FILING}-1`)] }),
    expected: 'related',
  },
  {
    why: 'the site of a general operator, by its name',
    url: URL,
    facts: facts({ title: '企业云服务', operators: [said(`© ${DEVELOPER}`)] }),
    expected: 'related',
  },
  {
    why: 'the site of an education business whose app was notified',
    url: URL,
    facts: facts({ title: HOME, operators: [said('© 余姚市示例远航教育有限公司')] }),
    expected: 'named',
  },
];

export const FOOTERS: readonly Negative[] = [...NAMES, ...OPERATORS, ...NUMBERS, ...APPS];
