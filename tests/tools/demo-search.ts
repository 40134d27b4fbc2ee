import type { SampleSearch } from '../browser/sample-serp';

/** A parent looks up a school by its full name: the invented page on which the demo shows its list. */
export const DEMO_SEARCH: SampleSearch = {
  query: '余姚市示例启明培训学校有限公司',
  bold: '示例启明',
  results: [
    {
      title: '示例星河教育科技有限公司 - 暑期班限时优惠',
      url: 'https://land.example.net/xinghe?from=ad',
      snippet: '名师直播小班课，覆盖小学到初中全学科，首月体验价。',
      paid: true,
      expected: { tier: 'named', evidence: 'title-name' },
      why: 'paid, and the title is a listed full name',
    },
    {
      title: '示例启明课堂 - 余姚小学初中课外辅导',
      url: 'https://www.qiming.example.com/',
      snippet: '余姚市示例启明培训学校有限公司旗下课外辅导品牌，开设语文、数学、英语课程。',
      expected: { tier: 'identified', evidence: 'host' },
      why: 'the site is on the list',
    },
    {
      title: '示例启明课堂 | 官网',
      url: 'https://www.qiming-class.example/',
      snippet: '示例启明课堂位于浙江省余姚市，提供中小学课后辅导与暑期托管。',
      expected: { tier: 'possible', evidence: 'brand-and-region' },
      why: 'brand and registered place agree, no more is known',
    },
    {
      title: '宁波示例晨光教育培训有限公司-首页',
      url: 'https://www.chenguang.example/',
      snippet: '少儿英语、口才与书法培训，宁波多个校区就近入读。',
      expected: { tier: 'named', evidence: 'title-name' },
      why: 'the title is a listed full name',
    },
    {
      title: '示例在线：名师直播课',
      url: 'https://online.example.org/courses',
      snippet: '在线学习平台，随时随地听名师讲课。',
      expected: { tier: 'identified', evidence: 'host' },
      why: 'the site is on the list, for a mild administrative state',
    },
    {
      title: '余姚市示例启明培训学校有限公司 - 电话、地址 - 示例企业名录',
      url: 'https://directory.example.net/zhejiang/1001',
      snippet: '余姚市示例启明培训学校有限公司，主营校外培训服务。',
      expected: { tier: 'related', evidence: 'third-party-title' },
      why: 'a directory writes about it',
    },
    {
      title: '关于对余姚市示例启明培训学校有限公司作出行政处罚的公告',
      url: 'https://www.shili.gov.cn/art/2026/9/1/art_1.html',
      snippet: '余姚市示例启明培训学校有限公司：经查，你单位……',
      expected: { tier: 'related', evidence: 'third-party-title' },
      why: "a government's page is never the subject's",
    },
    {
      title: '新示例星河教育科技有限公司 - 科学实验课',
      url: 'https://www.new-xinghe.example/',
      snippet: '面向幼儿园与小学的科学实验课程研发。',
      why: 'a longer name is another company',
    },
    {
      title: '示例启明课堂 | 官网',
      url: 'https://www.qiming-dalian.example/',
      snippet: '示例启明课堂位于大连市，提供成人日语与考研培训。',
      why: 'the same brand in another place',
    },
  ],
};
