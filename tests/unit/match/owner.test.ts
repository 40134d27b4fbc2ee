import { describe, expect, it } from 'vitest';
import { type Claims, type Owner, ownerOf } from '../../../lib/match/owner';
import { readText } from '../../../lib/text/page-text';
import { entry, identifier, SCHOOL, school } from './fixtures';

/** Whose page is it, as far as its claims tell about one entry? */

const VENDOR = '示例在线教育科技股份有限公司';
const vendor = entry({ names: [{ text: VENDOR, kind: 'legal' }] });
const coded = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'uscc', value: '91330281MA2ABCDE1X' })],
});

interface Said {
  title?: string;
  headings?: string[];
  stated?: string[];
  codes?: string[];
  isOneEnough?: boolean;
}

const claims = ({ title = '', headings = [], stated = [], codes = [], ...rest }: Said): Claims => ({
  title: readText(title),
  headings: headings.map((heading) => readText(heading)),
  stated: stated.map((name) => readText(name)),
  codes,
  isOneEnough: rest.isOneEnough ?? false,
});

const ROWS: readonly [why: string, said: Said, of: typeof school, owner: Owner][] = [
  ['nothing is said', { title: '课程介绍' }, school, 'unknown'],
  ['its own name in the footer', { stated: [SCHOOL] }, school, 'entry'],
  [
    'a school in the title',
    { title: '余姚市示例小学 - 首页', stated: [VENDOR] },
    vendor,
    'another',
  ],
  [
    'a school of any length in the title',
    { title: '示例小学', stated: [VENDOR] },
    vendor,
    'another',
  ],
  ['a bureau in the h1', { headings: ['某区教育局'], stated: [VENDOR] }, vendor, 'another'],
  ['主办 of a college beside the vendor', { stated: ['舟山示例学院', VENDOR] }, vendor, 'another'],
  ['two companies', { stated: ['杭州别家教育科技有限公司', VENDOR] }, vendor, 'another'],
  [
    'two companies, where one is enough',
    { stated: ['杭州别家教育科技有限公司', VENDOR], isOneEnough: true },
    vendor,
    'entry',
  ],
  ['the school’s short name', { title: '示例启明学校', stated: [SCHOOL] }, school, 'entry'],
  ['a primary school of the same name', { title: '示例启明小学' }, school, 'another'],
  ['the same name in another place', { title: '杭州示例启明学校' }, school, 'another'],
  ['a pupil’s school in a sentence', { title: '喜报：学员考入余姚示例中学' }, school, 'unknown'],
  ['another code', { codes: ['91330281MA2QQQQQ9X'] }, coded, 'another'],
];

describe('ownerOf', () => {
  it.each(ROWS)('%s', (_why, said, of, owner) => {
    expect(ownerOf(claims(said), of)).toBe(owner);
  });
});
