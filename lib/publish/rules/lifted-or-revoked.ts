import { tight } from '../../domain/plain-text';
import { anyOf, pattern, some } from '../../text/expressions';
import { SPARED } from './act-words';
import { LIFTED, notOfWhite } from './lift-words';

/** What is said of an act since: that it was lifted, overruled, repaired, or is no longer published. */

const HOW = '(?:被|予以?|能|及时|按[期时]|完成|获得?|得到|准予?|同意|批准|办理|申请){0,3}';
/** Says of what follows that it did not happen: 未完成信用修复, 尚未从名录移出, 复议期间不停止执行. */
const NOT = `(?:未|不|没有|无法|拒绝)${HOW}(?:[从将][^,;。]{0,12})?${HOW}`;
/** Asked for and not granted: 申请撤销. What was done 经申请, on somebody's application, was granted. */
const ASKED = '(?<![经依])申请|请求|要求';

/** 预计移出日期, 最早可移出时间: that is to come. */
const FORESEEN = '(?:预[计期定]|计划|最[早快])可?(?:于|在|予以)?';

/** 合同已作废 ends no act. */
const PAPER = '(?:教材|合同|发票|收据|票据|证书?|执照|[公印]章)(?:已|均|同时|声明|公告|予以)*';
/** Words that end an act wherever they stand in a remark. */
const ENDING = [
  `(?<!${ASKED})(?<!许可证?(?:已|被|依法|均)*)(?:撤销|撤回|撤消)(?!其?(?:办学)?许可)`,
  `(?:吊销|暂扣)[^,;。]{0,14}[已被]撤[销消]|${notOfWhite('移出')}|(?:决定书?|通报)已?收回|(?<!责令)收回(?:该|原|处罚)*决定`,
  '终止公示|停止公示|不再公示|停止执行|确认(?:违法|无效)|变更(?:处罚|决定)',
  '修复(?:完成|成功)|(?:完成|已|准予|经)信用修复|信用修复(?:已(?!申请|提交|受理|提出)|完成|决定书)',
  '(?:修复|移出|撤销|解除)申请(?:已|获|予以|得到)*(?:通过|批准|同意|核准)(?=$|[,;。:()\\[\\]/\\n了并]|审[核批查](?!中|后|阶段))',
  `(?<!${PAPER})(?:失效|作废)|(?:更正|变更|改|调整)为${SPARED}`,
];
const ENDS = pattern`(?<!${NOT}|${FORESEEN})(?:${ENDING.join('|')})`;

/** 申请移出中, 拟移出, 未达到移出条件, 移出待审核: what may end an act, and has not. 符合条件移出 tells why it did. */
const OF_A_LIFT = some('黑?名[录单] 经营异常 申请 程序 流程 手续 条件 标准 材料');
const CONDITION = `(?=[^,;。]{0,8}${LIFTED}[^,;。]{0,4}(?:条件|标准|要求|情形))`;
const MAY_BE = some(`
  已?(?:申请|提[交出]|递交) 正在?(?:申请|办理)? 拟 待 准备 计划 将于? 可 [未不]?(?:符合|达到|满足|具备)${CONDITION}
`);
const IN_HAND = some(`
  (?:正?在?(?:审[核批查]|受理|办理|研究|核实|公示|申请))?(?:中|期内|阶段) 待(?:审|批|办|核|公示|研究)[^,;。]{0,4}
  (?:尚?未|不)(?:被|获|予|能)*(?:满足|通过|批准|受理|达到|批|具备) 已(?:提交|受理|提出)
`);
const MAY_END = anyOf(
  `^[^已]{0,10}${MAY_BE}(?:予以|被|办理|申请|信用|从?黑?名[录单]|经营异常)*${LIFTED}(?:${OF_A_LIFT}|的|处罚|决定|公示|要求|情形)*中?$`,
  `^[^已]{0,8}${LIFTED}(?:${OF_A_LIFT}|:)*${IN_HAND}$`,
);
/** 经申请移出, 申请移出，已批准: it was granted. */
const WAS_GRANTED = anyOf(
  '(?<!(?:未|不|待)(?:被|获|予|能|经)*)(?:批准|同意|准予|核准|获批|通过)|(?:[经依据按应]|根据|因)[^,;。]{0,8}(?:申请|符合)',
  `已(?!在?(?:申请|提[交出]|递交|受理|符合|达到|满足|具备))[^,;。]{0,6}${LIFTED}`,
  `${LIFTED}[^,;。]{0,4}(?:完成|成功|完毕)|完成[^,;。]{0,4}${LIFTED}`,
);

