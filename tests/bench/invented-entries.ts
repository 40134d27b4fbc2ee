import type { Entry } from '../../lib/domain/entry';
import { pick } from './random';

/** Invented entries that compress as real ones do: names, hosts and codes at random, authorities and grounds from a few. */

const PLACES = [
  ['330281', '余姚市'],
  ['330203', '海曙区'],
  ['510104', '锦江区'],
  ['320505', '虎丘区'],
  ['440305', '南山区'],
] as const;
const GROUNDS = [
  '未经同意收集未成年人个人信息',
  '未取得办学许可擅自开展学科类培训',
  '虚假宣传教师资质与升学率',
  '预收费用超过规定课时，未纳入资金监管',
];
const FIRST_HAN = 0x4e00;
const COMMON_HAN = 3000;

function han(random: () => number, count: number): string {
  let text = '';
  for (let at = 0; at < count; at++)
    text += String.fromCharCode(FIRST_HAN + pick(random, COMMON_HAN));
  return text;
}

const letters = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + pick(random, 26))).join('');

const digits = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => pick(random, 10)).join('');

const dayIn2026 = (random: () => number): string =>
  `2026-0${1 + pick(random, 8)}-${String(1 + pick(random, 28)).padStart(2, '0')}`;

/** An institution with three names, two identifiers and one sanction: the size that DESIGN's budgets assume. */
export function inventedEntry(id: string, random: () => number): Entry {
  const [region, place] = PLACES[pick(random, PLACES.length)] ?? PLACES[0];
  const word = `示例${han(random, 4)}`;
  const day = dayIn2026(random);
  const source = `https://www.example.org/${region}/art/${digits(random, 8)}.html`;
  const identifier = { of: 'subject', source, verifiedOn: day } as const;
  return {
    id,
    kind: 'institution',
    region,
    names: [
      { text: `${place}${word}教育培训学校有限公司`, kind: 'legal' },
      { text: `${word}教育`, kind: 'brand' },
      { text: `${word}${han(random, 2)}学堂`, kind: 'brand' },
    ],
    identifiers: [
      { kind: 'host', value: `${letters(random, 9)}.example.com`, ...identifier },
      { kind: 'icp', value: `浙ICP备${digits(random, 8)}号`, ...identifier },
    ],
    sanctions: [
      {
        kind: 'penalty',
        authority: `${place}市场监督管理局`,
        decidedOn: { day, precision: 'day' },
        document: `余市监罚〔2026〕${digits(random, 4)}号`,
        grounds: GROUNDS[pick(random, GROUNDS.length)] ?? '',
        topics: ['personal-information'],
        source,
        status: 'active',
        // All of them are looked at again, so that a bench's list is live as a whole.
        verifiedOn: '2026-10-15',
      },
    ],
  };
}
