import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/domain/day';
import { isPublicSource } from '../../../../lib/publish/rules/hosts-and-sources';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf, TODAY } from '../helpers';

/** Identifiers ship only with a public source and a check under 180 days old. */

const REGISTER = 'https://register.example.org/';
const CODE = '91330281MA0EXAMP1T';
const checked = (on: string, at = REGISTER): Cells => ({ 核验日期: on, 核验来源: at });
const FRESH = addDays(TODAY, -179);
const STALE = addDays(TODAY, -180);

const identifiersOf = (built: Awaited<ReturnType<typeof buildOrgs>>) =>
  built.entries.flatMap(({ identifiers }) => identifiers.map(({ kind }) => kind));

describe('a value that an office has hidden', () => {
  it.each([
    ['网址', 'xx.example.com', 'host'],
    ['网址', 'www.xx-edu.com', 'host'],
    ['网址', 'xxx.example.com', 'host'],
    ['应用标识', '华为应用市场:com.xx.reader', 'app'],
  ])('is not %s %s: two letters are a host’s own', async (column, value, kind) => {
    const built = await buildOrgs([{ [column]: value, ...checked(FRESH) }]);
    expect(identifiersOf(built)).toEqual([kind]);
  });

  it.each([
    ['网址', 'qi***.example.com'],
    ['应用标识', 'apple:3635***51'],
    ['备案号', '浙ICP备xxxxxxxx号'],
    ['电话', '0574-xxxx5678'],
  ])('is none: %s %s', async (column, value) => {
    const built = await buildOrgs([{ [column]: value, ...checked(FRESH) }]);
    expect(identifiersOf(built)).toEqual([]);
    expect(remarksOf(built)).toContain(`${column}·warning·${value}：已被隐去，未登载`);
  });
});

describe('a website', () => {
  it.each([
    ['www.qiming-example.com'],
    ['https://www.qiming-example.com/'],
    ['http://www.qiming-example.com/index.html'],
    ['https://www.qiming-example.com/?from=a'],
    ['https://www.qiming-example.com/?from=singlemessage&isappinstalled=0'],
    ['https://www.qiming-example.com/?ref=weixin'],
    ['https://www.qiming-example.com/#/home'],
    ['https://www.qiming-example.com/?utm_source=a&bd_vid=17'],
    ['https://www.qiming-example.com/?lang=zh#about'],
    ['www。qiming-example。com'],
  ])('%s is its host', async (site) => {
    const { entries } = await buildOrgs([{ 网址: site }]);
    expect(entries.flatMap((each) => each.identifiers.map(({ value }) => value))).toEqual([
      'www.qiming-example.com',
    ]);
  });

  // The host of a mailbox, of a portal with a page about each of many, and one with a word glued to it.
  it.each([
    ['qiming@qiming-example.com', '是邮箱，不是网址'],
    [
      'https://edu.example-portal.com/school/17',
      '是网站里的一页，整个网站不一定是它的；是它自己的网站，请只写域名',
    ],
    ...['?id=17', 'index.php?school=qiming', '?from=a&shop=17', '#/shop/17', '#/qiming', '#17'].map(
      (page): [string, string] => [
        `https://edu.example-portal.com/${page}`,
        '是网站里的一页，整个网站不一定是它的；是它自己的网站，请只写域名',
      ],
    ),
    [
      'www.example-portal.com/qiming.html',
      '是网站里的一页，整个网站不一定是它的；是它自己的网站，请只写域名',
    ],
    ['https://weibo.com/u/17', '多家共用的平台域名，不能作为标识'],
    ['www.qiming-example.com（已关停）', '不是域名'],
    ['原网址www.qiming-example.com', '不是域名'],
  ])('%s is none', async (site, fault) => {
    const built = await buildOrgs([{ 网址: site }]);
    expect(identifiersOf(built)).toEqual([]);
    expect(remarksOf(built)).toContain(`网址·warning·${site}：${fault}，未登载`);
  });
});

