import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { noDecisionIn } from '../../../../lib/publish/prose/notice-kind';
import { titleFault } from '../../../../lib/publish/rules/titles';

const NAME = '余姚市示例启明培训学校有限公司';
const reasonOf = (heading: string) =>
  noDecisionIn('余姚市教育局公布典型案例', heading, '罚款5万元。', true);

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
  '免于行政处罚决定书',
  '不予行政处罚决定书',
  `${NAME}违规办学处罚决定撤销案`,
  `对${NAME}未经许可办学拟处罚案`,
  `${NAME}移出黑名单`,
  '履行行政决定催告书',
  `关于注销${NAME}办学许可的公告`,
  '责令限期改正通知书',
])('a heading that says what the paper is does: %s', (heading) => {
  expect(reasonOf(heading)).not.toBeNull();
});

it.each(['信用修复', '移出黑名单', '停止公示'])('a title is read as a table’s is: %s', (words) => {
  for (const title of [`关于${words}的公告`, `${words}公告`])
    expect([noDecisionIn(title, '', '罚款5万元。', true), titleFault(title, false)]).not.toContain(
      null,
    );
});

it.each(['申请信用修复', '办理信用修复'])('a title that says %s is no decision’s', (words) => {
  for (const title of [`关于某公司${words}的公示`, `关于同意某公司${words}的公告`])
    expect(noDecisionIn(title, '', '罚款5万元。', true)).not.toBeNull();
});

it.each([
  '如需办理信用修复请联系余姚市教育局',
  '如需信用修复请联系余姚市教育局',
  '信用修复指南见附件',
  '信用修复电话：0574',
])('a title that tells how a repair is asked for is a decision’s, as a table’s is: %s', (words) => {
  const title = `行政处罚信息公示（${words}）`;
  expect(noDecisionIn(title, '', '罚款5万元。', true)).toBeNull();
  expect(titleFault(title, false)).toBeNull();
});

/** The standing of a notice of a fine that ends with a sentence of its own. */
const endsWith = (sentence: string) =>
  noDecisionIn(`关于${NAME}的公告`, '', `余姚市教育局对${NAME}罚款5万元。\n${sentence}。`, true);
const ACTS = ['处罚', '行政处罚决定', '决定', '罚款'].flatMap((act) =>
  ['上述', '该', '本', '但以上'].map((which) => which + act),
);

it.each(ACTS)(
  'a notice that takes its act back in a sentence of its own is no decision: %s',
  (act) => {
    const ends = `
    已撤销 已被撤销 予以撤销 现予撤销 已被复议机关撤销 被法院撤销 已撤回 已失效 自即日起撤销 撤销
  `;
    for (const end of ends.trim().split(/\s+/u)) expect(endsWith(act + end), end).not.toBeNull();
  },
);

it.each([
  '该处罚决定未被撤销',
  '上述处罚不予撤销',
  '复议机关决定不予撤销该处罚',
  '如上述处罚被撤销的，另行公告',
  '该处罚可依法申请撤销',
  '上述许可已撤销',
  '上述公告已撤回，以本公告为准',
])('and one that leaves it as it is remains one: %s', (sentence) => {
  expect(endsWith(sentence)).toBeNull();
});

/** Whom a notice, signed by 余姚市教育局, offers to a clerk. */
const offered = (title: string, ...lines: string[]) =>
  draftNotice({
    title,
    paragraphs: [...lines, '余姚市教育局', '2026年9月10日'],
    authority: '余姚市教育局',
  })
    .rows.filter(({ refused }) => !refused)
    .map(({ name }) => name);
const OF_OLD = '余教罚决〔2026〕3号';

it.each([
  [
    '中止执行通知书',
    `${NAME}：\n本局2026年3月5日作出的${OF_OLD}吊销办学许可证的行政处罚决定，因你单位申请行政复议，决定停止执行。`,
  ],
  [
    '暂缓缴纳罚款批准书',
    `${NAME}：\n你单位申请对${OF_OLD}罚款3万元延期缴纳，同意你单位分期缴纳罚款。`,
  ],
  [
    `关于终结执行${OF_OLD}行政处罚决定的公告`,
    `因原处罚决定被人民法院撤销，本局对${NAME}罚款3万元的决定终结执行。`,
  ],
  ['行政处罚结案报告', `${NAME}已缴纳${OF_OLD}罚款3万元，本案结案。`],
  [
    `关于${NAME}的声明`,
    `经查，网络流传的${OF_OLD}《行政处罚决定书》（对${NAME}罚款50万元）系伪造，我局从未作出该决定。`,
  ],
  [
    '关于公布合规校外培训机构名单的通告',
    `以下机构证照齐全：\n1.${NAME}\n2.宁波示例晨光教育培训有限公司\n对名单外擅自办学的，责令停止办学，并处罚款。`,
  ],
  [
    `关于${NAME}列入黑名单的公示异议处理结果`,
    `${NAME}在公示期内提出异议，经复核异议成立，决定不将其列入黑名单。`,
  ],
  ['更正公告', `《关于将${NAME}列入黑名单的公告》中机构名称有误，特此更正。`],
])('a paper that decides nothing offers nobody: %s', (title, text) => {
  expect(offered(title, ...text.split('\n'))).toEqual([]);
});

it.each([
  ['关于查处不合规校外培训机构的通报', `余姚市教育局对${NAME}罚款2万元。`],
  ['关于持证校外培训机构违规行为的通报', `余姚市教育局对${NAME}罚款2万元。`],
  ['行政处罚案件结案公示', `2026年9月1日，余姚市教育局对${NAME}罚款2万元。`],
  ['余姚市教育局通报', `余姚市教育局对${NAME}罚款2万元，该公司称不属实，未提供证据。`],
  ['持证机构处罚名单', `2026年9月1日，余姚市教育局对${NAME}罚款2万元。`],
  ['余姚市教育局通报', `${NAME}宣传的师资情况不属实，余姚市教育局对其罚款2万元。`],
  ['行政处罚决定书', `当事人：${NAME}\n罚款2万元。如不服，可申请复议，复议期间不停止执行本决定。`],
  ['余姚市教育局通报', `${NAME}拒不执行责令停止办学决定，余姚市教育局对其罚款2万元。`],
])('one that does offers the party: %s', (title, text) => {
  expect(offered(title, ...text.split('\n'))).toEqual([NAME]);
});
