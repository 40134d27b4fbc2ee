import type { Subject } from '../types';
import { listedKeys, type Made, subjectOf } from './subject';

/** Entries that are not shown, or no longer trusted. */

const SHAPE = {
  name: ({ place }: { place: string }, stem: string) => `${place}示例${stem}培训学校有限公司`,
  brand: (stem: string) => `示例${stem}教育`,
};

const withActs =
  (acts: Partial<Subject['entry']['sanctions'][number]>): Made['entry'] =>
  (subject, { code }) => ({
    region: code,
    names: [
      { text: subject.name, kind: 'legal' },
      { text: subject.brand, kind: 'brand' },
    ],
    identifiers: listedKeys(subject),
    sanctions: [
      {
        kind: 'penalty',
        authority: '示例市教育局',
        decidedOn: { day: '2026-01-01', precision: 'day' },
        grounds: '示例',
        topics: ['other'],
        source: 'https://notice.example/2026/1.html',
        status: 'active',
        verifiedOn: '2026-09-01',
        ...acts,
      },
    ],
  });

/** Lifted, revoked, disputed, past the window, without a date: gone from every page. */
export const GONE: readonly Subject[] = [
  subjectOf({ number: 50, stem: '旧日', ...SHAPE, entry: withActs({ status: 'lifted' }) }),
  subjectOf({ number: 51, stem: '往昔', ...SHAPE, entry: withActs({ status: 'revoked' }) }),
  subjectOf({
    number: 52,
    stem: '昨天',
    ...SHAPE,
    entry: withActs({ decidedOn: { day: '2025-06-01', precision: 'day' } }),
  }),
  subjectOf({
    number: 53,
    stem: '去岁',
    ...SHAPE,
    entry: withActs({ decidedOn: { day: '2026-01-01', precision: 'unknown' } }),
  }),
];

/** Its keys were last looked at more than 180 days before. */
export const UNVERIFIED: readonly Subject[] = [54, 55].map((number, at) =>
  subjectOf({
    number,
    stem: ['长夏', '深秋'][at] ?? '',
    ...SHAPE,
    entry: (subject, { code }) => ({
      region: code,
      names: [{ text: subject.name, kind: 'legal' }],
      identifiers: listedKeys(subject, { verifiedOn: '2026-02-01' }),
    }),
  }),
);
