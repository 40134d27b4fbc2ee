import { describe, expect, it } from 'vitest';
import type { VetRow } from '../../../../lib/domain/vet';
import { judgeRows } from '../../../../lib/match/vet/judge-rows';
import { readRow } from '../../../../lib/match/vet/row';
import {
  CODE,
  CONTEXT,
  candidate,
  DEVELOPER,
  entry,
  identifier,
  OTHER,
  OTHER_CODE,
  STALE,
} from '../fixtures';

const NAME = '示例启明教育科技有限公司';
const UNKNOWN_CODE = '91330281MA2ABCDE3X';
const FILING = '浙ICP备99999901号';
const PSB = '浙公网安备33028102000123号';
const UNLISTED = '示例星河教育科技有限公司';

const COMPANY = entry({
  id: 'one',
  region: '330281',
  names: [
    { text: NAME, kind: 'legal' },
    { text: '示例旧名教育科技有限公司', kind: 'former' },
    { text: '示例启明课堂', kind: 'brand' },
  ],
  identifiers: [
    identifier({ kind: 'uscc', value: CODE }),
    identifier({ kind: 'host', value: 'qiming.example.com' }),
    identifier({ kind: 'host', value: 'old.example.com', verifiedOn: STALE }),
    identifier({ kind: 'host', value: 'github.io' }),
    identifier({ kind: 'icp', value: FILING }),
    identifier({ kind: 'psb', value: PSB }),
    identifier({ kind: 'phone', value: '0574-62123456' }),
  ],
});
/** A kind of name that stands in many towns. */
const SCHOOL = entry({
  id: 'school',
  region: '330281',
  names: [{ text: '示例培训学校', kind: 'legal' }],
});
const DRUM = entry({
  id: 'drum',
  region: '320106',
  names: [{ text: '示例竹石培训中心', kind: 'legal' }],
});
const APP = entry({
  id: 'app-1',
  names: [{ text: '示例在线', kind: 'app' }],
  app: { name: '示例在线', developer: DEVELOPER, stores: ['huawei'], versions: [] },
  identifiers: [
    identifier({ kind: 'app', value: 'apple:363590051' }),
    identifier({ kind: 'uscc', value: OTHER_CODE }),
  ],
});
const ENDED = entry({
  id: 'ended',
  names: [{ text: '示例往年培训有限公司', kind: 'legal' }],
  sanctions: COMPANY.sanctions.map((each) => ({
    ...each,
    decidedOn: { day: '2020-01-01', precision: 'day' as const },
  })),
});

function judged(row: Omit<VetRow, 'row'>, stale = false): string[] {
  const candidates = [COMPANY, SCHOOL, DRUM, APP, ENDED].map((of) => candidate(of, stale));
  const judged = judgeRows([readRow({ row: 0, ...row })], candidates, CONTEXT);
  return judged.flatMap(({ matches, remarks }) => [
    ...matches.map(({ how, candidate }) => `${how} ${candidate.ref.id}`),
    ...remarks,
  ]);
}

