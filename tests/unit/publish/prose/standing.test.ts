import { expect, it } from 'vitest';
import { standingOf } from '../../../../lib/publish/prose/standing';

const NAME = '余姚市示例启明培训学校有限公司';
const reasonOf = (heading: string) =>
  standingOf('余姚市教育局公布典型案例', heading, '罚款5万元。', true);

it.each([
  '未履行个人信息保护义务案',
  '未按规定办理变更登记案',
  '未办理注销登记案',
  '拒不更正虚假宣传案',
  '拒不执行责令退费决定案',
  '擅自变更登记案（余教罚决〔2026〕3号）',
])('what a case accuses a unit of says nothing of its paper: %s', (offence) => {
  expect(reasonOf(`${NAME}${offence}`)).toBeNull();
});

it.each([
  `${NAME}不予行政处罚案`,
  `${NAME}违法开班不予行政处罚案`,
  `${NAME}违规办学处罚决定撤销案`,
  `对${NAME}未经许可办学拟处罚案`,
  `${NAME}移出黑名单`,
  '履行行政决定催告书',
  `关于注销${NAME}办学许可的公告`,
  '责令限期改正通知书',
])('a heading that says what the paper is does: %s', (heading) => {
  expect(reasonOf(heading)).not.toBeNull();
});
