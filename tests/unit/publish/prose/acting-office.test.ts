import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const NAME = '余姚市示例启明培训学校有限公司';
const [MARKET, EDUCATION] = ['余姚市市场监督管理局', '余姚市教育局'];
const authorityIn = (text: string) =>
  draftNotice({ title: '校外培训典型案例通报', paragraphs: [text] })
    .rows.map(({ cells }) => cells.get('authority')?.text ?? '')
    .join();

it.each([
  [`${MARKET}根据${EDUCATION}移送线索，对${NAME}罚款2万元。`, MARKET],
  [`${MARKET}接${EDUCATION}函告，对${NAME}罚款2万元。`, MARKET],
  [`${MARKET}根据${EDUCATION}转办的线索，对${NAME}罚款2万元。`, MARKET],
  [`${MARKET}根据${EDUCATION}通报的线索，对${NAME}罚款2万元。`, MARKET],
  [`${MARKET}在余姚市公安局配合下，对${NAME}罚款2万元。`, MARKET],
  [`${MARKET}报经余姚市人民政府同意，对${NAME}罚款2万元。`, MARKET],
  [`接到${EDUCATION}移送后，${MARKET}对${NAME}罚款2万元。`, MARKET],
  [`${EDUCATION}会同${MARKET}对${NAME}罚款2万元。`, `${EDUCATION}、${MARKET}`],
  [`经余姚市人民政府批准，${EDUCATION}对${NAME}罚款2万元。`, EDUCATION],
  [`${EDUCATION}通报：对${NAME}罚款2万元。`, EDUCATION],
  [`${NAME}因资金链断裂于2026年8月15日被${EDUCATION}吊销办学许可证。`, EDUCATION],
  [`余姚市墨池培训学校向${MARKET}举报后，${MARKET}对${NAME}罚款2万元。`, MARKET],
  [`余姚市墨池艺术培训中心配合${EDUCATION}调查。${NAME}被罚款2万元。`, EDUCATION],
  [`余姚市墨池艺术培训有限公司配合${EDUCATION}调查。${NAME}被罚款2万元。`, EDUCATION],
  [`${NAME}因违规被${MARKET}罚款2万元。`, MARKET],
  [`余姚市墨池培训学校配合永定区教育局调查。${NAME}被罚款2万元。`, '永定区教育局'],
  [`${NAME}被第一师${EDUCATION}罚款2万元。`, `第一师${EDUCATION}`],
  [`示例市${EDUCATION}对${NAME}罚款2万元。`, `示例市${EDUCATION}`],
])('%s', (text, authority) => {
  expect(authorityIn(text)).toBe(authority);
});