describe('the check of an identifier', () => {
  it.each([
    ['备案号', '浙ICP备99999901号', 'icp'],
    ['备案号', '浙ICP备99999901號', 'icp'],
    ['公安备案号', '浙公网安备33028102000001号', 'psb'],
  ])('%s %s is of one holder for good, whenever it was looked at', async (column, value, kind) => {
    for (const day of [FRESH, STALE]) {
      const built = await buildOrgs([{ [column]: value, ...checked(day) }]);
      expect(identifiersOf(built)).toEqual([kind]);
      expect(fatesOf(built)).toEqual(['accepted']);
    }
  });

  it.each([
    ['网址', 'qiming.example.com', 'host'],
    ['电话', '0574-12345678', 'phone'],
    ['应用标识', 'apple:363590051', 'app'],
  ])(
    '%s ships while it is fresh, and is refused by its column when it is not',
    async (column, value, kind) => {
      const fresh = await buildOrgs([{ [column]: value, ...checked(FRESH) }]);
      expect(identifiersOf(fresh)).toEqual([kind]);
      expect(fatesOf(fresh)).toEqual(['accepted']);
      const stale = await buildOrgs([{ [column]: value, ...checked(STALE) }]);
      expect(identifiersOf(stale)).toEqual([]);
      expect(fatesOf(stale)).toEqual(['warned']);
      expect(remarksOf(stale)).toContain(
        `${column}·warning·${value}：核验日期 ${STALE} 已超过 180 天，未登载`,
      );
    },
  );

  it.each([
    ['an address', 'http://10.0.0.8/oa/1'],
    ['an inner name', 'https://oa.bureau.internal/1'],
    ['a single label', 'http://oa/1'],
  ])('at %s is none that a parent can repeat', async (_, at) => {
    const built = await buildOrgs([{ 网址: 'qiming.example.com', ...checked(FRESH, at) }]);
    expect(identifiersOf(built)).toEqual([]);
    expect(fatesOf(built)).toEqual(['warned']);
    expect(remarksOf(built)).toContain(
      '网址·warning·qiming.example.com：核验来源不是公开网址，未登载',
    );
  });

  it('with a source of its own needs a day of its own', async () => {
    const built = await buildOrgs([{ 网址: 'qiming.example.com', ...checked('') }]);
    expect(identifiersOf(built)).toEqual([]);
    expect(remarksOf(built)).toContain(
      '网址·warning·qiming.example.com：有核验来源而缺少核验日期，未登载',
    );
  });

  it.each(['javascript:alert(1)', 'ftp://register.example.org/', 'register.example.org'])(
    'with %s as its source breaks the form of the table',
    async (at) => {
      const built = await buildOrgs([{ 网址: 'qiming.example.com', ...checked(FRESH, at) }]);
      expect(fatesOf(built)).toEqual(['rejected']);
      expect(remarksOf(built)).toContain(`核验来源·error·核验来源不是 http(s) 链接：${at}`);
    },
  );

  it('is the act itself where the table has no columns for it', async () => {
    const [source, verifiedOn] = ['https://b.example.org/1.html', '2026-09-01'];
    const { entries } = await buildOrgs([{ 网址: 'qiming.example.com' }]);
    expect(entries[0]?.identifiers).toMatchObject([{ kind: 'host', source, verifiedOn }]);
    const old = await buildOrgs([{ 网址: 'qiming.example.com', 列入日期: STALE }]);
    expect(identifiersOf(old)).toEqual([]);
  });

  it('at an act that is nowhere public is none', async () => {
    const built = await buildOrgs([
      { 网址: 'qiming.example.com', 原文链接: 'http://10.0.0.8/1.html' },
    ]);
    expect(identifiersOf(built)).toEqual([]);
  });

  it('is not asked of what never changes hands, whose source is the act', async () => {
    const cells = { 统一社会信用代码: CODE, 办学许可证号: '教民1330281700001号' };
    const built = await buildOrgs([{ ...cells, ...checked(STALE, 'http://10.0.0.8/1') }]);
    expect(built.entries[0]?.identifiers).toMatchObject(
      ['uscc', 'licence'].map((kind) => ({ kind, source: 'https://b.example.org/1.html' })),
    );
  });

  it('of an operator is asked for too', async () => {
    const cells = { 网址: 'online.example.com', ...checked(STALE) };
    expect(identifiersOf(await buildApps([cells]))).toEqual([]);
    expect(identifiersOf(await buildApps([{ ...cells, ...checked(FRESH) }]))).toEqual(['host']);
  });
});

describe('isPublicSource', () => {
  it.each([
    ['https://register.example.org/a?b', true],
    ['http://register.example.org:8080/', true],
    ['https://例子.example.com/', true],
    ['ftp://register.example.org/', false],
    ['https://[::1]/', false],
    ['https://127.0.0.1/', false],
    ['https://localhost/', false],
    ['https://register.localhost/', false],
    ['https://nas.home.arpa/', false],
    ['register.example.org', false],
    ['', false],
  ])('%s: %s', (url, expected) => {
    expect(isPublicSource(url)).toBe(expected);
  });
});
