/**
 * What a person reads at the foot of each saved website: values only. Operators
 * are told by `hash12` of the normalised name, brands included, since a footer often names no more.
 */
export interface RealSite {
  file: string;
  /** The page's real address, or one of its site. */
  url: string;
  /** ICP main numbers, canonical. */
  filings: readonly string[];
  /** Does a number stand inside a link to the filing register? */
  linked: boolean;
  /** Public-security numbers, canonical. */
  security: readonly string[];
  operators: readonly string[];
  /** Why something is missing. */
  because?: string;
}

export const REAL_SITES: readonly RealSite[] = [
  {
    file: 'edu/imooc-2018.html',
    url: 'https://www.imooc.com/',
    filings: ['京ICP备13046642号'],
    linked: false,
    security: [],
    operators: ['279bcc222ce7'],
  },
  {
    file: 'edu/itcast-teachers-2016.html',
    url: 'http://www.itcast.cn/channel/teacher.shtml',
    filings: ['京ICP备08001421号'],
    linked: false,
    security: ['京公网安备110108007702号'],
    operators: ['2ebd26d65520'],
  },
  {
    file: 'icp/gae-dfa66_announcement.html',
    url: 'https://www.dfa66.com/',
    filings: ['粤ICP备17103933号'],
    linked: false,
    security: [],
    operators: ['4cf910355499'],
  },
  {
    file: 'icp/gae-rtfund_xxpl.html',
    url: 'http://www.rtfund.com/',
    filings: [],
    linked: false,
    security: [],
    operators: [],
    because: 'it declares GBK and was saved as UTF-8: what a browser shows is unreadable',
  },
  {
    file: 'icp/gne-csdn_1.html',
    url: 'https://www.csdn.net/',
    filings: ['京ICP备19004658号'],
    linked: true,
    security: [],
    operators: ['fb7a62125f64'],
  },
  {
    file: 'icp/gne-ednchina_1.html',
    url: 'https://www.ednchina.com/news/',
    filings: ['粤ICP备16057936号'],
    linked: true,
    security: [],
    operators: ['1438b62aa9e3', '7908eef078cb'],
  },
  {
    file: 'icp/gne-gsc_1.html',
    url: 'http://www.gsc.org.cn/',
    filings: ['京ICP备18020997号'],
    linked: false,
    security: [],
    operators: ['d63145392b00'],
  },
  {
    file: 'icp/gne-guancha_3.html',
    url: 'https://www.guancha.cn/politics/2019_09_09_517162.shtml',
    filings: ['沪ICP备10213822号'],
    linked: false,
    security: ['沪公网安备31010502000027号'],
    operators: ['dc450a706027'],
  },
  {
    file: 'icp/gne-gzggw_1.html',
    url: 'https://fzggw.zj.gov.cn/',
    filings: ['浙ICP备05018911号'],
    linked: true,
    security: ['浙公网安备33010602009328号'],
    operators: ['1e80f28851e8'],
  },
  {
    file: 'icp/gne-stcn_1.html',
    url: 'http://company.stcn.com/',
    filings: ['粤ICP备09109218号'],
    linked: true,
    security: [],
    operators: [],
    because: 'its copyright notice holds years only',
  },
  {
    file: 'icp/gne-thepaper_1.html',
    url: 'https://www.thepaper.cn/',
    filings: ['沪ICP备14003370号'],
    linked: true,
    security: ['沪公网安备31010602000299号'],
    operators: ['142b9b994644', 'a0b34626cae2'],
  },
  {
    file: 'icp/traf-baike-baidu.html',
    url: 'https://baike.baidu.com/item/1',
    filings: [],
    linked: false,
    security: ['京公网安备11000002000001号'],
    operators: ['a89151ba4b5a'],
    because: 'it prints a licence (ICP证), which is no filing number',
  },
];
