import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { withoutOthers } from '../../../../lib/publish/rules/done-to-others';
import { parseNames } from '../../../../lib/publish/rules/name-cell';
import { hasWholeEnding, nameParts } from '../../../../lib/publish/rules/name-parts';
import { isCount, saidInstead } from '../../../../lib/publish/rules/no-names';
import { namesPersons, personTie } from '../../../../lib/publish/rules/persons';

/** One table of forms: what reads names in cells, in decisions and in running text knows each of them. */
const FORMS =
  '有限公司 股份有限公司 集团 合作社 事务所 学校 培训学校 学院 大学 中学 小学 幼儿园 托育园 中心 托管中心 工作室 自习室 画室 琴行 书院 学堂 俱乐部 协会 ' +
  '旅行社 商行 小饭桌 托管班 补习班 晚托班 培训部 经营部';
const OTHER = '宁波市示例晨光培训学校';

const drafted = (...paragraphs: string[]) =>
  draftNotice({ title: '余姚市教育局通报', paragraphs })
    .rows.filter(({ refused }) => !refused)
    .map(({ name }) => name);

describe.each(FORMS.split(' '))('a name that ends in %s', (form) => {
  const name = `余姚市示例启明${form}`;

  it('has a brand before its form, and is whole', () => {
    expect(nameParts(name)).toMatchObject({ region: '330281', brand: '示例启明', form });
    expect(hasWholeEnding(name)).toBe(true);
  });

  it('is drafted from running text', () => {
    expect(drafted(`2026年3月5日，余姚市教育局对${name}罚款2万元。`)).toEqual([name]);
  });

  it('is another than the party of a decision', () => {
    expect(withoutOthers(`对${name}罚款5万元`, [OTHER])).toBe('对其他单位罚款5万元');
  });

  it('may be called after a person, and is not its own teacher or neighbour', () => {
    const own = `王小明${form}`;
    expect(personTie(own, nameParts(own).brand)?.owner).toBe('王小明');
    expect(namesPersons(`${name}教师`, `${name}教师`)).toBe(true);
    expect(saidInstead('institution', `${name}旁边的机构`)).not.toBeNull();
  });

  it('ends where the next name begins', () => {
    expect(parseNames(`${name}和${OTHER}`).kind).toBe('unclear');
    expect(nameParts(`${name}江北校区`).branch).toBe('江北校区');
  });
});

describe('a house for an art', () => {
  const name = '余姚市示例启明围棋吧';

  it('is whole, and keeps its last word in its brand', () => {
    expect(hasWholeEnding(name)).toBe(true);
    expect(nameParts('余姚市示例启明知文堂')).toMatchObject({ brand: '示例启明知文堂', form: '' });
  });

  it('is drafted from running text', () => {
    expect(drafted(`2026年3月5日，余姚市教育局对${name}罚款2万元。`)).toEqual([name]);
  });
});

describe('what is no form', () => {
  it('is a description, before which a street may stand', () => {
    expect(nameParts('余姚市示例东路培训点').form).toBe('');
    expect(hasWholeEnding('余姚市示例东路培训点')).toBe(false);
  });

  it.each(['高等学校', '中等学校'])('is 等%s of several', (form) => {
    expect(parseNames(`余姚市示例启明${form}`)).toMatchObject({ kind: 'one' });
  });

  it('is a word of the sentence behind a name', () => {
    const name = '余姚市示例启明培训学校';
    expect(drafted(`2026年3月5日，${name}小学数学班因无证办学被余姚市教育局罚款2万元。`)).toEqual([
      name,
    ]);
  });

  it.each(['3家培训中心', '2所幼儿园', '其他企业', '合计3家公司'])('is a count: %s', (count) => {
    expect(isCount(count)).toBe(true);
  });
});