describe('a row of one text, read by its form', () => {
  it.each([
    ['the full name', NAME, ['name one']],
    ['full-width, spaced, traditional', ' 示例啟明教育科技　有限公司 ', ['name one']],
    ['a former name, which another may bear by now', '示例旧名教育科技有限公司', ['namesake one']],
    ['a longer name', '新示例启明教育科技有限公司', []],
    ['a longer name with a region', '余姚市示例启明教育科技有限公司', []],
    ['a name inside a sentence', '关于示例启明教育科技有限公司的通知', []],
    ['a branch', '示例启明教育科技有限公司余姚分公司', ['branch one']],
    ['the other form of company', '示例启明教育科技有限责任公司', ['near one']],
    ['a brand alone', '示例启明课堂', ['brand one']],
    ['a name that stands in many towns', '示例培训学校', ['namesake school']],
    ['an app', '示例在线', ['app-name app-1']],
    ['who runs an app', DEVELOPER, ['operator app-1']],
    ['a credit code', CODE.toLowerCase(), ['uscc one', 'checksum']],
    ["an operator's code", OTHER_CODE, ['operator app-1', 'checksum']],
    ['another code', UNKNOWN_CODE, ['checksum']],
    ['a host', 'https://www.qiming.example.com/a?b=1', ['host one']],
    ['a bare host', 'qiming.example.com', ['host one']],
    ['a host that ends alike', 'notqiming.example.com', []],
    ['a parent of a host', 'example.com', []],
    ['a host not verified for long', 'old.example.com', ['unverified one']],
    ["a platform's host", 'someone.github.io', []],
    ['a platform itself', 'https://github.io/', ['shared-site']],
    ['a filing number of one site', '浙ICP备 99999901 号-2', ['icp one']],
    ['an app link', 'https://apps.apple.com/cn/app/x/id363590051', ['app-id app-1']],
    ['a store without an app', 'https://apps.apple.com/cn/', ['no-app']],
    ['a telephone number', '0574 6212 3456', ['phone one']],
    ['the same with its area code', '0574-62123456', ['phone one']],
    ['a masked name', '示例**教育科技有限公司', ['masked']],
    ['a code that a spreadsheet rounded', '9.13E+17', ['bad-code']],
    ['a code that is too short', '91330281MA2ABCDE1', ['bad-code']],
    ['signs', '——', ['unreadable']],
    ['what has ended', '示例往年培训有限公司', []],
  ])('%s', (_, any, wanted) => {
    expect(judged({ any })).toEqual(wanted);
  });
});

