import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../lib/publish/review/english';
import { COLUMNS_IN_ENGLISH, SENTENCES } from '../../../../lib/publish/review/english-sentences';
import { FIELDS } from '../../../../lib/tables/known-headings';
import { headerOf } from '../../../../lib/tables/read-heading';

/** What the rules say of a row, on the review page of somebody who reads English. */

const HAN = /\p{Script=Han}/u;

describe('what is told of a row', () => {
  it.each([
    ['缺少原文链接', 'The source address is missing'],
    [
      '列入日期：缺少日期，无法判断是否仍在显示期限内',
      'Day of the decision: The day is missing, so',
    ],
    ['日期不存在或无法识别：2026-13-40', 'No such day, or it cannot be read: 2026-13-40'],
    [
      '处理结果不是可登载的种类：责令改正（责令改正、整改不是行政处罚）；停课（不能确定是哪一种处理，请照决定书的用语写明）',
      'The decision is of no kind that is listed: 责令改正 (an order to mend is no penalty); 停课 (it cannot be told',
    ],
    [
      '未作为处罚登载：据称罚款5万元（不能确定已经作出，请照决定书的用语写明）',
      'Not listed as a penalty: 据称罚款5万元 (it cannot be told whether this was done',
    ],
    ['12345：不是电话号码，未登载', '12345: no telephone number; left out'],
    [
      '还不能采用：作出机关：缺少作出机关；列入日期：缺少日期，无法判断是否仍在显示期限内',
      'Cannot be accepted yet: Authority: The authority is missing; Day of the decision:',
    ],
    ['第 2 例没有处罚：决定不予处罚', 'case 2: No penalty: it was decided to impose none'],
    ['附件.csv：没有读到表格，也没有文字', '附件.csv: neither a table nor words were read'],
  ])('%s is said in English', (chinese, english) => {
    expect(inEnglish(chinese).startsWith(english)).toBe(true);
  });

  it.each(['余姚市示例（启明）培训学校有限公司', '与家长约定：三日内退费；已退', '', '（）'])(
    'what somebody wrote stays as it is: %s',
    (words) => {
      expect(inEnglish(words)).toBe(words);
    },
  );

  it('has as many quotes on both sides of a sentence', () => {
    const quotes = (text: string) => text.split('*').length - 1;
    for (const [chinese, english] of Object.entries(SENTENCES))
      expect([
        chinese,
        quotes(english),
        HAN.test(english.replace(/已核|元 or 万元|核验日期|“均”/g, '')),
      ]).toEqual([chinese, quotes(chinese), false]);
  });

  it('has a heading for every column of our tables', () => {
    expect(FIELDS.map(headerOf).filter((header) => !COLUMNS_IN_ENGLISH.get(header))).toEqual([]);
  });
});

/** Sentences as they stand in the rules' own files, where they leave a remark; what they quote is `甲`. */
function sentencesOf(folder: string): string[] {
  const root = join(import.meta.dirname, '../../../../lib/publish', folder);
  return readdirSync(root)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('english'))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .flatMap((code) => [
      ...code.matchAll(/\.remark\(\s*[^,]+,\s*[^,]+,\s*(?:'([^']+)'|`([^`]+)`),?\s*\)/gu),
      ...code.matchAll(/\.refuse\(\s*[^,]+,\s*(?:'([^']+)'|`([^`]+)`),?\s*\)/gu),
      ...code.matchAll(/(?:return|fault:|ReviewFault\(|reason:)\s*(?:'([^']+)'|`([^`]+)`)/gu),
    ])
    .map(
      ([, plain, template]) =>
        plain ??
        template
          ?.replaceAll(/\$\{quoted\([^()]*\)\}/g, '“7”')
          .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7') ??
        '',
    )
    .filter((sentence) => HAN.test(sentence) && !/^甲?$/u.test(sentence));
}

describe('a rule', () => {
  it('says nothing for which there is no English', () => {
    const said = ['rules', 'entries', 'review', 'sheets'].flatMap(sentencesOf);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => inEnglish(sentence) === sentence)).toEqual([]);
  });
});