/** A remark without the clauses that tell only of what may end an act. */
const withoutMayEnd = (text: string): string =>
  WAS_GRANTED.test(text)
    ? text
    : text
        .split(/(?<=[,;。()\n])|(?=[,;。()\n])/u)
        .filter((clause) => !MAY_END.test(clause))
        .join('');

/** No word of these two is made of others, so that each clause is read in one way only. */
const SUBJECT = some(
  '该 本 此 其 上述 本月 当月 上月 本期 原 列入决定 条 项 案 案件 立案 行政 处罚 罚款 警告 处理 惩戒 通报 决定 书 信息 记录 数据 公示 公开 公布 期 限 时间 信用 失信 失信企业 严重违法 经营异常 异常 黑名单 名单 名录 状态 情况 结果 目前 当前 从 由 将 对 的',
);
const MANNER = some(
  '已 业 均 现 经 被 予以 予 准予 同意 批准 依法 按期 提前 自动 自行(?=撤) 全部 部分 完成 完毕 成功 通过 办理 办结 了 后 并 于 自 起',
);
const END = `(?:${LIFTED}|${some(
  '删除 清除 撤案 销案 撤下 撤 恢复正常 恢复信用 信用恢复 信用已恢复 停止公示 停止公开 公示停止 公示已停止 过期 已过 失效 无效 作废 屏蔽 摘牌 出列 销号 核销 废止 (?<=名[单录][已被]*)清理 删(?!减) 下榜 出(?=黑?名单) 不在(?=黑?名[单录]|异常) 注销列入 撤销列入 收回(?=[该原处罚]*决定) 取消列入 不再列入 不再纳入 确认违法 确认无效 终止 结束 满 届满 到期',
)})`;

/** A clause of these words alone ends the act: 公示期满, 已解除. 劳动合同已解除 and 修复申请中 have others. */
const BARE_END = pattern`^(?:${SUBJECT}|${MANNER})*${END}(?:${SUBJECT}|${MANNER})*$`;
/** Of these a publication ends, and a payment or a case does too. */
const MAY_BE_OF_THE_CASE = /终止|结束|满|到期|退出/u;

const DAY =
  /\d{4}[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2}[日号]?)?)?|(?<!\d)(?:\d{8}(?!\d)|\d{1,2}月\d{1,2}[日号])/gu;

/** 已恢复 says it of the one who was listed; 公示已恢复 is published again. */
const RECOVERED = pattern`^(?:${MANNER}|信用|状态|目前|当前)*恢复$`;

/** A remark as it is read: narrow, without spaces and days. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    // 移岀 is typed for 移出.
    .replace(/岀/gu, '出')
    .replace(/[^\S\n]+/gu, '')
    .replace(DAY, '');

const YES = `(?:是|有|已|y|yes|true|√|✓|☑|${MANNER}+)`;
export const ANSWERS_YES = new RegExp(`^${YES}?$`, 'iu');
/** Columns of a fine's payment or of the case: what is 已结束 there is no publication. */
const OF_PUBLICATION = /公示|公开|公布|(?<!到)期|名[录单]/u;
export const OF_THE_CASE = /执行|处理|案件|缴/u;

/** A question for an end that is denied: 是否停止公示：否. */
const END_DENIED = new RegExp(
  `[^,;。:\\n]{0,20}(?:停止|${END})[^,;。:\\n]{0,8}:(?:否|无(?!效)|没有|未)(?=$|[,;。(\\n])`,
  'gu',
);