describe('what else the row says', () => {
  it.each([
    [
      'another code silences a name',
      { name: NAME, uscc: UNKNOWN_CODE },
      ['checksum', 'other-code'],
    ],
    [
      'another code may be that of the school that the row names too',
      { name: '余姚市示例实验小学', any: NAME, uscc: UNKNOWN_CODE },
      ['with-another one', 'checksum'],
    ],
    [
      'and not of who is no organisation',
      { name: '张老师', any: NAME, uscc: UNKNOWN_CODE },
      ['checksum', 'other-code'],
    ],
    [
      'a school on its host',
      { name: '示例实验小学', site: 'qiming.example.com' },
      ['other-owner one'],
    ],
    [
      'an office on its host',
      { name: '余姚市教育局', site: 'qiming.example.com' },
      ['other-owner one'],
    ],
    ['an office with its filing', { any: '市教育局', icp: FILING }, ['other-owner one']],
    [
      'a school that is called as it is on its host',
      { name: '示例启明学校', site: 'qiming.example.com' },
      ['host one'],
    ],
    ['a person on its host', { name: '张老师', site: 'qiming.example.com' }, ['host one']],
    [
      'a school that uses its app on its host',
      { name: '示例实验小学', app: '示例启明课堂', site: 'qiming.example.com' },
      ['host one'],
    ],
    [
      'a school that uses a listed app',
      { name: '示例实验小学', site: 'https://apps.apple.com/cn/app/x/id363590051' },
      ['app-id app-1'],
    ],
    [
      'a school that uses a listed app, with its place',
      { name: '余姚市示例实验小学', site: 'https://apps.apple.com/cn/app/x/id363590051' },
      ['app-id app-1'],
    ],
    [
      'a common name in a district that several cities have',
      { name: '示例竹石培训中心', place: '鼓楼区示例路1号' },
      ['namesake drum'],
    ],
    [
      'a common name in the district of another of them',
      { name: '示例竹石培训中心', place: '徐州市鼓楼区' },
      ['other-place'],
    ],
    [
      'a common name in its own city’s district',
      { name: '示例竹石培训中心', place: '南京市鼓楼区' },
      ['name drum'],
    ],
    ['its code outweighs another name', { name: UNLISTED, uscc: CODE }, ['uscc one', 'checksum']],
    [
      'another company on its host',
      { name: UNLISTED, site: 'qiming.example.com' },
      ['other-owner one'],
    ],
    [
      'another company with its filing number',
      { name: UNLISTED, icp: FILING },
      ['other-owner one'],
    ],
    [
      'another company with its public-security number',
      { name: UNLISTED, any: PSB },
      ['other-owner one'],
    ],
    ['the same in one cell', { any: `${PSB} ${UNLISTED}` }, ['other-owner one']],
    [
      'its filing number beside a platform’s',
      { icp: `沪ICP备13002172号\n${FILING}` },
      ['icp one', 'shared-icp'],
    ],
    ['its public-security number alone', { any: PSB }, ['psb one']],
    ['the same behind its name', { any: `${NAME} ${PSB}` }, ['psb one']],
    ['the same before its name', { any: `${PSB} ${NAME}` }, ['psb one']],
    [
      'a former name and its code',
      { name: '示例旧名教育科技有限公司', uscc: CODE },
      ['uscc one', 'checksum'],
    ],
    [
      'a former name in another place',
      { name: '示例旧名教育科技有限公司', place: '大连市' },
      ['elsewhere one'],
    ],
    ['another place is looked at', { name: NAME, place: '大连市沙河口区' }, ['elsewhere one']],
    ['the place around it', { name: NAME, place: '浙江省' }, ['name one']],
    [
      'its place makes a common name sure',
      { name: '示例培训学校', place: '浙江省余姚市示例路1号' },
      ['name school'],
    ],
    [
      'a building behind its place is called after another',
      { name: '示例培训学校', place: '余姚市上海花园3幢' },
      ['name school'],
    ],
    [
      'a building of another place is called after its own',
      { name: '示例培训学校', place: '上海市静安区余姚大厦3楼' },
      ['namesake school'],
    ],
    [
      'its place stands behind another one',
      { name: '示例培训学校', place: '杭州市西湖区（总部）、余姚市' },
      ['namesake school'],
    ],
    [
      'its place stands behind one around it',
      { name: '示例培训学校', place: '浙江省、宁波市余姚市' },
      ['name school'],
    ],
    [
      'a street is called after its place',
      { name: '示例培训学校', place: '上海市静安区余姚路100号' },
      ['other-place'],
    ],
    [
      'another place silences a common name',
      { name: '示例培训学校', place: '大连市' },
      ['other-place'],
    ],
    [
      'an app with its developer',
      { app: '示例在线', developer: DEVELOPER },
      ['app-and-developer app-1'],
    ],
    [
      'a plus behind an app: it may be another one',
      { app: '示例在线+', developer: DEVELOPER },
      ['operator app-1'],
    ],
    ["an app with another developer's", { app: '示例在线', developer: OTHER }, ['other-developer']],
    ['an institution in a column of apps', { app: NAME }, []],
    ['several sites in one cell', { site: 'a.example.org；www.qiming.example.com' }, ['host one']],
    ['a name where a code belongs', { uscc: NAME }, ['bad-code']],
  ])('%s', (_, row, wanted) => {
    expect(judged(row)).toEqual(wanted);
  });
});

it.each([
  [NAME, []],
  ['示例启明课堂', []],
  [CODE, ['uscc one', 'checksum']],
  ['qiming.example.com', ['host one']],
])('a list past its date keeps keys alone: %s', (any, wanted) => {
  expect(judged({ any }, true)).toEqual(wanted);
});

