import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../lib/match/footer/facts';
import { candidate, entry, identifier, judgeWebsite, SCHOOL } from '../fixtures';
import { CODE, FILING, listedSchool } from '../negative/listed';

/** Whose page a footer makes it: ways of saying so, by whose page it is. */

const VENDOR = '杭州示例鹿鸣教育科技有限公司';
const vendor = entry({
  id: 'test:vendor',
  region: '330100',
  names: [{ text: VENDOR, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: '浙ICP备00000090号' })],
});
const OTHERS_FILING = '浙ICP备00000091号';

interface Site {
  title: string;
  url?: string;
  of?: typeof vendor;
  heading?: string;
  /** The page has no footer: they are its last lines. */
  isLast?: boolean;
}

/** The strongest verdict on a page with these lines in its footer, their numbers in links to the register. */
function told(lines: readonly string[], site: Site): string {
  const { title, heading, url = 'https://www.site.example.org/', of = listedSchool } = site;
  const read = lines.map((text) => ({ text, linked: text }));
  const [footers, last] = site.isLast ? [[], read] : [read, []];
  const headings = heading ? [heading] : [];
  const text = { title, headings, footers, last, structured: [] };
  const facts = readFacts(text, new URL(url).hostname);
  const [verdict] = judgeWebsite({ url, facts }, [candidate(of)]);
  return verdict ? `${verdict.tier} ${verdict.relation}` : 'nothing';
}

const BODIES =
  '余姚市第一实验小学 余姚市第四中学 宁波示例职业技术学院 余姚一中 余姚四中 余姚市少年宫 余姚市教育局 余姚市人力资源和社会保障局 宁波市教育厅 余姚市总工会'.split(
    ' ',
  );
const WAYS: readonly ((body: string) => string)[] = [
  (body) => `${body}报名系统`,
  (body) => `${body}课程报名系统`,
  (body) => `${body}公益课堂报名平台`,
  (body) => `${body}招生办`,
  (body) => `${body}招生办公室`,
  (body) => `${body}培训处`,
  (body) => `课程由${body}提供`,
  (body) => `仅供${body}使用`,
];

describe('what a vendor signs for a school or an office', () => {
  const signed = [
    `© 2026 ${VENDOR}`,
    `本系统由${VENDOR}运营`,
    `${VENDOR}保留所有权利`,
    `© ${VENDOR} 浙ICP备00000090号-3`,
  ];
  it.each(WAYS.map((way) => [way('X'), way]))('is not the vendor’s page: %s', (_, way) => {
    const site = { title: '网上报名系统', of: vendor };
    const all = BODIES.flatMap((body) =>
      signed.flatMap((sign) => [[way(body), sign], [`${way(body)} ${sign}`]]),
    );
    expect(all.filter((lines) => !/nothing|related/.test(told(lines, site)))).toEqual([]);
  });

  it.each(
    (
      '余姚市第一实验小学培训报名系统 余姚市第一实验小学招生办 示例大学招生办 余姚四中招生网 余姚四中心理健康平台 ' +
      '余姚市育才学校 余姚市育才学校课后服务平台 余姚蓝天外国语学校 余姚阳光国际学校报名系统 余姚市技工学校报名系统 ' +
      '示例大学附属中学课后服务平台 余姚市招生考试中心 余姚市招生考试办公室 余姚市招考办 余姚市教育招生考试院报名系统 ' +
      '余姚日报 余姚市青年宫'
    ).split(' '),
  )('is the school’s or the office’s by its title or heading: %s', (name) => {
    for (const sign of signed) {
      expect(told([sign], { title: name, of: vendor })).toBe('nothing');
      expect(told([sign], { title: '登录', heading: name, of: vendor })).toBe('nothing');
    }
  });

  it.each([
    ...['示例鹿鸣学习日报', '示例鹿鸣招生考试中心', '余姚四中招', '余姚日报名'],
    ...['余姚成人高考招生考试中心', '余姚招生考试培训学校'],
    // Articles and columns.
    ...['示例鹿鸣 合作校区', '示例鹿鸣 线上VS线下', '示例鹿鸣：原址扩建', '示例鹿鸣_猜你喜欢'],
  ])('is the vendor’s own by a title that only looks like another’s: %s', (title) => {
    for (const sign of signed)
      expect(told([sign], { title, of: vendor })).toMatch(/^(?:named|identified) is$/);
  });

  // Menus, boasts, addresses, who watches over it, and thanks.
  it.each([
    '小学英语 初中数学',
    '余姚小学英语培训报名',
    '余姚初中报名',
    '宁波大学自考本科',
    '北京大学专科',
    '招生办电话：0574-62120000',
    '城东校区报名处',
    '少儿英语中心报名',
    '由余姚市第一中学名师创办',
    '师资由宁波大学提供',
    '天气由余姚市气象局提供',
    '余姚市文化馆3楼301室',
    '余姚市第一实验小学音乐教室',
    '主管单位 余姚市教育局职成科',
    '余姚市教育局校外培训监管平台',
  ])('is the vendor’s own by a line that names no other: %s', (line) => {
    const site = { title: '课程中心', of: vendor };
    expect(told([line, `© ${VENDOR}`], site)).toBe('named is');
  });
});

