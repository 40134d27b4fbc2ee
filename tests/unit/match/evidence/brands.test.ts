import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import { DEVELOPER, entry, generalApp, outcome, rows, SCHOOL, school } from '../fixtures';

const titled = (title: string, more: Partial<PageSubject> = {}): Partial<PageSubject> => ({
  title,
  ...more,
});
const onBaike = { url: 'https://baike.baidu.com/a', snippet: '余姚' };
const namedLikeSite = entry({
  names: [{ text: '示例学网', kind: 'app' }],
  app: { name: '示例学网', developer: DEVELOPER, stores: [], versions: [] },
});
/** An app with a place in its own name. */
const local = entry({
  region: '530000',
  names: [{ text: '云南招考', kind: 'app' }],
  app: { name: '云南招考', developer: DEVELOPER, stores: [], versions: [] },
});

/** Brands of three and of two units, which the name index does not hold. */
const short = entry({
  region: '330281',
  names: [
    { text: '余姚市橙鹭书法培训有限公司', kind: 'legal' },
    { text: '示例鹿', kind: 'brand' },
    { text: '橙鹭', kind: 'brand' },
  ],
});

const withBrand = (region: string, text: string) =>
  entry({
    region,
    names: [
      { text, kind: 'legal' },
      { text: '示例启明', kind: 'brand' },
    ],
  });
const HAISHU = '宁波市海曙区示例启明培训中心';
const ofHaishu = withBrand('330203', HAISHU);
const kindergarten = withBrand('330281', '余姚市示例启明幼儿园');
const calledByBrand = withBrand('330281', '示例启明');
const ofDriving = withBrand('330281', '余姚市示例启明机动车驾驶员培训有限公司');
const provincial = withBrand('330281', '浙江省余姚市示例启明培训学校有限公司');
const ofProvince = withBrand('330000', '浙江示例启明教育科技有限公司');
/** 和平 is a district of 天津, and a word. */
const ofHeping = withBrand('120101', '天津示例启明教育咨询有限公司');
const elsewhere = (snippet: string): Partial<PageSubject> => titled('示例启明英语', { snippet });

/** No brand of theirs is known: a trade name of two units is none of its own. */
const plain = entry({
  region: '330281',
  names: [
    { text: '余姚市橙鹭培训学校有限公司', kind: 'legal' },
    { text: '余姚市旧鹭培训学校有限公司', kind: 'former' },
  ],
});
const trader = entry({
  region: '330281',
  names: [{ text: '余姚市橙鹭托管中心（个体工商户）', kind: 'legal' }],
});
const centre = entry({ names: [{ text: '余姚市橙鹭托管中心', kind: 'legal' }] });

/** 朝阳 is a city of Liaoning, and behind 北京 or 长春 a district there; 东兴 is one of 广西, and a district of 内江. */
const ofRegion = (region: string, text: string) =>
  entry({ region, names: [{ text, kind: 'legal' }] });
const ofLiaoning = ofRegion('211300', '朝阳市橙鹭培训学校有限公司');
const ofBeijing = ofRegion('110105', '北京市朝阳区橙鹭培训学校有限公司');
const ofDongxing = ofRegion('450681', '东兴市橙鹭培训学校有限公司');
/** 长春 lies in no 余姚. */
const ivy = ofRegion('330281', '余姚市长春藤培训学校有限公司');
/** As an office prints it, which names its own county’s schools without the place. */
const unplaced = ofRegion('330281', '橙鹭培训学校');
const unplacedIvy = ofRegion('330281', '长春藤培训学校');
const unplacedCompany = ofRegion('330281', '橙鹭教育科技有限公司');
const ofChangchun = ofRegion('220100', '长春市藤萝培训学校有限公司');

const listingHosts = ['courses.example.net'];
const onListing = (provider: string): Partial<PageSubject> => ({
  url: 'https://courses.example.net/1',
  title: '书法课',
  provider,
});