describe('an institution that stands as the developer', () => {
  const BRAND = '示例启明课堂';
  it.each<[string, Omit<VetRow, 'row'>, string[]]>([
    ['beside nothing', { developer: NAME }, ['name one']],
    ['beside a telephone', { developer: NAME, phone: '0574-11111111' }, ['name one']],
    ['beside a website', { developer: NAME, site: 'a.example.org' }, ['name one']],
    ['beside a website in a mixed column', { developer: NAME, any: 'a.example.org' }, ['name one']],
    ['beside its own name', { developer: NAME, name: NAME }, ['name one']],
    ['beside its own brand', { developer: NAME, name: BRAND }, ['name one']],
    ['beside an app', { developer: NAME, app: '示例口算' }, ['mentioned one']],
    ['beside an app in a mixed column', { developer: NAME, any: '示例口算' }, ['mentioned one']],
    ['beside a school', { developer: NAME, name: '余姚市示例实验小学' }, ['with-another one']],
    ['beside another company', { developer: NAME, name: UNLISTED }, ['with-another one']],
    ['in another place', { developer: NAME, place: '大连市' }, ['elsewhere one']],
    ['of a name of many towns', { developer: '示例培训学校' }, ['namesake school']],
    [
      'of a name of many towns, beside an app',
      { developer: '示例培训学校', app: '示例口算' },
      ['mentioned school'],
    ],
    ['of a name of another town', { developer: '示例培训学校', place: '大连市' }, ['other-place']],
    ['by its brand', { developer: BRAND, app: '示例口算' }, ['brand one']],
    ['as its branch', { developer: `${NAME}余姚分公司`, app: '示例口算' }, ['branch one']],
    ['with another code', { developer: NAME, uscc: UNKNOWN_CODE }, ['checksum', 'other-code']],
    [
      'beside a host of another’s',
      { developer: UNLISTED, site: 'qiming.example.com' },
      ['other-owner one'],
    ],
  ])('%s', (_, row, wanted) => {
    expect(judged(row)).toEqual(wanted);
  });

  it.each<[Omit<VetRow, 'row'>, string[]]>([
    // Who runs an app or a school takes nothing from its own name.
    [{ name: NAME, developer: UNLISTED }, ['name one']],
    [{ app: '示例口算', developer: UNLISTED }, []],
    [{ app: '示例口算', developer: '无' }, []],
    [{ developer: '无' }, ['unreadable']],
    // What could not be read may be whoever is listed.
    [{ app: '示例口算', developer: '同上' }, ['unreadable']],
    [{ app: '示例口算', developer: '示例**有限公司' }, ['masked']],
  ])('and any other: %j', (row, wanted) => {
    expect(judged(row)).toEqual(wanted);
  });
});

describe('a name with another one in brackets', () => {
  const SITE = { site: 'qiming.example.com' };
  it.each<[string, Omit<VetRow, 'row'>, string[]]>([
    ['a brand and its company', { name: `示例启明课堂（${NAME}）`, ...SITE }, ['host one']],
    ['a brand that no list has', { name: `示例明灯(${NAME})`, ...SITE }, ['host one']],
    ['a company and its brand', { name: `${NAME}（示例启明课堂）`, ...SITE }, ['host one']],
    ['a company and a remark', { name: `${NAME}（已签约）`, ...SITE }, ['host one']],
    ['in a mixed column', { any: `示例明灯（${NAME}）`, ...SITE }, ['host one']],
    ['as developer', { app: '示例口算', developer: `示例明灯（${NAME}）`, ...SITE }, ['host one']],
    // Another company stays another one, however it is called beside.
    [
      'a brand and another company',
      { name: `示例明灯（${UNLISTED}）`, ...SITE },
      ['other-owner one'],
    ],
    [
      'another company and a remark',
      { name: `${UNLISTED}（已签约）`, ...SITE },
      ['other-owner one'],
    ],
    [
      'a place inside a name',
      { name: '示例星河（宁波）教育科技有限公司', ...SITE },
      ['other-owner one'],
    ],
    // What stands beside something else is sought in its cell, and is none by itself.
    ['without a key', { name: `示例明灯（${NAME}）` }, []],
  ])('%s', (_, row, wanted) => {
    expect(judged(row)).toEqual(wanted);
  });
});
