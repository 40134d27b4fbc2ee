import type { Day } from '../../domain/day';

/** An official text that rules are taken from, as it was read. */
export interface RuleDocument {
  /** How it is called beside a finding, where its title has no room. */
  short: string;
  title: string;
  /** Its number, or the version that was read; '' where the copy has none. */
  number: string;
  office: string;
  /** GB/T 2260 of the place that it speaks for; '' for the whole country. */
  region: string;
  /** In force from this day, as far as it was read: `2021-10` where no day was. */
  since: string;
  /** The last day on which it holds, where the text says so. */
  until?: Day;
  /** Where the office publishes it, or null if that was not found. */
  official: string | null;
  /** The source that was read: the official page itself, or copies of the text. */
  read: readonly string[];
  /** The day on which the sentences below were compared with what was read. */
  checkedOn: Day;
}

const CHECKED_ON = '2026-11-27';

export const DOCUMENTS = {
  winter2023: {
    short: '教监管厅函〔2022〕16号',
    title: '教育部办公厅关于做好2023年寒假期间校外培训治理有关工作的通知',
    number: '教监管厅函〔2022〕16号',
    office: '教育部办公厅',
    region: '',
    since: '2023-01',
    official: null,
    read: ['https://www.eol.cn/zhengce/wenjian/202301/t20230112_2278916.shtml'],
    checkedOn: CHECKED_ON,
  },
  prepay2021: {
    short: '教监管函〔2021〕2号',
    title: '教育部等六部门关于加强校外培训机构预收费监管工作的通知',
    number: '教监管函〔2021〕2号',
    office: '教育部等六部门',
    region: '',
    since: '2021-10',
    official: 'https://edu.gd.gov.cn/ztzlnew/xxl/tzgg/content/post_3765166.html',
    read: [
      'http://yxsjw.org.cn/curriculum/show/227.html',
      'https://www.163.com/money/article/GNFDSUU700259DLP.html',
    ],
    checkedOn: CHECKED_ON,
  },
  opinion2022: {
    short: '教监管〔2022〕4号',
    title: '教育部等十三部门关于规范面向中小学生的非学科类校外培训的意见',
    number: '教监管〔2022〕4号',
    office: '教育部等十三部门',
    region: '',
    since: '2022-12-28',
    official: null,
    read: ['http://ykzmeducation.com/Index/show/catid/10/id/475.html'],
    checkedOn: CHECKED_ON,
  },
  guidance2021: {
    short: '发改价格〔2021〕1279号',
    title: '关于加强义务教育阶段学科类校外培训收费监管的通知',
    number: '发改价格〔2021〕1279号',
    office: '国家发展改革委、教育部、市场监管总局',
    region: '',
    since: '2021-09',
    official: null,
    read: ['http://bbbaike.com/baike/jiaoyu/335952.html'],
    checkedOn: CHECKED_ON,
  },
  warning2023: {
    short: '2023年预警提示',
    title: '关于防范以校外培训退费名义实施电信网络诈骗的预警提示',
    number: '',
    office: '教育部校外教育培训监管司、公安部刑事侦查局',
    region: '',
    since: '2023-07-20',
    official: 'https://www.gov.cn/lianbo/bumen/202307/content_6893708.htm',
    read: [
      'http://big5.www.gov.cn/gate/big5/www.gov.cn/lianbo/bumen/202307/content_6893708.htm',
      'http://m.cmstop.zt.jsw.com.cn/p/207359.html',
    ],
    checkedOn: CHECKED_ON,
  },
  opinion2021: {
    short: '“双减”意见',
    title: '中共中央办公厅 国务院办公厅关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见',
    number: '中办发〔2021〕40号',
    office: '中共中央办公厅、国务院办公厅',
    region: '',
    since: '2021-07-24',
    official: 'https://www.gov.cn/zhengce/2021-07/24/content_5627132.htm',
    read: [
      'http://m.bbbaike.com/baike/jiaoyu/460135.html',
      'https://wallstreetcn.com/livenews/2014902',
      'https://www.cititic.com',
      'https://www.8netcn.com',
    ],
    checkedOn: CHECKED_ON,
  },
  scope2021: {
    short: '教监管厅函〔2021〕3号',
    title: '教育部办公厅关于进一步明确义务教育阶段校外培训学科类和非学科类范围的通知',
    number: '教监管厅函〔2021〕3号',
    office: '教育部办公厅',
    region: '',
    since: '2021-07-28',
    official: null,
    read: [
      'https://www.yaitest.com/news/detail.html?id=981',
      'https://www.ynmbjy.com/content/647.html',
      'https://m.tz.bendibao.com/edu/10392.shtm',
    ],
    checkedOn: CHECKED_ON,
  },
  contract2021: {
    short: '示范合同使用说明',
    title: '中小学生校外培训服务合同（示范文本）（2021年修订版）使用说明',
    number: 'GF—2021—2604',
    office: '教育部、国家市场监督管理总局',
    region: '',
    since: '2021-10',
    official: null,
    read: ['https://www.wnwk.com/doc/2387826.html', 'https://china.pulv.xyz/contracts/763'],
    checkedOn: CHECKED_ON,
  },
  staff2021: {
    short: '教监管厅函〔2021〕9号',
    title: '校外培训机构从业人员管理办法（试行）',
    number: '教监管厅函〔2021〕9号',
    office: '教育部办公厅、人力资源社会保障部办公厅',
    region: '',
    since: '2021-09-09',
    official: 'http://www.moe.gov.cn/srcsite/A29/202109/t20210914_562912.html',
    read: [
      'http://www.moe.gov.cn/srcsite/A29/202109/t20210914_562912.html',
      'http://m.jxyuer.com/baike/jiaoyu/240696.html',
      'https://fsjyj.fushun.gov.cn/bmzc/003002/003002003/20210915/e20a1153-6345-496e-8249-e779a14ee177.html',
    ],
    checkedOn: CHECKED_ON,
  },
  announcement2022: {
    short: '2022年三部门公告',
    title: '教育部 国家发展改革委 市场监管总局关于规范非学科类校外培训的公告',
    number: '2022年3月3日公布',
    office: '教育部、国家发展改革委、市场监管总局',
    region: '',
    since: '2022-03-03',
    official: null,
    read: ['http://news.dzwindows.com/yaowen/2022/0303/28794.html'],
    checkedOn: CHECKED_ON,
  },
  order53: {
    short: '教育部令第53号',
    title: '校外培训行政处罚暂行办法',
    number: '教育部令第53号',
    office: '教育部',
    region: '',
    since: '2023-10-15',
    official: 'https://www.moe.gov.cn/srcsite/A02/s5911/moe_621/202309/t20230912_1079788.html',
    read: [
      'https://github.com/Theonefkguy/Chinese-Laws/blob/2c4bb614c9e07aad1072b93426033840661e104c/%E9%83%A8%E9%97%A8%E8%A7%84%E7%AB%A0/%E6%95%99%E8%82%B2%E9%83%A8/%E6%A0%A1%E5%A4%96%E5%9F%B9%E8%AE%AD%E8%A1%8C%E6%94%BF%E5%A4%84%E7%BD%9A%E6%9A%82%E8%A1%8C%E5%8A%9E%E6%B3%95%282023-08-23%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  civil: {
    short: '民法典',
    title: '中华人民共和国民法典',
    number: '2020年5月28日通过',
    office: '全国人民代表大会',
    region: '',
    since: '2021-01-01',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/Theonefkguy/Chinese-Laws/blob/08eb6c2ab240f20873caa2f555a2a232ae16513c/%E6%B0%91%E6%B3%95%E5%85%B8/%E6%80%BB%E5%88%99.md',
      'http://www.dandonglaw.com/news/618.html',
    ],
    checkedOn: CHECKED_ON,
  },
  holidays2026: {
    short: '2026年节假日安排',
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '',
    office: '国务院办公厅',
    region: '',
    since: '2025-11-04',
    until: '2026-12-31',
    official: null,
    read: [
      'https://epaper.zsnews.cn/epaper/zsrb/paperdate/20251105/part/1/articleid/3.html',
      'http://www.yuelansh.com/thread-473693-1-1.html',
    ],
    checkedOn: CHECKED_ON,
  },
  promotion: {
    short: '民办教育促进法',
    title: '中华人民共和国民办教育促进法',
    number: '2018年12月29日第三次修正',
    office: '全国人民代表大会常务委员会',
    region: '',
    since: '2003-09-01',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/LawRefBook/Laws/blob/ad3fc7a710153f0a72b1a600f57654aab9653c36/%E8%A1%8C%E6%94%BF%E6%B3%95/%E6%B0%91%E5%8A%9E%E6%95%99%E8%82%B2%E4%BF%83%E8%BF%9B%E6%B3%95%282018-12-29%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  decree741: {
    short: '民办教育促进法实施条例',
    title: '中华人民共和国民办教育促进法实施条例',
    number: '国务院令第741号',
    office: '国务院',
    region: '',
    since: '2021-09-01',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/LawRefBook/Laws/blob/6ef77b0a407dfcb4285dc149af0a159b09e28aa7/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E6%B0%91%E5%8A%9E%E6%95%99%E8%82%B2%E4%BF%83%E8%BF%9B%E6%B3%95%E5%AE%9E%E6%96%BD%E6%9D%A1%E4%BE%8B%282021-04-07%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  minors: {
    short: '未成年人保护法',
    title: '中华人民共和国未成年人保护法',
    number: '2024年4月26日修正',
    office: '全国人民代表大会常务委员会',
    region: '',
    since: '2021-06-01',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/LawRefBook/Laws/blob/71f344a682c56de4902dda931f54d24a4a77bf8f/%E7%A4%BE%E4%BC%9A%E6%B3%95/%E6%9C%AA%E6%88%90%E5%B9%B4%E4%BA%BA%E4%BF%9D%E6%8A%A4%E6%B3%95%282024-04-26%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  preschool: {
    short: '学前教育法',
    title: '中华人民共和国学前教育法',
    number: '2024年11月8日通过',
    office: '全国人民代表大会常务委员会',
    region: '',
    since: '2025-06-01',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/LawRefBook/Laws/blob/cbdedcf42dd829d9bbfd95ba361bf21f6869b82c/%E8%A1%8C%E6%94%BF%E6%B3%95/%E5%AD%A6%E5%89%8D%E6%95%99%E8%82%B2%E6%B3%95%282024-11-08%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  consumers: {
    short: '消费者权益保护法',
    title: '中华人民共和国消费者权益保护法',
    number: '2013年10月25日第二次修正',
    office: '全国人民代表大会常务委员会',
    region: '',
    since: '2014-03-15',
    official: 'https://flk.npc.gov.cn/',
    read: [
      'https://github.com/LawRefBook/Laws/blob/ad3fc7a710153f0a72b1a600f57654aab9653c36/%E6%B0%91%E6%B3%95%E5%95%86%E6%B3%95/%E6%B6%88%E8%B4%B9%E8%80%85%E6%9D%83%E7%9B%8A%E4%BF%9D%E6%8A%A4%E6%B3%95%282013-10-25%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  decree778: {
    short: '消费者权益保护法实施条例',
    title: '中华人民共和国消费者权益保护法实施条例',
    number: '国务院令第778号',
    office: '国务院',
    region: '',
    since: '2024-07-01',
    official: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm',
    read: [
      'https://github.com/Theonefkguy/Chinese-Laws/blob/2c4bb614c9e07aad1072b93426033840661e104c/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E6%B6%88%E8%B4%B9%E8%80%85%E6%9D%83%E7%9B%8A%E4%BF%9D%E6%8A%A4%E6%B3%95%E5%AE%9E%E6%96%BD%E6%9D%A1%E4%BE%8B%282024-03-15%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  infringement: {
    short: '侵害消费者权益行为处罚办法',
    title: '侵害消费者权益行为处罚办法',
    number: '2020年10月23日市场监管总局令第31号修订',
    office: '国家市场监督管理总局',
    region: '',
    since: '2015-03-15',
    official: null,
    read: [
      'https://github.com/Theonefkguy/Chinese-Laws/blob/2c4bb614c9e07aad1072b93426033840661e104c/%E9%83%A8%E9%97%A8%E8%A7%84%E7%AB%A0/%E5%B8%82%E5%9C%BA%E7%9B%91%E7%9D%A3%E7%AE%A1%E7%90%86%E6%80%BB%E5%B1%80/%E4%BE%B5%E5%AE%B3%E6%B6%88%E8%B4%B9%E8%80%85%E6%9D%83%E7%9B%8A%E8%A1%8C%E4%B8%BA%E5%A4%84%E7%BD%9A%E5%8A%9E%E6%B3%95%282020-10-23%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  court2025: {
    short: '法释〔2025〕4号',
    title: '最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释',
    number: '法释〔2025〕4号',
    office: '最高人民法院',
    region: '',
    since: '2025-05-01',
    official: 'http://gongbao.court.gov.cn/Details/415add6e9c15736f2fbd871bdb1538.html',
    read: [
      'https://github.com/LawRefBook/Laws/blob/3357c47a8d6ac2b7074204bee93b9abea3d06636/%E5%8F%B8%E6%B3%95%E8%A7%A3%E9%87%8A/%E6%9C%80%E9%AB%98%E4%BA%BA%E6%B0%91%E6%B3%95%E9%99%A2%E5%85%B3%E4%BA%8E%E5%AE%A1%E7%90%86%E9%A2%84%E4%BB%98%E5%BC%8F%E6%B6%88%E8%B4%B9%E6%B0%91%E4%BA%8B%E7%BA%A0%E7%BA%B7%E6%A1%88%E4%BB%B6%E9%80%82%E7%94%A8%E6%B3%95%E5%BE%8B%E8%8B%A5%E5%B9%B2%E9%97%AE%E9%A2%98%E7%9A%84%E8%A7%A3%E9%87%8A%282025-03-13%29.md',
    ],
    checkedOn: CHECKED_ON,
  },
  huizhou2022: {
    short: '惠州市收费通知',
    title:
      '惠州市发展和改革局 惠州市教育局关于明确我市义务教育阶段线下学科类校外培训收费标准及有关事项的通知',
    number: '',
    office: '惠州市发展和改革局、惠州市教育局',
    region: '441300',
    since: '2022-02-14',
    until: '2027-02-13',
    official: null,
    read: ['http://m.jxyuer.com/baike/jiaoyu/379053.html'],
    checkedOn: CHECKED_ON,
  },
  huangshi2026: {
    short: '黄石市致家长的信',
    title: '致家长的一封信',
    number: '',
    office: '黄石市教育局',
    region: '420200',
    since: '2026-01-28',
    official: 'http://jyj.huangshi.gov.cn/dt/bjdt/202601/t20260128_1304093.html',
    read: ['http://jyj.huangshi.gov.cn/dt/bjdt/202601/t20260128_1304093.html'],
    checkedOn: CHECKED_ON,
  },
  nanhu2026: {
    short: '岳阳市南湖新区致家长的提示',
    title: '致家长的提示',
    number: '',
    office: '岳阳市南湖新区教育体育科技局',
    region: '430600',
    since: '2026-01-19',
    official: 'https://yynanhu.yueyang.gov.cn/29509/29524/content_2357031.html',
    read: ['https://yynanhu.yueyang.gov.cn/29509/29524/content_2357031.html'],
    checkedOn: CHECKED_ON,
  },
  jinzhai2026: {
    short: '金寨县致家长的信',
    title: '关于寒假期间校外培训致家长的一封信',
    number: '',
    office: '金寨县教育局',
    region: '341524',
    since: '2026-01-28',
    official: 'https://www.ahjinzhai.gov.cn/zwzx/gsgg/38202800.html',
    read: ['https://www.ahjinzhai.gov.cn/zwzx/gsgg/38202800.html'],
    checkedOn: CHECKED_ON,
  },
  zhanjiang2026: {
    short: '湛江市致家长的信',
    title: '关于2026年寒假校外培训致家长的一封信',
    number: '',
    office: '湛江市教育局',
    region: '440800',
    since: '2026-02-10',
    official: 'https://www.zhanjiang.gov.cn/zdlyxxgk/gxxx/gzdt/content/post_2148034.html',
    read: ['https://www.zhanjiang.gov.cn/zdlyxxgk/gxxx/gzdt/content/post_2148034.html'],
    checkedOn: CHECKED_ON,
  },
} as const satisfies Record<string, RuleDocument>;

export type DocumentId = keyof typeof DOCUMENTS;

/** One official sentence, or the items of an article that bear on the matter. */
export interface Rule {
  document: DocumentId;
  /** Where in the document; '' where its parts have no number. */
  article: string;
  /** Word by word; what is left out is marked by …. */
  quote: readonly string[];
  /** The news reports that give this sentence, if the text itself was not read as far as here. */
  reportedIn?: readonly string[];
}