describe('a registered name that differs in the writing of its place or form alone', () => {
  it.each([
    ...rows(plain, 'possible name-otherwise', [
      ['without its form', titled('余姚市橙鹭培训学校')],
      ['without 市 and form', titled('余姚橙鹭培训学校_小学英语')],
      ['with its province', titled('浙江省余姚市橙鹭培训学校有限公司')],
      ['with the other form', titled('余姚市橙鹭培训学校有限责任公司')],
      ['as a provider', titled('书法课', { provider: '余姚橙鹭培训学校' })],
      ['on a shared host', titled('余姚橙鹭培训学校', { url: 'https://a.github.io/' })],
    ]),
    ...rows(trader, 'possible name-otherwise', [
      ['a trader without its form', titled('余姚市橙鹭托管中心')],
    ]),
    ...rows(ofLiaoning, 'possible name-otherwise', [
      ['a city whose name is a district’s too', titled('朝阳橙鹭培训学校')],
      ['the same behind its province', titled('辽宁朝阳橙鹭培训学校')],
    ]),
    ...rows(ofBeijing, 'possible name-otherwise', [
      ['a district in short behind its city', titled('北京朝阳橙鹭培训学校')],
      ['the same in full', titled('北京市朝阳区橙鹭培训学校')],
    ]),
    ...rows(ofDongxing, 'possible name-otherwise', [['广西', titled('广西东兴橙鹭培训学校')]]),
    ...rows(ivy, 'possible name-otherwise', [
      ['a name that begins like a place', titled('余姚长春藤培训学校')],
    ]),
    ...rows(unplaced, 'possible name-otherwise', [
      ['a name listed without its place, behind it', titled('余姚市橙鹭培训学校')],
      ['behind the place in short, with a site’s words', titled('首页_余姚橙鹭培训学校官网')],
      ['before whom it enrols', titled('余姚橙鹭培训学校2026年秋季招生简章')],
      ['before a year’s enrolment', titled('余姚橙鹭培训学校2026年招生')],
      ['behind the place and white space', titled('宁波余姚市 橙鹭培训学校')],
      ['the same as a provider', titled('书法课', { provider: '浙江省余姚市橙鹭培训学校' })],
    ]),
    ...rows(unplaced, 'nothing', [
      ['behind another county', titled('慈溪市橙鹭培训学校')],
      ['behind a county that ends like it', titled('新余姚橙鹭培训学校')],
      ['behind its city alone', titled('宁波市橙鹭培训学校')],
      ['a longer name behind its place', titled('余姚市小橙鹭培训学校')],
      ['a company behind its place', titled('余姚市橙鹭培训学校有限公司')],
      ['another county’s as a provider', titled('书法课', { provider: '慈溪橙鹭培训学校' })],
      ['a page about it', titled('余姚市橙鹭培训学校被罚')],
    ]),
    ...rows(ofRegion('350203', '橙鹭培训学校'), 'possible name-otherwise', [
      ['of a district, behind its city', titled('厦门橙鹭培训学校')],
      ['behind the district in short', titled('厦门思明橙鹭培训学校')],
    ]),
    ...rows(ofRegion('350203', '橙鹭培训学校'), 'nothing', [
      ['behind another district of its city', titled('厦门湖里橙鹭培训学校')],
    ]),
    ...rows(ofRegion('330203', '宁波市海曙区橙鹭培训学校'), 'possible name-otherwise', [
      ['with its district in short', titled('宁波海曙橙鹭培训学校')],
      ['with its district alone and in short', titled('海曙橙鹭培训学校')],
    ]),
    ...rows(plain, 'possible name-otherwise(branch)', [
      [
        'its branch, with the place behind the name',
        titled('书法课', { provider: '橙鹭培训学校（余姚店）' }),
      ],
      ['the same as a title', titled('橙鹭培训学校-余姚校区')],
    ]),
    ...rows(plain, 'nothing', [
      ['a branch elsewhere', titled('书法课', { provider: '橙鹭培训学校（慈溪店）' })],
      ['a branch in a street called after the place', titled('橙鹭培训学校（余姚路店）')],
      ['a branch in its city', titled('橙鹭培训学校（宁波店）')],
      ['a page about its branch', titled('橙鹭培训学校（余姚店）被罚')],
    ]),
    ...rows(ofRegion('330203', '宁波市海曙区橙鹭培训学校'), 'possible name-otherwise(branch)', [
      ['a branch of its district in short', titled('橙鹭培训学校（宁波海曙店）')],
    ]),
    ...rows(ofRegion('330203', '宁波市海曙区橙鹭培训学校'), 'nothing', [
      ['a branch of the next district', titled('橙鹭培训学校（宁波鄞州店）')],
      ['with the next district in short', titled('宁波鄞州橙鹭培训学校')],
    ]),
    ...rows(ofRegion('330200', '橙鹭培训学校'), 'possible name-otherwise', [
      ['a county of the city that it is registered in', titled('余姚市橙鹭培训学校')],
    ]),
    ...rows(entry({ names: [{ text: '橙鹭培训学校', kind: 'legal' }] }), 'nothing', [
      ['whose place is not known', titled('余姚市橙鹭培训学校')],
    ]),
    ...rows(unplacedIvy, 'nothing', [
      ['a name that begins like a place, elsewhere', titled('慈溪长春藤培训学校')],
    ]),
    ...rows(unplacedCompany, 'nothing', [
      ['a company without a place, behind one', titled('余姚橙鹭教育科技有限公司')],
    ]),
    ...rows(ofLiaoning, 'nothing', [
      ['a district of another city', titled('北京朝阳橙鹭培训学校')],
      ['the same of a third one', titled('长春朝阳橙鹭培训学校')],
      ['the same as a provider', titled('书法课', { provider: '北京市朝阳橙鹭培训学校' })],
    ]),
    ...rows(ofBeijing, 'nothing', [
      ['a city', titled('辽宁朝阳橙鹭培训学校')],
      ['a district of another city', titled('长春朝阳橙鹭培训学校')],
    ]),
    ...rows(ofDongxing, 'nothing', [
      ['a district', titled('内江东兴橙鹭培训学校')],
      ['two places that do not touch', titled('北京东兴橙鹭培训学校')],
    ]),
    ...rows(ofChangchun, 'nothing', [
      ['another place before its own', titled('余姚长春藤萝培训学校')],
    ]),
    ...rows(centre, 'related third-party-title', [
      ['a centre as a trader, as registers write it', titled('余姚市橙鹭托管中心（个体工商户）')],
    ]),
    ...rows(plain, 'named title-name', [
      ['beside the name itself', titled('余姚橙鹭培训学校_余姚市橙鹭培训学校有限公司')],
    ]),
    ...rows(plain, 'nothing', [
      ['its former name', titled('余姚旧鹭培训学校')],
      ['without a place', titled('橙鹭培训学校')],
      ['another county', titled('慈溪橙鹭培训学校')],
      ['another county beside it', titled('余姚橙鹭培训学校 - 慈溪橙鹭培训学校')],
      ['another trade', titled('余姚橙鹭餐饮管理有限公司')],
      ['a public school', titled('余姚橙鹭小学')],
      ['a franchisee', titled('余姚橙鹭培训学校_加盟校')],
      ['in the news', titled('余姚橙鹭培训学校被罚')],
      ['jobs', titled('余姚橙鹭培训学校_招聘教师_月薪8000')],
      ['on gov.cn', titled('余姚橙鹭培训学校', { url: 'https://www.yuyao.gov.cn/1' })],
      ['on a directory', titled('余姚橙鹭培训学校', { url: 'https://www.qcc.com/1' })],
      ['an unknown target', titled('余姚橙鹭培训学校', { url: null })],
      [
        'who denies it',
        titled('余姚橙鹭培训学校', { snippet: '本校与余姚市橙鹭培训学校有限公司无关' }),
      ],
      [
        'whom another company runs',
        titled('余姚橙鹭培训学校', { snippet: '由杭州别家教育科技有限公司运营' }),
      ],
      ['another provider', titled('余姚橙鹭培训学校', { provider: '杭州别家教育科技有限公司' })],
    ]),
    ...rows(centre, 'nothing', [['a company of its name', titled('余姚市橙鹭托管中心有限公司')]]),
  ])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ['余姚橙鹭培训学校', 'possible name-otherwise'],
    ['余姚市橙鹭培训学校有限公司', 'named provider-name'],
    ['余姚市橙鹭培训学校（个体工商户）', 'nothing'],
    ['余姚橙鹭培训学校（加盟）', 'nothing'],
    ['宁波橙鹭培训学校', 'nothing'],
  ])('provider of a course: %s', (provider, expected) => {
    expect(outcome(onListing(provider), plain, { listingHosts, engineHosts: [] })).toBe(expected);
  });

  it.each([
    ['a note by somebody else', '余姚示例启明', '小例妈妈', 'nothing'],
    ['a note by nobody', '余姚示例启明', undefined, 'nothing'],
    ['a name written otherwise, by somebody else', '余姚示例启明培训学校', '小例妈妈', 'nothing'],
    ['its own course', '少儿英语', '余姚示例启明', 'possible brand-and-region'],
    ['its own course in its place', '余姚少儿英语', '示例启明', 'possible brand-and-region'],
  ])('on a listing the provider has to bear it: %s', (_what, title, provider, expected) => {
    const shown = { ...onListing(''), title, ...(provider && { provider }) };
    expect(outcome(shown, school, { listingHosts, engineHosts: [] })).toBe(expected);
    const ledOut = { ...shown, url: 'https://www.example.org/', title: '余姚示例启明英语' };
    expect(outcome(ledOut, school, { listingHosts, engineHosts: [] })).not.toBe('nothing');
  });

  it('is not said of an app by its developer', () => {
    const app = { name: '橙鹭课堂', developer: '余姚橙鹭培训学校' };
    expect(outcome({ title: '橙鹭课堂', app }, plain)).toBe('nothing');
  });
});