const LABELS =
  '技术支持 技术服务 集团 集团ICP 小程序 微信小程序 APP 应用 上级公司 母公司 总部 服务商 供应商 合作机构 承办单位'.split(
    ' ',
  );
const OTHERS: readonly ((number: string) => string)[] = [
  ...LABELS.map((label) => (number: string) => `${label}备案号：${number}`),
  (number) => `小程序：${number}-2X`,
  (number) => `${number}-3X`,
  (number) => `${number}（小程序）`,
];

describe('a number that is labelled as another’s', () => {
  it.each(OTHERS.map((label) => [label('…'), label]))('tells nothing: %s', (_, label) => {
    const OWN = '示例启明少儿英语';
    expect(told([label(FILING)], { title: '少儿编程' })).toBe('nothing');
    const listed = { title: OWN, url: 'https://qiming.example.com/' };
    expect(told([label(OTHERS_FILING)], listed)).toBe('identified is');
    expect(told([`备案号：${FILING}-1`, label(OTHERS_FILING)], { title: OWN })).toBe(
      'identified is',
    );
    expect(told([`© ${SCHOOL}`, label(FILING)], { title: OWN })).toBe('named is');
  });

  it.each(['合作机构', '课后服务机构', '服务商', '供应商', '承办单位', '开发商'])(
    'is no credit code of the site: %s',
    (whose) => {
      const site = { title: '少儿编程' };
      expect(told([`${whose}统一社会信用代码：${CODE}`], site)).toBe('nothing');
    },
  );

  it.each(
    '太原 三原网站 平原 网站 平台 示例教育集团 示例教育服务公司 互联网信息服务 教育服务机构 示例启明APP网站 ICP备案查询链接：'.split(
      ' ',
    ),
  )('is the site’s by another label: %s', (label) => {
    expect(told([`${label}备案号：${FILING}`], { title: '少儿编程' })).toBe('identified is');
  });

  it.each(['XML地图', '-1 XML', ' Xiaoming English'])('is the site’s before %s', (behind) => {
    expect(told([`${FILING}${behind}`], { title: '少儿编程' })).toBe('identified is');
    const listed = { title: '少儿编程', url: 'https://qiming.example.com/' };
    expect(told([`${OTHERS_FILING}${behind}`], listed)).toBe('related names');
  });

  it.each(['', '本单位', '办学单位', '纳税人'])('is the site’s code: %s', (label) => {
    const line = `${label}统一社会信用代码：${CODE}`;
    expect(told([line], { title: '少儿编程' })).toBe('named is');
  });
});