/** 是否有效：否 ends an act, 是否撤销：否 does not. */
const withoutQuestions = (text: string): string =>
  text
    .replace(END_DENIED, '')
    .replace(
      /(?:有效|生效|效力|公示|公开|在列)[^,;。:\n]{0,6}:(?:否|无(?!效)|没有|未(?=$|[,;。(\n]))/gu,
      '失效',
    )
    .replace(/[^,;。\n]{0,20}:(?:否|无|没有|未)(?=$|[,;。(\n])/gu, '')
    .replace(/(?:是否|有无)(?=[^,;。:\n]{0,20}:[是有已])/gu, '');

/** A bracket that takes back what stands before it, 修复（可申请）, unless that was done: 已移除（经申请）. */
const TAKEN_BACK = /(?<![已了完成满是有√][^,;。:\n(]{0,20})\((?=[^()]*(?:可|未|不|申请))/gu;

/** What a clause says behind its last label: 信用修复：办理中 says 办理中. A label counts where it is affirmed or says 已. */
const saidIn = (clause: string): string[] => {
  const parts = clause.split(':');
  return parts.filter(
    (part, at) => ANSWERS_YES.test(parts[at + 1] ?? '') || /[已了完成满]/u.test(part),
  );
};

/** 预计移出日期 is of what may be, 劳动合同解除日期 of something else. */
const OF_NO_END =
  '(?<!(?:(?<!许)可|预[计期定]|拟|计划|最[早快]|待|(?<![经依])申请)[^,;。、:()]{0,12}|(?:合同|协议|劳动|租赁|聘用|关系|证书?|许可|执照|登记|备案|资[格质]|账户)(?:的|已|被|依法)*)';
/** 信用修复日期：2026-10-08 is an answer, and a label without its day is none. */
const ENDED_ON = pattern`${OF_NO_END}(?:修复|移出|移除|解除|撤销|撤回)(?:日期|时间|日)[:为是]?(?:${DAY.source})`;

/** Does a remark on an act say that it stands no longer? */
export function saysEnded(remark: string): boolean {
  if (ENDED_ON.test(tight(remark))) return true;
  const text = withoutMayEnd(withoutQuestions(folded(remark)));
  if (ENDS.test(text)) return true;
  const label = /^[^,;。:\n]*(?=:)/u.exec(text)?.[0] ?? '';
  const isOfTheCase = OF_THE_CASE.test(label) && !OF_PUBLICATION.test(label);
  return text
    .replace(TAKEN_BACK, '')
    .split(/[,;。、()[\]/\n]/u)
    .flatMap(saidIn)
    .map((said) => said.replace(/^[√✓✔☑]+|[√✓✔☑]+$/gu, ''))
    .some(
      (said) =>
        RECOVERED.test(said) ||
        (BARE_END.test(said) &&
          !(isOfTheCase && MAY_BE_OF_THE_CASE.test(said) && !OF_PUBLICATION.test(said))),
    );
}

/** Who overrules a decision. Of 办学许可证被教育局撤销 nothing is cut off: that leaves the fine as it is. */
const OVERRULER =
  /^(?:(?!证|许可|登记|资格|资质|执照|备案|申请|请求|要求)[^,;。])*(?:法院|政府|机关|教育局|[一二终再]审|复议|判决|裁定|改判|诉讼|\d号)(?=.*(?:撤销|撤消|确认|无效|违法))/u;
/** Behind a lift: the office has to decide anew. */
const REMADE = /,?并?责令[^,;。]{0,10}重(?:作|新)[^,;。]*$/u;
const OF_THE_DECISION = /[已被经后撤]|修复|满|到期|失效|无效|作废|移出|解除|公示|确认|决定|处罚/u;
/** No clause that undoes a decision is longer. */
const MAX_CLAUSE = 80;

/** Does a clause of a decision take off what stands before it? 后经行政复议撤销 does; 撤销办学许可证 is another act. */
export function takesOff(clause: string): boolean {
  if (clause.length > MAX_CLAUSE) return false;
  const words = folded(clause)
    .replace(/^\(|\)$/gu, '')
    .replace(OVERRULER, '')
    .replace(REMADE, '');
  return OF_THE_DECISION.test(words) && (BARE_END.test(words) || RECOVERED.test(words));
}
