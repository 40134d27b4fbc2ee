import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { lookedTexts, termTexts } from '../../../lib/wording/provenance';
import { sanction, school, TODAY } from './entries';

const t = createTranslator('zh-CN');
const penalty = sanction({ kind: 'penalty' });
const blacklist = sanction({ kind: 'blacklist' });

describe('the last look at the original', () => {
  it.each([
    ['once of all acts', [penalty, blacklist], ['2026年9月20日']],
    ['of the one act', [penalty], ['2026年9月20日']],
    [
      'by its name where another act was not looked at',
      [penalty, { ...blacklist, verifiedOn: undefined }],
      ['行政处罚·2026年9月1日：2026年9月20日'],
    ],
    [
      'of each act where they differ',
      [penalty, { ...blacklist, verifiedOn: '2026-09-02' }],
      ['行政处罚·2026年9月1日：2026年9月20日', '黑名单·2026年9月1日：2026年9月2日'],
    ],
    ['of no act', [{ ...penalty, verifiedOn: undefined }], []],
    [
      'of shown acts alone',
      [penalty, { ...blacklist, status: 'lifted' as const, verifiedOn: undefined }],
      ['2026年9月20日'],
    ],
  ])('is told %s', (_, sanctions, expected) => {
    expect(lookedTexts(t, school({ sanctions }), TODAY)).toEqual(expected);
  });
});

describe('how long acts are shown', () => {
  it('is told of each by its whole date: two of one kind in one month are two', () => {
    const sanctions = [penalty, { ...penalty, publishedUntil: '2026-10-20' }].map((act, at) => ({
      ...act,
      decidedOn: { day: `2026-09-0${at + 1}`, precision: 'day' as const },
    }));
    const texts = termTexts(t, school({ sanctions }), TODAY);
    expect(texts.map((text) => text.split('：')[0])).toEqual([
      '行政处罚·2026年9月2日',
      '行政处罚·2026年9月1日',
    ]);
  });
});