describe('whose a page is, in further words', () => {
  const SAID: readonly ((name: string) => string)[] = [
    (name) => `著作权所有：${name}`,
    (name) => `${name} 著作权所有`,
    (name) => `版权人：${name}`,
    (name) => `本网站版权属于${name}`,
    (name) => `本网站所有权属于${name}`,
    (name) => `${name}保留所有权利`,
    (name) => `${name}保留一切權利。`,
    (name) => `保留所有权利 ${name}`,
    (name) => `课程网所有权归${name}所有`,
    (name) => `少儿英语平台著作权归${name}所有`,
    (name) => `本网站由${name}运营管理`,
    (name) => `本网站由${name}拥有并运营`,
    (name) => `本站由${name}主办并运营`,
    (name) => `本站由${name}營運`,
    (name) => `營運：${name}`,
    (name) => `營運單位：${name}`,
    (name) => `本网站归${name}所有`,
  ];
  it.each(SAID.map((say) => [say('X'), say]))('%s', (_, say) => {
    expect(told([say(SCHOOL)], { title: '课程中心' })).toBe('named is');
    expect(told([say('慈溪市示例启明培训学校有限公司')], { title: '课程中心' })).toBe('nothing');
  });

  it.each([
    `所属公司：${SCHOOL}`,
    `所屬企業：${SCHOOL}`,
    `© 示例启明 | ${SCHOOL}`,
    `所属单位：${SCHOOL}`,
    `隶属：${SCHOOL}`,
    `隸屬單位：${SCHOOL}`,
    `举办者：${SCHOOL}`,
    `举办单位：${SCHOOL}`,
  ])('counts where the page is called so: %s', (line) => {
    expect(told([line], { title: '示例启明少儿英语' })).toBe('named is');
    expect(told([line], { title: '课程中心' })).toBe('nothing');
  });

  it.each(['所属单位', '隶属'])('has a number that proves no site of another name: %s', (label) => {
    const lines = [`${label}：${SCHOOL}`, `备案号：${FILING}`];
    expect(told(lines, { title: '示例启明少儿英语' })).toBe('identified is');
    expect(told(lines, { title: '余姚早教' })).toBe('related names');
  });

  it('has partners behind 合作学校：, and is one where it calls itself so', () => {
    const site = { title: '课程中心' };
    expect(told(['合作学校：余姚市第一实验小学', `© ${SCHOOL}`], site)).toBe('named is');
    expect(told(['本校为示例启明合作学校', `© ${SCHOOL}`], site)).toBe('nothing');
  });

  it.each([
    `讲师所属公司：${SCHOOL}`,
    `讲师所属单位：${SCHOOL}`,
    `不隶属于${SCHOOL}`,
    `本站与${SCHOOL}无隶属关系`,
    `奖品归${SCHOOL}所有`,
    `网站运营支持：${SCHOOL}`,
    `所属机构：${SCHOOL}`,
    `讲师 所属机构 ${SCHOOL}`,
    `软件系统 ${SCHOOL}保留所有权利`,
    `活动最终解释权归${SCHOOL}所有`,
    `© 阳光花朵幼儿园 | ${SCHOOL}`,
  ])('does not by what looks like it: %s', (line) => {
    expect(told([line], { title: '示例启明少儿英语' })).toBe('nothing');
  });
});

const LISTED_HOST = 'https://qiming.example.com/';

describe('who founded a school', () => {
  it.each(['举办者', '举办单位'])('does not run its site: %s', (label) => {
    const site = { title: '示例启明少儿英语' };
    const other = `${label}：宁波示例晨光教育集团有限公司`;
    expect(told([`办学单位：${SCHOOL}`, other], site)).toBe('named is');
    expect(told([other], { ...site, url: LISTED_HOST })).toBe('identified is');
    expect(told(['© 示例青藤', `${label}：${SCHOOL}`], { title: '青藤英语' })).toBe('nothing');
  });
});

