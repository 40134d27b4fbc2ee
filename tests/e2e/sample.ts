import type { Page } from 'puppeteer-core';
import type { Entry, Identifier, Sanction } from '../../lib/domain/entry';
import { TEST_DAY } from '../browser/build';
import { inspectPage } from '../browser/inspect';
import { renderSerp, type SampleSearch, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { SCHOOL } from '../views';

/** Invented subjects and an invented search page that between them show every tier and its absence. */

const NOTICE = 'https://www.notice.example/2026/09';

/** An act against an invented subject. */
export function sanction(fields: Partial<Sanction> & Pick<Sanction, 'kind'>): Sanction {
  return {
    authority: '余姚市示例市场监督管理局',
    decidedOn: { day: '2026-09-01', precision: 'day' },
    grounds: '违规收集未成年人个人信息',
    topics: ['minors-data'],
    source: NOTICE,
    status: 'active',
    verifiedOn: TEST_DAY,
    ...fields,
  };
}

export const identifier = (kind: Identifier['kind'], value: string): Identifier => ({
  kind,
  value,
  of: 'subject',
  source: NOTICE,
  verifiedOn: TEST_DAY,
});

export { SCHOOL };
export const COMPANY = '示例启明教育科技有限公司';
const OPERATOR = '上海示例在线信息技术有限公司';

export const ENTRIES: readonly Entry[] = [
  {
    id: 'school',
    kind: 'school',
    region: '330281',
    names: [
      { text: SCHOOL, kind: 'legal' },
      { text: '示例启明', kind: 'brand' },
    ],
    identifiers: [identifier('host', 'qiming.example.com')],
    sanctions: [sanction({ kind: 'blacklist', publishedUntil: '2027-03-01' })],
  },
  {
    id: 'company',
    kind: 'institution',
    region: '110000',
    names: [{ text: COMPANY, kind: 'legal' }],
    identifiers: [],
    sanctions: [sanction({ kind: 'penalty', authority: '北京市示例区市场监督管理局' })],
  },
  {
    id: 'app',
    kind: 'app',
    region: '310000',
    names: [{ text: '示例在线', kind: 'app' }],
    identifiers: [],
    app: { name: '示例在线', developer: OPERATOR, stores: ['tencent'], versions: ['7.4.620'] },
    sanctions: [
      sanction({ kind: 'app-notice', authority: '示例省通信管理局', version: '7.4.620' }),
    ],
  },
  {
    id: 'ended',
    kind: 'institution',
    names: [{ text: '示例往年培训有限公司', kind: 'legal' }],
    identifiers: [identifier('host', 'ended.example.com')],
    // Twelve months from then it is gone, which is the tests' day.
    sanctions: [sanction({ kind: 'penalty', decidedOn: { day: '2025-10-15', precision: 'day' } })],
  },
];

export const SEARCH: SampleSearch = {
  query: '余姚 暑期班',
  bold: '示例启明',
  results: [
    {
      title: `${SCHOOL} - 暑期班火热报名`,
      url: 'https://land.example.org/qiming?from=ad',
      snippet: '小班教学，名师一对一。',
      paid: true,
      expected: { tier: 'named', evidence: 'title-name' },
      why: 'a paid result is judged like any other',
    },
    {
      title: '课程中心_示例启明网校',
      url: 'https://www.qiming.example.com/course/1',
      snippet: '小学语文、数学、英语同步辅导。',
      expected: { tier: 'identified', evidence: 'host' },
      why: 'below a listed host',
    },
    {
      title: '示例启明 | 官网',
      url: 'https://www.yuyao-qiming.example/',
      snippet: '示例启明位于浙江省余姚市，提供中小学课外辅导。',
      expected: { tier: 'possible', evidence: 'brand-and-region' },
      why: 'the brand is a whole segment and the registered place agrees',
    },
    {
      title: '示例启明 | 官网',
      url: 'https://www.dalian-qiming.example/',
      snippet: '示例启明位于大连市，提供成人英语培训。',
      why: 'the same brand in another place',
    },
    {
      title: `${SCHOOL}怎么样 - 示例点评`,
      url: 'https://review.example.net/12',
      snippet: '家长评价与环境照片。',
      expected: { tier: 'related', evidence: 'third-party-title' },
      why: 'a page that speaks about it is not its own',
    },
    {
      title: `关于${SCHOOL}的行政处罚决定书`,
      url: 'https://www.example.gov.cn/notice/9.html',
      snippet: SCHOOL,
      expected: { tier: 'related', evidence: 'third-party-title' },
      why: 'a government page never belongs to the subject',
    },
    {
      title: `新${COMPANY} - 首页`,
      url: 'https://www.new-qiming.example/',
      snippet: '成立于 2015 年。',
      why: 'a longer name is another company',
    },
    {
      title: '示例在线学习方法十则',
      url: 'https://blog.example.net/methods',
      snippet: '如何安排孩子的周末。',
      why: 'shares words with an app, no more',
    },
    {
      title: '示例往年培训有限公司',
      url: 'https://ended.example.com/',
      snippet: '公司简介。',
      why: 'its only sanction has ended',
    },
  ],
};

/** Open the invented search page in a tab of its own, and wait until it is annotated. */
export async function visitSearch(session: Session): Promise<Page> {
  const page = await session.visit(serpUrl(SEARCH.query), savedPage(renderSerp(SEARCH)));
  await inspectPage(session, page);
  return page;
}
