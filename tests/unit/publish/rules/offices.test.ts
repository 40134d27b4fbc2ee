import { describe, expect, it } from 'vitest';
import { officesIn } from '../../../../lib/publish/prose/offices';
import { decides, isOfficeAlike, officesOf } from '../../../../lib/publish/rules/offices';
import { byOthers } from '../../../../lib/publish/rules/other-offices';
import { buildOrgs, remarksOf } from '../helpers';

describe('an office', () => {
  it.each([
    '余姚市教育局',
    '余姚市教育局办公室',
    '余姚市教育局招生办',
    '余姚市双减工作领导小组办公室',
    '余姚市公安局法制科',
    '余姚市教育局政策法规处',
  ])('is %s', (text) => {
    expect([isOfficeAlike(text), decides(text)]).toEqual([true, true]);
  });

  it.each([
    '余姚市示例启明培训学校招生办',
    '余姚市示例启明培训学校办公室',
    '余姚市示例启明幼儿园办公室',
    '余姚市格局心理咨询室',
    '余姚市结局文化编程室',
    '余姚市大剧厅编程室',
    '余姚市布局美术设计室',
    '余姚市格局留学服务处',
  ])('is not %s', (text) => {
    expect(isOfficeAlike(text)).toBe(false);
  });
});

it.each(['、', '，', '；', '/', ' ', '\n', '会同', '和', '与'])(
  'several offices in a cell are told apart, whatever stands between them: %s',
  (mark) => {
    const cell = `余姚市教育局${mark}余姚市市场监督管理局`;
    expect(officesOf(cell)).toEqual(['余姚市教育局', '余姚市市场监督管理局']);
    expect([isOfficeAlike(cell), decides(cell)]).toEqual([true, true]);
    expect(isOfficeAlike(`余姚市教育局${mark}示例启明培训学校`)).toBe(false);
  },
);

it.each(['余姚市 教育局', '教 育 局', '余姚市  市场监督管理局'])(
  'one office is one, whatever white space is in its name: %s',
  (office) => {
    expect(officesOf(office)).toEqual([office]);
    for (const cell of [office, `${office} 余姚市公安局`, `余姚市公安局、${office}`])
      expect([cell, isOfficeAlike(cell), decides(cell)]).toEqual([cell, true, true]);
  },
);

it.each(['余姚市教育局', '余姚市教委', '浙江省教育厅', '余姚市人民政府', '余姚市消防救援大队'])(
  'is left without whoever is named right behind it: %s',
  async (office) => {
    const told = remarksOf(await buildOrgs([{ 作出机关: `${office}王丽` }])).join();
    expect(told).toContain('作出机关里写有个人姓名');
  },
);

describe('an office by its field', () => {
  it.each([
    '教育局',
    '教体局',
    '教育和科学技术局',
    '文化和旅游局',
    '文广旅体局',
    '市场监管局',
    '市场监管所',
    '发改委',
    '卫生健康委员会',
    '物价局',
    '人力资源和社会保障局',
    '综合行政执法大队',
    '网信局',
    '住房和城乡建设局',
    '财政局',
  ])('is one in running text, and tells no place in a table: %s', async (office) => {
    const text = `近日，余姚市${office}对该公司罚款。`;
    const names = officesIn(text, { start: 0, end: text.length }).map(({ name }) => name);
    expect(names).toEqual([`余姚市${office}`]);
    const told = remarksOf(await buildOrgs([{ 作出机关: office }])).join();
    expect(told).toContain('没有写明是哪里的机关');
  });

  it.each(['由体育委员统计人数', '接受教育委托', '综合行政执法队员到场', '教育所需费用'])(
    'is none in %s',
    (text) => {
      expect(officesIn(text, { start: 0, end: text.length })).toEqual([]);
    },
  );
});

describe('the act of another office in a decision', () => {
  it.each([
    ['教育局责令停止办学；应急管理局罚款2万元', '余姚市教育局', ['应急管理局罚款2万元']],
    ['知识产权局罚款2万元', '余姚市教育局', ['知识产权局罚款2万元']],
    ['教育局会同市场监管局责令停止办学', '余姚市公安局', ['教育局会同市场监管局责令停止办学']],
    ['教体局罚款2万元', '余姚市教育局', []],
    ['工商局罚款2万元', '余姚市市场监督管理局', []],
    ['市场监督管理局东例分局罚款2万元', '余姚市市场监督管理局', []],
    ['文广旅体局罚款2万元', '余姚市文化和旅游局', []],
    ['经教育局同意罚款2万元', '余姚市市场监督管理局', []],
    ['批评教育：罚款2万元', '余姚市市场监督管理局', []],
    ['教育：警告', '余姚市市场监督管理局', ['教育：警告']],
  ])('%s is read for %s', (decision, authority, others) => {
    expect(byOthers(decision, authority)).toEqual(others);
  });
});