describe('a registered name that writes its place otherwise', () => {
  it.each([
    ...rows(school, 'possible brand-and-region', [
      ['without 市', titled('余姚示例启明培训学校有限公司')],
      ['without 市, 有限责任公司', titled('余姚示例启明培训学校有限责任公司')],
      ['with its province', titled('浙江省余姚市示例启明培训学校有限公司')],
      ['with its city', titled('宁波余姚市示例启明培训学校有限公司 - 官网')],
      ['as a provider', titled('小学英语', { provider: '余姚示例启明培训学校有限公司' })],
    ]),
    ...rows(short, 'possible brand-and-region', [
      ['of a short brand', titled('余姚橙鹭书法培训有限公司')],
    ]),
    ...rows(provincial, 'possible brand-and-region', [
      ['without its province', titled('余姚市示例启明培训学校有限公司')],
      ['with its city in place of its province', titled('宁波余姚示例启明培训学校有限公司')],
    ]),
    ...rows(ofProvince, 'possible brand-and-region', [
      ['with 省', titled('浙江省示例启明教育科技有限公司')],
    ]),
    ...rows(ofProvince, 'nothing', [
      ['a city of its province', titled('余姚市示例启明教育科技有限公司')],
    ]),
    ...rows(school, 'nothing', [
      ['a sister', titled('余姚示例启明教育科技有限公司')],
      ['a sister with the place in full', titled('余姚市示例启明教育科技有限公司')],
      ['without a place', titled('示例启明培训学校有限公司')],
      ['the city in place of its county', titled('宁波市示例启明培训学校有限公司')],
      ['another county', titled('慈溪示例启明培训学校有限公司')],
      ['a longer name', titled('余姚新示例启明培训学校有限公司')],
      ['a centre', titled('余姚示例启明中心')],
      ['a group of companies', titled('余姚示例启明教育集团公司')],
      ['a head office', titled('余姚市示例启明培训总公司')],
    ]),
    ...rows(short, 'nothing', [['another trade', titled('余姚橙鹭餐饮管理有限公司')]]),
  ])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });
});