describe('(原X) behind a name is no second owner', () => {
  const company = '示例今夕教育科技有限公司';
  const of = entry({
    id: 'test:company',
    names: [{ text: company, kind: 'legal' }],
    identifiers: [identifier({ kind: 'host', value: 'jinxi.example.com' })],
  });
  it.each(['原', '原名', '前身为', '曾用名'])('%s', (said) => {
    const name = `${company}（${said}示例往昔教育科技有限公司）`;
    for (const line of [name, `© ${name}`, `${name} 版权所有`]) {
      expect(told([line], { title: '示例今夕', of })).toBe('named is');
      const url = 'https://jinxi.example.com/';
      expect(told([line], { title: '示例今夕', of, url })).toBe('identified is');
    }
  });

  it('that nobody closes ends with its line', () => {
    for (const line of ['示例今夕（原示例往昔', '（原创作品'])
      expect(told([line, company], { title: '示例今夕', of })).toBe('named is');
  });
});

describe('last lines of a page without a footer', () => {
  const site = { title: '示例启明少儿英语', isLast: true };
  const LABELS = ['运营主体', '主体名称', '备案主体', '机构名称'];
  it.each(LABELS)('are a directory’s where it signs them: %s', (label) => {
    for (const sign of ['© 示例教育网', '示例教育网 版权所有', `© ${VENDOR}`])
      expect(told([`${label}：${SCHOOL}`, sign], site)).not.toBe('named is');
    for (const sign of ['© 2026', '© example.org', '© 示例启明', `© ${SCHOOL}`])
      expect(told([`${label}：${SCHOOL}`, sign], site)).toBe('named is');
  });
});

describe('words of franchise in a footer', () => {
  it.each(
    (
      '加盟店查询 加盟商登录 品牌授权查询 特许经营备案号：0330200112000001 ' +
      '商业特许经营备案号：0330200112000001 如需授权使用请联系我们'
    ).split(' '),
  )('are the franchisor’s own: %s', (line) => {
    expect(told([line, `© ${SCHOOL}`], { title: '示例启明少儿英语' })).toBe('named is');
  });

  it.each(['本店为示例启明加盟店', '授权使用示例启明品牌', '特许经营', '示例启明品牌授权校区'])(
    'are a franchisee’s: %s',
    (line) => {
      expect(told([line, `© ${SCHOOL}`], { title: '示例启明少儿英语' })).toBe('nothing');
    },
  );
});

describe('below the host of a listed vendor', () => {
  const of = {
    ...vendor,
    identifiers: [identifier({ kind: 'host', value: 'luming.example.com' })],
  };
  const url = 'https://qingteng.luming.example.com/';
  const credits = [
    ...[`技术支持：${VENDOR}`, '技术支持：示例鹿鸣', 'Powered by 示例鹿鸣', '由示例鹿鸣强力驱动'],
    ...['示例鹿鸣云校提供技术支持', `集成商：${VENDOR}`],
  ];
  it.each(credits)('a page that another signs is a tenant’s: %s', (credit) => {
    for (const title of ['青藤英语', '登录'])
      for (const lines of [['© 青藤英语', credit], [`© 青藤英语 ${credit}`]])
        expect(told(lines, { title, url, of })).toBe('related names');
  });

  it.each(credits)('the vendor’s own pages stay its own: %s', (credit) => {
    const own = { title: '云校通', of };
    expect(told([`© ${VENDOR}`, credit], { ...own, url })).toBe('identified is');
    expect(told([credit], { ...own, url })).toBe('identified is');
    for (const url of ['https://luming.example.com/a', 'https://www.luming.example.com/'])
      expect(told(['© 云校通', credit], { ...own, url })).toBe('identified is');
    expect(told(['© 青藤英语', '技术支持：示例建站'], { ...own, url })).toBe('identified is');
  });

  it('the very host of a listed app’s operator is not below it', () => {
    const host = identifier({ kind: 'host', value: 'luming.example.com', of: 'operator' });
    const app = { name: '示例鹿课', developer: VENDOR, stores: [], versions: [] };
    const ofApp = entry({
      names: [{ text: '示例鹿课', kind: 'app' }],
      app,
      operatorIsEducation: true,
      identifiers: [host],
    });
    const lines = ['© 青藤英语', `技术支持：${VENDOR}`];
    const site = { title: '云校通', of: ofApp };
    expect(told(lines, { ...site, url: 'https://luming.example.com/' })).toBe('named is');
    expect(told(lines, { ...site, url })).toBe('related names');
  });
});
