import { expect, it } from 'vitest';
import { organisationsIn } from '../../../lib/match/read-website';
import { readText } from '../../../lib/text/page-text';
import { COMPANY, OTHER } from './fixtures';

it.each([
  ['two names parted by a space', `${COMPANY} ${OTHER}`, 2],
  ['two names parted by a mark', `${COMPANY}、${OTHER}`, 2],
  ['one name that a space broke', '示例启明 教育科技有限公司', 1],
  ['a school that begins with its region', '余姚市示例启明培训学校', 1],
  ['a name that holds a credit', '宁波别家技术服务有限公司', 1],
  ['such a name that a space broke', '宁波别家技术开发 有限公司', 1],
  ['a brand', '示例启明', 0],
  ['a site', '示例网', 0],
])('registered names: %s', (_why, text, count) => {
  expect(organisationsIn(readText(text))).toHaveLength(count);
});
