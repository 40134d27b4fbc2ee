import type { Entry } from '../../../lib/domain/entry';
import { entry, identifier } from '../../unit/match/fixtures';

/** The invented subjects of these rows, one for each part that somebody may play. */

export interface Listed {
  id: string;
  entry: Entry;
  name: string;
  brand: string;
  /** Registered place as one writes it, and the city around it. */
  place: string;
  city: string;
  icp: string;
  uscc: string;
  host: string;
}

type More = Partial<Pick<Entry, 'names' | 'identifiers' | 'kind'>> & { app?: Entry['app'] };

let made = 0;

/** An entry with a filing number and a code of its own; its host is known to nobody. */
function listed(
  id: string,
  [code, place, city, prefix]: readonly [string, string, string, string],
  name: string,
  brand: string,
  more: (own: Pick<Listed, 'icp' | 'uscc' | 'host'>) => More = () => ({}),
): Listed {
  const two = String(10 + made++);
  const own = {
    icp: `${prefix}ICP备200010${two}号`,
    uscc: `91${code}MA2TRUE${two}X`,
    host: `${id}.example.com`,
  };
  const identifiers = [
    identifier({ kind: 'icp', value: own.icp }),
    identifier({ kind: 'uscc', value: own.uscc }),
  ];
  const names: Entry['names'] = [
    { text: name, kind: 'legal' },
    { text: brand, kind: 'brand' },
  ];
  const raw = { region: code, names, identifiers, ...more(own), id: `truth:${id}` };
  return { id: raw.id, entry: entry(raw), name, brand, place, city, ...own };
}

const YUYAO = ['330281', '余姚', '宁波', '浙'] as const;
const XIHU = ['330106', '西湖区', '杭州', '浙'] as const;
const JINJIANG = ['510104', '锦江区', '成都', '蜀'] as const;
const NANSHAN = ['440305', '南山区', '深圳', '粤'] as const;
const HONGSHAN = ['420111', '洪山区', '武汉', '鄂'] as const;
const PUDONG = ['310115', '浦东新区', '上海', '沪'] as const;
const HAIDIAN = ['110108', '海淀区', '北京', '京'] as const;

/** A school's company whose name begins with its place. */
export const SCHOOL = listed('chenxi', YUYAO, '余姚市示例晨曦里培训学校有限公司', '示例晨曦里');
/** One in a district of a great city. */
export const DISTRICT = listed('yuanfan', XIHU, '杭州示例远帆渡教育培训有限公司', '示例远帆渡');
/** One whose name begins with no place. */
export const COMPANY = listed('yunsong', JINJIANG, '示例云松岭教育科技有限公司', '示例云松岭');
/** Builds and runs other people's sites. */
export const VENDOR = listed('changxue', NANSHAN, '示例畅学云教育科技股份有限公司', '示例畅学云');
/** A school that is no company (民办非企业单位), and the company that another one became. */
export const PRIVATE_SCHOOL = listed(
  'zhuxi',
  YUYAO,
  '余姚市示例竹溪谷培训学校',
  '示例竹溪谷',
  () => ({ kind: 'school' }),
);
export const SCHOOL_COMPANY = listed(
  'heyuan',
  HONGSHAN,
  '武汉市洪山区示例荷园坊培训学校有限公司',
  '示例荷园坊',
);
export const RENAMED = listed(
  'jinxi',
  JINJIANG,
  '示例今夕桥教育科技有限公司',
  '示例今夕桥',
  () => ({
    names: [
      { text: '示例今夕桥教育科技有限公司', kind: 'legal' },
      { text: '示例往昔亭教育科技有限公司', kind: 'former' },
      { text: '示例今夕桥', kind: 'brand' },
    ],
  }),
);
/** A listed branch; its head office is not. */
export const BRANCH = listed(
  'baihe',
  HONGSHAN,
  '示例白鹤滩教育科技有限公司武汉分公司',
  '示例白鹤滩',
  () => ({ identifiers: [] }),
);
/** A listed head office. */
export const HEAD = listed('luming', PUDONG, '上海示例鹿鸣涧教育培训有限公司', '示例鹿鸣涧');
export const FRANCHISOR = listed('tonghua', XIHU, '杭州示例童画屋文化传播有限公司', '示例童画屋');
export const GROUP = listed('qunxing', HAIDIAN, '北京示例群星谷教育集团有限公司', '示例群星谷');
/** Its brand is run by somebody else now. */
export const BEFORE = listed('guiyuan', YUYAO, '余姚市示例桂苑巷教育咨询有限公司', '示例桂苑巷');
/** Its listed host was sold. */
export const HOSTED = listed(
  'meiwu',
  HONGSHAN,
  '武汉示例梅坞口教育科技有限公司',
  '示例梅坞口',
  ({ icp, uscc, host }) => ({
    identifiers: [
      identifier({ kind: 'host', value: host }),
      identifier({ kind: 'icp', value: icp }),
      identifier({ kind: 'uscc', value: uscc }),
    ],
  }),
);

/** Brands that are made of words which anybody uses. */
export const GENERIC = [
  listed('generic-1', YUYAO, '余姚市示例柏林培训有限公司', '卓越教育'),
  listed('generic-2', YUYAO, '余姚市示例橡林培训有限公司', '未来教育'),
  listed('generic-3', YUYAO, '余姚市示例杉林学校有限公司', '国际学校'),
  listed('generic-4', YUYAO, '余姚市示例桦林培训有限公司', '蓝天课堂'),
];

/** An app whose notice names the developer; `more` beside name, store and developer. */
const app = (
  id: string,
  name: string,
  developer: string,
  more: Partial<Entry> = {},
): Listed & { developer: string } => {
  const keys = (more.identifiers ?? []) as Entry['identifiers'];
  const made = listed(id, HAIDIAN, developer, name, () => ({
    kind: 'app',
    names: [{ text: name, kind: 'app' }],
    app: { name, ...(developer && { developer }), stores: ['tencent'], versions: ['3.1'] },
    identifiers: keys,
    ...more,
  }));
  return { ...made, developer };
};

export const APP = app('xueyuan', '示例小学园', '上海示例学园桥信息技术有限公司');
export const EDUCATION_APP = app('zuoye', '示例作业侠', '北京示例墨鱼湾教育科技有限公司', {
  operatorIsEducation: true,
});
/** Another listed app of the same developer. */
export const SIBLING = app('yuedu', '示例阅读侠', '北京示例墨鱼湾教育科技有限公司', {
  operatorIsEducation: true,
});
export const APP_WITH_ID = app('danci', '示例单词湾', '杭州示例单词湾网络科技有限公司', {
  identifiers: [
    identifier({ kind: 'app', value: 'apple:900200300' }),
    identifier({ kind: 'app', value: 'tencent:com.example.danci' }),
  ],
});
/** Its notice names no developer. */
export const STORE_APP = app('kousuan', '示例口算峡', '');

export const TRUTH_ENTRIES: readonly Entry[] = [
  ...[SCHOOL, DISTRICT, COMPANY, VENDOR, PRIVATE_SCHOOL, SCHOOL_COMPANY, RENAMED, BRANCH, HEAD],
  ...[FRANCHISOR, GROUP, BEFORE, HOSTED, ...GENERIC],
  ...[APP, EDUCATION_APP, SIBLING, APP_WITH_ID, STORE_APP],
].map((each) => each.entry);
