import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { lookedTexts } from '../../../lib/wording/provenance';
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
      ['行政处罚·2026-09：2026年9月20日'],
    ],
    [
      'of each act where they differ',
      [penalty, { ...blacklist, verifiedOn: '2026-09-02' }],
      ['行政处罚·2026-09：2026年9月20日', '黑名单·2026-09：2026年9月2日'],
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
