import type { Subject } from '../types';
import { listedKeys, type Made, subjectOf } from './subject';

/** Invented institutions of every shape that the rules tell apart. */

const legal = (text: string) => ({ text, kind: 'legal' as const });
const branded = (text: string) => ({ text, kind: 'brand' as const });

/** A company whose registered name begins with its place: every key is known. */
const placed = (number: number, stem: string, more: Partial<Made> = {}): Subject =>
  subjectOf({
    number,
    stem,
    name: ({ place }, each) => `${place}示例${each}培训学校有限公司`,
    brand: (each) => `示例${each}教育`,
    entry: (subject, { code }) => ({
      region: code,
      names: [legal(subject.name), branded(subject.brand)],
      identifiers: listedKeys(subject),
    }),
    ...more,
  });

/** A company whose name begins with no place. */
const unplaced = (number: number, stem: string, form = '教育科技有限公司'): Subject =>
  placed(number, stem, {
    name: (_place, each) => `示例${each}${form}`,
  });

/** A school or centre that is no company; its name begins with its place. */
const school = (number: number, stem: string, form: string): Subject =>
  placed(number, stem, {
    name: ({ place }, each) => `${place}示例${each}${form}`,
    entry: (subject, { code }) => ({
      kind: 'school',
      region: code,
      names: [legal(subject.name), branded(subject.brand)],
      identifiers: listedKeys(subject),
    }),
  });

export const PLACED: readonly Subject[] = [
  placed(0, '启明'),
  placed(1, '晨曦'),
  placed(2, '远航'),
  placed(3, '致远'),
  placed(4, '青禾'),
  placed(5, '云帆'),
];

export const UNPLACED: readonly Subject[] = [
  unplaced(6, '星图'),
  unplaced(7, '拾光'),
  unplaced(8, '知夏', '教育信息咨询有限责任公司'),
  unplaced(9, '百灵', '文化传播股份有限公司'),
];

/** Letters in the name, and a bracket with a place. */
export const MIXED: readonly Subject[] = [
  placed(10, 'ABC', { name: (_place, each) => `${each}示例国际教育科技有限公司` }),
  placed(11, 'Qimeng', { name: ({ place }, each) => `${place}${each}示例语言培训有限公司` }),
  placed(12, '小船', { name: ({ city }, each) => `示例${each}教育科技（${city}）有限公司` }),
];

export const SCHOOLS: readonly Subject[] = [
  school(13, '竹马', '幼儿园'),
  school(14, '松果', '外国语学校'),
  school(15, '石榴', '职业技能培训中心'),
];

/** Names that any place may have: neither a company's form nor a region. */
export const NAMESAKES: readonly Subject[] = [16, 17, 18].map((number, at) =>
  placed(number, ['向阳', '春苗', '育德'][at] ?? '', {
    name: (_place, each) => `示例${each}培训学校`,
    // A brand that equals no part of the name, so that it is not corroborated by it.
    brand: (each) => `${each}乐学汇`,
  }),
);

/** Two lists hold one subject: neither suppresses the other (rule 11). */
const copy = placed(20, '双橡');
export const COPIES: readonly Subject[] = [copy];
export const LISTED_TWICE: readonly Subject[] = [
  { ...copy, entry: { ...copy.entry, id: 'corpus:20-again' }, copies: [copy.entry.id] },
];
