import { expect, it } from 'vitest';
import { offeredBy, Q } from './papers';

/** A law's own words speak of others than the party (对举办者处…罚款), and say nothing of whom the office decides on. */

const REGULATION = '《校外培训行政处罚暂行办法》第十七条';
const PROVIDES =
  '擅自举办校外培训机构的，责令停止举办、退还所收费用，并对举办者处违法所得1倍以上5倍以下罚款';
const LAWS = [
  `依据${REGULATION}第一款“${PROVIDES}”的规定，`,
  `依据${REGULATION}规定：“${PROVIDES}。”，`,
  `依据${REGULATION}“……${PROVIDES}；构成违反治安管理行为的，由公安机关依法给予治安管理处罚”之规定，`,
  `${REGULATION}规定：${PROVIDES}。根据上述规定，`,
  `依据${REGULATION}的规定，`,
];
const ACTS = [
  ['决定罚款3万元。', '罚款3万元'],
  ['经本局集体讨论，决定给予警告。', '给予警告'],
  ['现决定责令停止举办，并处罚款3万元。', '责令停止举办，并处罚款3万元'],
  ['本局决定从轻处罚，罚款3万元，上缴国库。', '罚款3万元'],
  ['本局决定对当事人罚款3万元。', '罚款3万元'],
] as const;

it.each(LAWS.flatMap((law) => ACTS.map(([act, told]) => [law, act, told] as const)))(
  '%s%s',
  (law, act, told) => {
    const letter = `行政处罚决定书\n余教罚决字〔2026〕7号\n当事人：${Q}\n经查，当事人未取得办学许可证擅自办学。\n${law}${act}\n余姚市教育局\n2026年11月5日`;
    const [row, ...others] = offeredBy(letter, 'result', 'date', 'authority');
    expect(others).toEqual([]);
    expect(row).toContain(told);
    expect(row).toMatch(/ 2026年11月5日 余姚市教育局$| 2026-11-05 余姚市教育局$/u);
  },
);
