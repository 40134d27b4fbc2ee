import { identifier } from '../../unit/match/fixtures';
import type { Subject } from '../types';
import { listedKeys, type Made, subjectOf } from './subject';

/** Invented apps: of general operators, of education businesses, of nobody that a notice names. */

const developed = (
  number: number,
  stem: string,
  isEducation: boolean,
  more: Partial<Made> = {},
): Subject =>
  subjectOf({
    number,
    stem,
    name: ({ city }, each) => `${city}示例${each}${isEducation ? '教育' : '信息技术'}有限公司`,
    brand: (each) => `${each}${isEducation ? '课堂' : '智学'}`,
    entry: (subject) => ({
      names: [{ text: subject.brand, kind: 'app' }],
      app: { name: subject.brand, developer: subject.name, stores: ['huawei'], versions: ['7.4'] },
      operatorIsEducation: isEducation,
      identifiers: [
        identifier({ kind: 'app', value: subject.appId }),
        ...listedKeys(subject, { of: 'operator' }),
      ],
    }),
    ...more,
  });

export const GENERAL_APPS: readonly Subject[] = [
  developed(30, '云雀', false),
  developed(31, '墨客', false),
  developed(32, '飞鱼', false),
  developed(33, '极光', false),
];

export const EDUCATION_APPS: readonly Subject[] = [
  developed(34, '豆芽', true),
  developed(35, '麦田', true),
  developed(36, '灯塔', true),
];

/** An app name of two or three characters. */
export const SHORT_APPS: readonly Subject[] = [
  developed(37, '橙学', false, { brand: (each) => each }),
  developed(38, '练字宝', false, { brand: (each) => each }),
];

/** The notice names a store and no developer. */
export const STORE_APPS: readonly Subject[] = [
  [39, '背单词训练营'],
  [40, '口算天天练'],
].map(([number, stem]) =>
  subjectOf({
    number: Number(number),
    stem: String(stem),
    name: ({ city }, each) => `${city}无人知晓${each}有限公司`,
    brand: (each) => `示例${each}`,
    entry: (subject) => ({
      names: [{ text: subject.brand, kind: 'app' }],
      app: { name: subject.brand, stores: ['tencent'], versions: [] },
    }),
  }),
);
