import { describe, expect, it } from 'vitest';
import type { ListCoverage } from '../../../lib/domain/lookup';
import { coverageText } from '../../../lib/wording/coverage';
import { createTranslator } from '../../../lib/wording/messages/translate';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');
const list = (change: Partial<ListCoverage>): ListCoverage => ({
  identity: 'builtin',
  title: '示例名单',
  asOf: '2026-09-25',
  institutions: 0,
  websites: 0,
  apps: 0,
  regions: [],
  ...change,
});

const APPS = list({ apps: 83 });
const ZHEJIANG = list({ institutions: 1204, regions: ['330000'] });
const OLDER = list({ institutions: 6, regions: ['310000', '330000'], asOf: '2026-08-01' });
const ALL = list({ institutions: 9, regions: ['110000', '310000', '320000', '330000'] });

describe('coverageText', () => {
  it.each([
    [
      'no institutions',
      [APPS],
      '现有名单截至2026年9月25日，只含教育类应用通报（83 条），其中没有“示例”；不含培训机构，因此查不到机构。',
    ],
    [
      'websites beside apps',
      [list({ apps: 1, websites: 2 })],
      '现有名单截至2026年9月25日，只含教育类应用和网站的通报（3 条），',
    ],
    [
      'websites alone',
      [list({ websites: 2 })],
      '现有名单截至2026年9月25日，只含教育类网站通报（2 条），',
    ],
    ['institutions', [ZHEJIANG], '名单含浙江 1,204 家机构（截至2026年9月25日），其中没有“示例”。'],
    [
      'several lists',
      [APPS, ZHEJIANG, OLDER],
      '名单含上海、浙江 1,210 家机构和 83 条应用或网站通报（截至2026年8月1日），其中没有“示例”。',
    ],
    [
      'older notices beside institutions',
      [list({ apps: 1, websites: 2, asOf: '2026-07-01' }), ZHEJIANG],
      '名单含浙江 1,204 家机构和 3 条应用或网站通报（截至2026年7月1日），其中没有“示例”。',
    ],
    ['many provinces', [ALL], '名单含 4 个省级地区 9 家机构（截至2026年9月25日），'],
    ['no list', [], '没有可用的名单，无法查询。'],
  ])('%s', (_, coverage, wanted) => {
    expect(coverageText(zh, coverage, '示例')).toContain(wanted);
  });

  it('never stands without the word that it is no certificate', () => {
    expect(coverageText(zh, [APPS])).toContain('这不代表已获批准或没有问题');
    expect(coverageText(zh, [ZHEJIANG])).toContain('这不代表已获批准或没有问题');
  });

  it('says which list was not asked, and which is past its date or was not updated', () => {
    const paused = list({ title: '甲', trouble: 'paused' });
    expect(coverageText(zh, [APPS, paused])).toBe(
      '现有名单截至2026年9月25日，只含教育类应用通报（83 条）；不含培训机构，因此查不到机构。这不代表已获批准或没有问题。名单“甲”已暂停，没有查。',
    );
    expect(coverageText(zh, [{ ...ZHEJIANG, trouble: 'expired' }], '')).toContain(
      '其中没有找到。这不代表已获批准或没有问题。名单“示例名单”已过有效期，2026年9月25日以后的变化不在其中。',
    );
    expect(coverageText(zh, [{ ...ZHEJIANG, trouble: 'outdated' }])).toContain(
      '名单“示例名单”上次没能更新，查的是2026年9月25日的内容。',
    );
    expect(coverageText(zh, [{ ...ZHEJIANG, trouble: 'clock' }], '')).toContain(
      '名单“示例名单”的日期晚于这台设备的日期，可能漏查。请核对设备的日期和时间。',
    );
    expect(coverageText(zh, [paused])).toContain('没有可用的名单，无法查询。');
    expect(coverageText(en, [APPS, paused])).toContain(
      ' This does not mean that it is approved or without problems. The list “甲” is paused and was not searched.',
    );
  });

  it('says that nothing was found only where something was looked for', () => {
    expect(coverageText(zh, [ZHEJIANG])).toBe(
      '名单含浙江 1,204 家机构（截至2026年9月25日）。这不代表已获批准或没有问题。',
    );
    expect(coverageText(zh, [ZHEJIANG], '')).toContain('，其中没有找到。');
    expect(coverageText(zh, [APPS], '')).toContain(
      '（83 条），其中没有找到；不含培训机构，因此查不到机构。这不代表',
    );
    expect(coverageText(zh, [APPS])).toContain('，因此查不到机构。这不代表');
  });

  it('a list whose records say no place names none', () => {
    const nowhere = list({ institutions: 12 });
    expect(coverageText(zh, [nowhere], '')).toContain('名单含 12 家机构（截至');
    expect(coverageText(en, [nowhere])).toContain('The lists hold 12 institutions (as of 25');
    expect(coverageText(en, [nowhere], 'Sample')).toContain('hold 12 institutions (as of 25');
  });

  it('speaks English', () => {
    expect(coverageText(en, [APPS], 'Sample')).toBe(
      'As of 25 September 2026, the lists hold only notices about education apps (83); “Sample” is not among them. They hold no training institutions, so institutions cannot be found here. This does not mean that it is approved or without problems.',
    );
    expect(coverageText(en, [APPS, ZHEJIANG], '')).toContain(
      'The lists hold 1,204 institutions in Zhejiang and 83 notices about apps or websites (as of 25 September 2026); nothing was found among them. This',
    );
    expect(coverageText(en, [ZHEJIANG], 'Sample')).toBe(
      'The lists hold 1,204 institutions in Zhejiang (as of 25 September 2026); “Sample” is not among them. This does not mean that it is approved or without problems.',
    );
  });
});