describe('a full name with the brand in it', () => {
  it.each([
    ...rows(ofHaishu, 'related third-party-title', [
      ['behind a redirect', titled(HAISHU, { url: null })],
      ['of an engine’s box', titled(`相关搜索：${HAISHU}`)],
      ['of namesakes', titled(`${HAISHU}（同名）`)],
    ]),
    ...rows(ofHaishu, 'possible brand-and-operator', [
      ['beside the brand', titled(`示例启明 - ${HAISHU}`, { url: null })],
    ]),
    // …培训中心英语 is no place of the full name, whose right edge is open there.
    ...rows(ofHaishu, 'possible brand-and-region', [
      ['with lessons right behind it', titled(`${HAISHU}英语`)],
      ['the same as a provider', titled('书法', { provider: `${HAISHU}英语` })],
    ]),
    ...rows(calledByBrand, 'possible brand-and-region', [
      ['that is the brand, with lessons', titled('余姚示例启明英语')],
      ['that is the brand, with a branch', titled('余姚示例启明（万达店）')],
    ]),
  ])('bears no brand out: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });
});

describe('brands', () => {
  it.each(
    ['示例鹿', '橙鹭'].flatMap((brand) => [
      ...rows(short, 'possible brand-and-region', [
        ['behind its place', titled(`余姚${brand}教育`)],
        ['behind its place in full', titled(`余姚市${brand}少儿英语`)],
        ['before its place', titled(`${brand} 余姚`)],
        ['before lessons and its place', titled(`${brand}英语 余姚`)],
        ['before lessons for a school’s pupils', titled(`${brand} 小学 余姚`)],
        ['before lessons of a stage', titled(`${brand}小学英语 余姚`)],
        ['a campus in its place', titled(`${brand}余姚校区`)],
        ['a branch in brackets', titled(`${brand}少儿英语（余姚万达店）`)],
        ['a listing’s provider with its place', titled('小学英语', { provider: `余姚${brand}` })],
      ]),
      ...rows(short, 'nothing', [
        ['alone', titled(brand)],
        ['in a longer name', titled(`余姚大${brand}教育`)],
        ['as a street', titled(`${brand}路 余姚`)],
        ['in another place', titled(`成都${brand}教育`)],
        ['as a school', titled(`余姚${brand}小学`)],
        ['as a school before its place', titled(`${brand}小学 余姚`)],
        ['as a kindergarten in its place', titled(`${brand}幼儿园（余姚店）`)],
        ['as a hotel', titled(`余姚${brand}酒店`)],
        ['in a sentence', titled(`${brand}老师谈余姚`)],
      ]),
    ]),
  )('too short for the name index: %s, %j', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ...rows(short, 'possible brand-and-region', [
      ['a branch in brackets', titled('橙鹭（城东校区） - 余姚')],
      ['a branch behind its lessons', titled('橙鹭英语城东校区 - 余姚')],
      ['a branch of a longer name', titled('示例鹿城东校区 - 余姚')],
      ['a shop with lessons', titled('橙鹭（余姚店）', { snippet: '少儿书法' })],
      ['a shop of a longer name', titled('示例鹿（余姚店）')],
      ['a shop with its trade', titled('橙鹭艺术（余姚店）')],
      ['a shop with its trade in its place', titled('余姚橙鹭音乐（万达店）')],
    ]),
    ...rows(short, 'nothing', [
      ['a longer name’s branch', titled('橙鹭思余姚校区')],
      ['a longer name’s branch with its praise', titled('橙鹭思培优余姚分校')],
      ['a longer name’s branch beside its place', titled('橙鹭星城东校区 - 余姚')],
      ['a shop that says no lessons', titled('橙鹭（余姚店）')],
      ['a shop that says other things', titled('橙鹭（余姚店）', { snippet: '川菜 人均80元' })],
    ]),
  ])('of two units, which begin longer names: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ...rows(
      kindergarten,
      'nothing',
      ['小学', '初级中学', '高级中学', '中心小学', '实验学校', '大学'].map((kind) => [
        kind,
        titled(`余姚市示例启明${kind}`),
      ]),
    ),
    ...rows(kindergarten, 'possible brand-and-region', [
      ['its short name', titled('余姚示例启明幼儿园')],
      ['how it praises itself', titled('余姚示例启明双语幼儿园')],
      ['its lessons', titled('余姚示例启明少儿英语')],
    ]),
  ])('of a kindergarten, by its kind: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ...rows(school, 'nothing', [
      ['a driving school', titled('余姚示例启明驾校')],
      ['a housekeeper’s', titled('余姚市示例启明家政')],
      ['a hairdresser’s', titled('余姚示例启明美发')],
      ['a beautician’s', titled('示例启明美容（余姚店）')],
      ['a restaurant', titled('示例启明 | 余姚网红餐厅')],
      ['a fruit shop', titled('示例启明 - 余姚水果店')],
      ['flats for rent in a house of that name', titled('示例启明-余姚租房')],
      ['a hotel', titled('示例启明（余姚店）_酒店预订')],
      ...['台球厅', 'KTV', '小区', '牙科', '干果', '楼下停车', '剧本杀', '物业', '电子厂'].flatMap(
        (trade): [string, Partial<PageSubject>][] => [
          [`another part on ${trade}`, titled(`示例启明 - 余姚${trade}`)],
          [`a part before it on ${trade}`, titled(`${trade} | 余姚示例启明`)],
          [`a bracket on ${trade}`, titled(`示例启明（${trade}）_余姚`)],
          [`${trade} as whoever provides it`, titled('余姚示例启明', { provider: `余姚${trade}` })],
        ],
      ),
      [
        'a driving school that offers a course',
        titled('小学英语', { provider: '余姚示例启明驾校' }),
      ],
    ]),
    ...rows(school, 'possible brand-and-region', [
      ['lessons in a trade', titled('余姚示例启明家政培训')],
      ['lessons in another', titled('余姚示例启明美容培训')],
      ['its school', titled('余姚示例启明学校')],
      [
        'its motto, with lessons in the snippet',
        titled('示例启明 - 余姚首选', { snippet: '小学课程' }),
      ],
      ['its motto on lessons', titled('示例启明_余姚_快乐学习每一天')],
      ['what a listing offers of its own', titled('周末一起玩', { provider: '余姚示例启明' })],
      ['its prospectus', titled('余姚示例启明2026年招生简章')],
      ['its teachers', titled('余姚示例启明师资力量')],
      ['where it rests', titled('暂停营业通知：城东校区 - 示例启明英语（余姚）')],
      ['its rooms', titled('余姚示例启明办学环境')],
      ...'联系我们 关于我们 免费试听 专业美术画室 钢琴陪练 素描色彩 跆拳道馆 篮球训练营 感统训练 名师团队 毕业典礼 陪伴孩子成长'
        .split(' ')
        .map((words): [string, Partial<PageSubject>] => [
          `a part on ${words}`,
          titled(`余姚示例启明 - ${words}`),
        ]),
    ]),
    ...rows(school, 'nothing', [
      ['a trade that a school’s rooms are called as', titled('余姚示例启明环境')],
      ['lessons in it', titled('余姚示例启明环境培训')],
      ['a partner’s campus', titled('余姚示例启明（合作校区）')],
      ['a partner’s school', titled('合作学校：余姚示例启明')],
      ['a vocational school of the state’s kinds', titled('余姚示例启明职业学校')],
      ...['相关搜索：', '旧址：', '同名_', '附近机构 | '].flatMap((words) =>
        ['余姚', '宁波余姚', '浙江省宁波市余姚市'].map((place): [string, Partial<PageSubject>] => [
          `beside ${words}${place}`,
          titled(`${words}${place}示例启明英语`),
        ]),
      ),
    ]),
    ...rows(school, 'possible brand-and-operator', [
      ['a trade beside its owner’s full name', titled('示例启明_家政', { snippet: SCHOOL })],
    ]),
    ...rows(ofDriving, 'possible brand-and-region', [
      ['its own trade', titled('余姚示例启明驾校')],
      ['its own trade, said otherwise', titled('余姚示例启明驾驶报名')],
    ]),
    ...rows(ofDriving, 'nothing', [['a trade of others', titled('余姚示例启明家政')]]),
  ])('of another trade: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    '代理',
    '经销商',
    '家长',
    '学员',
    '老师',
    '粉丝',
    '文具店',
    '图书专营店',
    '旧址',
    '同名',
    '已关闭',
    '英语学员',
    '少儿英语（家长）',
    '学生',
    '小美老师',
    '房东',
  ])('none in a provider who only has to do with the unit: %s', (who) => {
    const providers = [
      `余姚示例启明（${who}）`,
      `余姚示例启明-${who}`,
      `${who} | 余姚示例启明`,
      `余姚示例启明${who}`,
    ];
    for (const provider of providers)
      expect(outcome(titled('少儿英语', { provider }), school)).toBe('nothing');
  });

  it.each(['余姚示例启明', '余姚示例启明英语', '余姚示例启明（城东店）', '余姚示例启明官方账号'])(
    'in its own provider: %s',
    (provider) => {
      expect(outcome(titled('少儿英语', { provider }), school)).toBe('possible brand-and-region');
    },
  );

  // The brand stands in the full name, whose own gaps part no 店 and no campus from it.
  it.each(['附近酒店', '隔壁奶茶店', '图书专营店', '杭州校区', '合作校'])(
    'no more beside a full name written with spaces than without: %s',
    (words) => {
      for (const name of [SCHOOL, [...SCHOOL].join(' '), [...SCHOOL].join('\u200b')]) {
        expect(outcome(titled(`${name}${words}`), school)).toMatch(/^(?:related|nothing)/);
        expect(outcome(titled('少儿英语', { provider: name + words }), school)).toMatch(
          /^(?:related|nothing)/,
        );
      }
    },
  );

  it.each([
    ...rows(school, 'possible brand-and-region', [
      ['brand and region in the title', titled('示例启明官网_余姚少儿英语')],
      ['brand and region in brackets', titled('示例启明(余姚)')],
      ['brand and region in the snippet', titled('示例启明-首页', { snippet: '地处余姚市中心' })],
      ['brand with its trade and its registered region', titled('示例启明少儿英语_余姚')],
      ['its own warning', titled('示例启明', { snippet: `认准商标，谨防假冒${SCHOOL}` })],
      ['its own rights', titled('示例启明', { snippet: `非${SCHOOL}书面授权，不得转载` })],
      ['brand that begins a part with a space', titled('示例启明 少儿英语_余姚')],
    ]),
    ...rows(school, 'possible brand-and-operator', [
      ['full name in the snippet', titled('示例启明-首页', { snippet: `版权所有：${SCHOOL}` })],
      ['brand and owner, target unresolved', titled('示例启明', { url: null, snippet: SCHOOL })],
      ['a name of three characters and its owner', titled('启明星', { snippet: SCHOOL })],
      [
        'a snippet that denies something else',
        titled('示例启明', { snippet: `${SCHOOL}，与年龄无关` }),
      ],
    ]),
    ...rows(school, 'related third-party-title', [
      ['a denial in the title', titled(`示例启明 - 与${SCHOOL}无关`)],
      ['a denial in the title behind its own place', titled(`示例启明_余姚 - 不是${SCHOOL}`)],
    ]),
    ...rows(school, 'nothing', [
      ['brand alone', titled('示例启明')],
      ['a snippet that denies its owner', titled('示例启明', { snippet: `本店与${SCHOOL}无关` })],
      ['a denial before the name', titled('示例启明-首页', { snippet: `我们不是${SCHOOL}` })],
      ['a denial beside its place', titled('示例启明_余姚', { snippet: `有别于${SCHOOL}` })],
      ['brand inside a sentence', titled('示例启明老师谈少儿英语_余姚')],
      ['brand in a news title', titled('示例启明_余姚新闻')],
      ['brand in an encyclopaedia', titled('示例启明_百度百科', onBaike)],
      ['brand on gov.cn', titled('示例启明_余姚', { url: 'https://www.yy.gov.cn/a' })],
      ['brand and region, target unresolved', titled('示例启明_余姚', { url: null })],
      ['a name of three characters and its region', titled('启明星_余姚')],
      ['another place in the city', titled('示例启明_宁波市海曙区')],
      ['another region', titled('示例启明_杭州少儿英语')],
      ['another region, operator in the snippet', titled('示例启明_杭州校区', { snippet: SCHOOL })],
      ['another region, its own in the snippet', titled('示例启明_杭州', { snippet: '余姚' })],
      ['the city around its county, with other districts', titled('示例启明_宁波少儿英语')],
      ['another district of the city', titled('示例启明_宁波海曙余姚北路')],
      ['its province alone: no contradiction, no support', titled('示例启明_浙江少儿英语')],
    ]),
  ])('of an institution: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ...rows(school, 'possible brand-and-region', [
      ['in its own place, with teachers from elsewhere', elsewhere('余姚校区，名师来自北京、上海')],
      ['in its city and place', elsewhere('宁波、余姚、慈溪设有校区')],
      ['in its place behind its province', elsewhere('浙江省宁波市余姚市南雷路1号')],
      ['lessons for a university', titled('余姚示例启明大学英语培训')],
      ['a house of teaching', titled('余姚示例启明培训中心')],
      ['a house of an art with its branch', titled('示例启明少儿舞蹈培训中心(余姚店)')],
      ['a studio', titled('示例启明书法工作室_余姚')],
    ]),
    ...rows(school, 'nothing', [
      ['elsewhere, with pupils from its place', elsewhere('位于杭州市文三路1号，学员从余姚赶来')],
      ['elsewhere, and it seeks agents', elsewhere('总部位于广州市天河区，现招余姚代理')],
      ['in many cities', elsewhere('校区：杭州、嘉兴、湖州、余姚')],
      ['as a university’s institute', titled('示例启明大学继续教育学院余姚教学点')],
      ['as a university’s lessons', titled('示例启明大学网络教育_余姚')],
      ['as a university’s examination', titled('示例启明大学成人高考_余姚报名点')],
      ['as a bilingual school', titled('余姚示例启明双语小学')],
      ...['实验', '外国语', '双语', '国际', '附属实验', '技工'].flatMap(
        (kind): [string, Partial<PageSubject>][] => [
          [`as a school: ${kind}`, titled(`余姚示例启明${kind}学校`)],
          [`as its provider: ${kind}`, titled('书法', { provider: `余姚市示例启明${kind}学校` })],
        ],
      ),
      ['as an international kindergarten', titled('示例启明国际幼儿园 余姚')],
      ...['中心', '国际中心', '体育中心', '月子中心', '体检中心', '活动中心'].map(
        (house): [string, Partial<PageSubject>] => [`as ${house}`, titled(`余姚示例启明${house}`)],
      ),
      ['as a community', titled('示例启明 - 余姚市示例启明社区服务中心')],
    ]),
    ...rows(ofHeping, 'possible brand-and-region', [
      ['a district beside the name', titled('示例启明（和平店）')],
      ['a district before the name', titled('和平示例启明英语')],
    ]),
    ...rows(withBrand('500112', '重庆示例启明教育咨询有限公司'), 'possible brand-and-region', [
      ['in its municipality and place', elsewhere('重庆市云阳县、渝北区设有校区')],
    ]),
    ...rows(
      school,
      'nothing',
      ['余姚路', '余姚北路', '余姚一路', '余姚街', '余姚大道'].flatMap((street) => [
        [`a branch in ${street}`, titled(`示例启明（${street}店）`)],
        [`a campus in ${street}`, titled(`示例启明${street}校区`)],
        [`a provider in ${street}`, titled('书法', { provider: `示例启明·${street}店` })],
      ]),
    ),
    ...rows(school, 'possible brand-and-region', [
      ['in an old street of its place', titled('示例启明（余姚老街店）')],
    ]),
    ...rows(ofHeping, 'nothing', [
      ['a branch in a street that is called as its district', titled('示例启明（和平路店）')],
      ['a word of the next part', titled('示例启明 - 和平教育')],
      ['a word of the part before', titled('世界和平|示例启明')],
    ]),
  ])('where it is and what it is: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ['https://play.google.com/store/apps/details?id=com.example', 'possible brand-and-operator'],
    ['https://sites.google.com/example', 'nothing'],
  ])('of an app on the engine’s own host %s', (url, expected) => {
    const page = titled('会计职称 - Google Play 上的应用', { url, snippet: DEVELOPER });
    const engineHosts = ['google.com'];
    expect(outcome(page, generalApp, { engineHosts, listingHosts: [] })).toBe(expected);
  });

  it.each([
    ...rows(generalApp, 'possible brand-and-operator', [
      [
        'its operator in the snippet',
        titled('会计职称APP下载', { snippet: `开发者：${DEVELOPER}` }),
      ],
    ]),
    ...rows(namedLikeSite, 'possible brand-and-operator', [
      ['its own name ends like a site', titled('示例学网', { snippet: DEVELOPER })],
    ]),
    ...rows(generalApp, 'nothing', [
      ['the region of its operator, which no list registered', titled('会计职称_上海')],
      ['another region than its operator’s', titled('会计职称_北京', { snippet: DEVELOPER })],
      ['inside a title about training', titled('会计职称考试培训_示例学校')],
      ['before other keywords', titled('会计职称 考试 培训 - 示例学校', { snippet: '上海' })],
      ['a word shared', titled('会计培训_会计培训班-示例会计学校', { snippet: '会计职称' })],
      ['exactly its name, with nothing to bear it out', titled('会计职称')],
      ['two parts that make the name together', titled('会计|职称', { snippet: DEVELOPER })],
    ]),
    ...rows(local, 'nothing', [['a region in its name bears nothing out', titled('云南招考')]]),
    ...rows(local, 'possible brand-and-region', [
      ['a region beside its name does', titled('云南招考', { snippet: '昆明' })],
    ]),
  ])('of an app: %s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });
});
