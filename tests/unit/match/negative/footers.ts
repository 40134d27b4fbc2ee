import type { WebsiteFacts } from '../../../../lib/domain/website';
import { atMost, linked, type Negative, printed, said, silent, structured, typed } from './case';
import {
  CODE,
  COMPANY,
  COMPANY_FILING,
  DEVELOPER,
  FILING,
  OPERATOR_FILING,
  OTHER,
  PSB,
  SCHOOL,
} from './listed';

/** Sites of their own whose footers name somebody else, somebody of nearly the same name, or too much. */

const URL = 'https://site.example.org/';
const HOME = '余姚少儿英语';

type Facts = Partial<WebsiteFacts>;
/** A site whose title says nothing of anybody. */
const home = (why: string, said: Facts, article?: string): Negative =>
  silent(why, URL, { title: HOME, ...said }, article);
const homeAtMost = (expected: Negative['expected'], why: string, said: Facts): Negative =>
  atMost(expected, why, URL, { title: HOME, ...said });
/** A site with this operator alone. */
const operatedBy = (why: string, text: string): Negative => home(why, { operators: [said(text)] });

const NAMES: readonly Negative[] = [
  operatedBy('a longer company name', `新${COMPANY}`),
  operatedBy('a longer name behind', `${COMPANY}工会委员会`),
  operatedBy('its kindergarten', `${SCHOOL}附属幼儿园`),
  operatedBy('a group of the same name', '示例启明教育科技集团有限公司'),
  operatedBy('a company of the same name in another town', '杭州示例启明教育科技有限公司'),
  operatedBy('the same name with a place in brackets', '示例启明教育科技（杭州）有限公司'),
  operatedBy('the name in a sentence', `本站与${SCHOOL}没有任何关系`),
  home("another company's branch that shows the number of the listed one", {
    filings: [linked(FILING)],
    operators: [said('杭州别家网络科技有限公司深圳分公司')],
  }),
  operatedBy('a brand without its company', '© 示例启明'),
  silent('a same-name school in another district', URL, {
    title: '示例晨曦培训学校 - 杭州西湖区',
    operators: [said('示例晨曦培训学校')],
  }),
  operatedBy('the same, the district in its name', '杭州市示例晨曦培训学校'),
  atMost('possible', 'a same-name school that says nowhere where it is', URL, {
    title: '首页',
    operators: [said('示例晨曦培训学校')],
  }),
];

const OPERATORS: readonly Negative[] = [
  operatedBy('a co-organiser', `主办：示例市教育学会 承办：${SCHOOL}`),
  operatedBy('a supporter', `主办单位：示例市教育学会 协办单位：${COMPANY}`),
  operatedBy('two organisers', `主办：${SCHOOL}、${OTHER}`),
  home('two operators in two places', {
    operators: [said(`© ${OTHER}`), said(`运营主体：${SCHOOL}`)],
  }),
  home('another operator in the JSON-LD', {
    operators: [said(`© ${OTHER}`), said(SCHOOL, 'json-ld')],
  }),
  home('two operators, and the linked number of one of them', {
    filings: [linked(FILING)],
    operators: [said(`© ${OTHER}`), said(`运营主体：${SCHOOL}`)],
  }),
  home('the school’s number on a site that another company owns by now', {
    filings: [linked(FILING)],
    operators: [said(`© 2026 ${OTHER}`)],
  }),
  silent('the school’s number, another company in the title', URL, {
    title: `${HOME}_${OTHER}`,
    filings: [linked(FILING)],
  }),
  home('the school’s code under another company', {
    codes: [structured(CODE)],
    operators: [said(OTHER, 'json-ld')],
  }),
  atMost(
    'related',
    'a listed host that another company owns by now',
    'https://qiming.example.com/',
    {
      title: HOME,
      operators: [said(`版权所有 ${OTHER}`)],
    },
  ),
  atMost(
    'related',
    'a tenant below a listed host, by its own number',
    'https://shop.qiming.example.com/',
    {
      title: HOME,
      filings: [linked('浙ICP备00000085号-1')],
    },
  ),
  atMost('related', 'a listed host with another code', 'https://qiming.example.com/', {
    title: HOME,
    codes: [printed('91330281MA2ABCDE2X')],
  }),
];

const NUMBERS: readonly Negative[] = [
  home(
    'a page that prints somebody else’s number in its article',
    { filings: [linked('浙ICP备00000082号')] },
    `对方网站的备案号是 ${FILING}。`,
  ),
  home('a page without a footer that prints it in its comments', {}, `评论：${FILING}`),
  home('a number with one digit more', { filings: [linked(`${FILING.slice(0, -1)}2号`)] }),
  home('the same digits in another province', { filings: [linked('苏ICP备00000001号')] }),
  home('a licence with the same digits', { filings: [linked('浙ICP证00000001号')] }),
  home('a masked number', { filings: [linked('浙ICP备0000***1号')] }),
  home('two numbers in links', { filings: [linked(FILING), linked('浙ICP备00000083号')] }),
  home('codes of several partners', { codes: [printed(CODE), printed('91330281MA2ABCDE3X')] }),
  home('several public-security numbers', {
    security: [printed(PSB), printed('浙公网安备33028100000002号')],
  }),
  home('the number of an entry that was lifted', { filings: [linked('浙ICP备00000009号')] }),
  homeAtMost('named', 'the school’s number, typed and in no link: anyone can type it', {
    filings: [typed(`${FILING}-1`)],
  }),
  homeAtMost('named', 'its code in the text', { codes: [printed(CODE)] }),
  homeAtMost('named', 'its public-security number', { security: [printed(PSB)] }),
  homeAtMost('named', 'its name alone', { operators: [said(`© ${SCHOOL}`)] }),
  atMost('related', 'the linked number of a company below a title that speaks of others', URL, {
    title: '示例启明骗局揭秘',
    filings: [linked(COMPANY_FILING)],
  }),
];

const APPS: readonly Negative[] = [
  silent('an app’s name in the title of a site', URL, { title: '示例在线 - 官网' }),
  atMost('related', 'the site of a general operator, by its linked number', URL, {
    title: '示例在线 - 官网',
    filings: [linked(`${OPERATOR_FILING}-1`)],
  }),
  atMost('related', 'the site of a general operator, by its name', URL, {
    title: '企业云服务',
    operators: [said(`© ${DEVELOPER}`)],
  }),
  homeAtMost('named', 'the site of an education business whose app was notified', {
    operators: [said('© 余姚市示例远航教育有限公司')],
  }),
];

export const FOOTERS: readonly Negative[] = [...NAMES, ...OPERATORS, ...NUMBERS, ...APPS];
