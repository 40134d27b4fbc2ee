import { anyOf, eachOf, pattern, some } from '../../text/expressions';
import { COURT_SAYS, OF_ANOTHERS_ACT } from './act-phrases';
import { ONTO } from './act-words';
import { DAY, isKnown, PHRASE } from './clause-parts';
import { FOR_DEED, isDeed, isDeedBehind, tellsNone, tellsReason } from './deeds';
import { UNIT_WORD } from './forms';
import { BESIDE } from './roles';

/**
 * A clause says that an act was done where nothing in it is unknown. Any other word may deny it, and nobody can list those
 * that do: 家长要求罚款, 列入黑名单考察期, 罚款5万元尚在复议. So a clause with any other word is asked about.
 *
 * A clause is read in one direction. What is known as a whole is taken out (what stands in brackets, what was done
 * besides, what the act was for); the rest is cut at its acts; each piece is known part by part (`clause-parts.ts`), or
 * tells the reason (`deeds.ts`).
 *
 * Worked example: 余姚市教育局依法对其罚款5万元（网传） is cut at its act into 余姚市教育局依法对其 and 5万元（网传）. Of the first
 * nothing is left without the known words, of the second 网传 is: the clause is not plain.
 *
 * A clause beside it, which names no act, has to lead to the act or to follow from it (`leadsOn`, `followsOn`): behind
 * 据媒体报道, and before 尚未送达, an act is asked about too.
 */

const OTHER_ORDER = `(?!停止(?:举办|办学|招)|停[业产办]|关闭)[^,;。不未如]{2,20}`;
/** What else was done in the clause, as a whole. */
const BESIDE_IT = eachOf(
  `在?(?:全|本)[国省市县区州盟旗镇乡](?:教育系统|校外培训行业|行业)?(?:范围)?内?(?:予以|给予|进行)?(?=通报批评)`,
  '[从由](?:校外培训机构)?白名单中?(?:移出|剔[出除]|调入?)|(?:移出|移除|剔[出除]出?)(?:校外培训机构)?白名单',
  '取消(?:年检|评优|办学|招生|当年|先进|年度)*资格|扣[减除]年检分数|作风险提示',
  '(?:是否|有无)(?=[^:]{0,12}:(?:是|有|已|√))',
  `(?<=约谈[^,;。]{0,12}?)并?(?:签[订署]|作出|提交|出具)(?:整改|守法|诚信|规范|办学)*(?:承诺书?|责任书|保证书|整改报告)$`,
  '撤销其?办学许可证?|删除违法广告|移送公安机关|提请法院强制执行|将没收教材销毁|(?:驱散|疏散|清退|劝离)学[生员]',
  '记入(?:不良)?(?:信用|诚信)?(?:记录|档案)|及属地(?:街道|镇|乡)',
  // Another order that the office gives in the clause: 责令停止发布广告并处罚款.
  `责令(?:其|当事人|立即|限期)*${OTHER_ORDER}(?=并(?:处|给予|予以|罚|警告|通报))`,
);

/** In brackets: what was done about an act since, or more of it. */
const ASIDE = anyOf(
  `^${some('曾用名 原名 以下简称 简称 统一社会信用代码 (?:许可)?证?(?:书)?编?号 文号 风险等级 品牌 广告费 法定幅度 超过异议期 如对本决定不服 提醒家长')}`,
  '^(?:是否|有无)(?:缴|履行|公[示开]|执行|异议)',
  `^(?:均|现|全部|当事人|于|${DAY})*已(?:经|于|全部|依法|按期|${DAY})*(?:缴|履行|执行|结案|送达|退还(?=学|家长)|完成|过异议期)`,
  '^(?:限|自|于|在)?[^()]{0,20}(?:日内|日前|[日天])(?:缴|履行)[^不未]*$|^(?:待|未|尚未|逾期未|分期|延期)缴',
  '^[^,;。()]{2,8}变更为|^见(?:附件|决定书|处罚决定书)|^负责人另行处理|^退还学费后减免滞纳金$',
);

/** Stands for an act in a clause. */
const ACT = '§';
/** What a court decides of the party. */
const COURT = pattern`${COURT_SAYS}(?!不|${OF_ANOTHERS_ACT}).*$`;

/** The parts of a clause round its acts, without what is known as a whole. What a court decides has words of its own. */
const partsOf = (clause: string): string[] =>
  clause
    .replace(/\(([^()]*)(?:\)|$)/gu, (words, aside: string) =>
      ASIDE.test(aside) || tellsReason(aside) ? '' : words,
    )
    .replace(BESIDE_IT, '')
    .replace(COURT, ACT)
    .replace(PHRASE, ACT)
    .replace(FOR_DEED, '')
    .split(ACT);

/** What a clause names by a label alone was not done: 罚款情况, 约谈方式. */
const LABEL = pattern`^(?:管理|惩戒|的|机构|单位)*(?:内容|情况|结果|措施|金额|种类|类型|方式|名称|数额|缴纳)+(?:的通知)?:?$`;
const ITS_UNITS = '(?:机构|单位|企业|学校)';
/** A heading of a list of units: 约谈名单, 被罚款机构名单. */
const HEADING = pattern`(?:约谈|罚款|处罚|警告|批评|许可证)(?:的|校外|培训|${ITS_UNITS})*名单$|的(?:校外|培训)*${ITS_UNITS}$`;

/** What else a clause of its own tells of the party: what it taught, sold or said, and its rooms and papers. */
const TELLS_OF_PARTY = pattern`${some(`
  组织 举办 培训 授课 上课 开课 办班 教学 辅导 补习 安排
  宣传 发布 收取 推销 编造 变相 名义 保证性 使用 提供 设[立置] ^(?:在(?!媒体|网)|通过|以|向|为)
  校舍 场[地所] 住所 教室 消防 卫生 安全 占用 堵塞 缩减 下落 人去楼空
  年[检审] 过期 到期 终止 停[止业课办] 关[停闭] 管理混乱 纠纷多
`)}`;
/** How the office learnt of it, the steps of the case, and the leave that the party had not. 据媒体报道 and 家长称 are none. */
const TELLS_OF_CASE = anyOf(
  some(`
    检查 发现 查处 查办 被(?:投诉|举报) [接收]到?(?:群众|家长)?(?:投诉|举报) 反映强烈
    事实 证据 调查 裁量 后果 恶劣 情节 改正 主动 初次 程序 听证 申[辩诉] 送达 异议 复议 危害 [从减]轻 从重
  `),
  // What a fine is reckoned by.
  '(?:违法所得|经营额|货值金?额?|广告费用?)[^,;]{0,4}[无不偏低]|[无未没][^,;]{0,4}(?:违法所得|广告费)',
  '未(?:经|征得|取得)[^,;集会]{2,12}(?:同意|批准|授权|审批|核准|备案)$|不予?采纳|说明来源$',
);

/** What the party has to do then, or the office does besides. */
const BESIDES = anyOf(
  `^(?:并|且|同时|另|其|当事人|期间|期满|整改期|[\\d一二三两五]+年内|每[年季月日]|今后|仍|对|将)*${some(`
    要求 督促 责令 责成 不得 应 须 限 自 逾期 如 暂停 取消 扣[减除\\d] 没收 收缴 移送 抄[告送] 函告 通报 曝光
  `)}`,
  `^(?:并|且|同时|及时|立即|依法)*${some(`
    妥善 做好 清退 安置 分流 消除 下架 拆除 删除 [记计载]入 公布 公开 补 提交 落实 规范 加强 恢复 停止(?!执行) 接受 配合
    关闭 撤 公告作废 签[订署] 作出 出具
  `)}`,
  // Where that is told, another list, the party's rights, and what a court makes of it, which has words of its own.
  `^(?:并|且|同时)*(?:在|向|以|于)[^,;]{1,16}(?:公布|公示|公开|消除影响|通报|曝光)|^(?:并|被)*${ONTO}`,
  '可[^,;]{0,6}(?:申请|提起)|判决|裁定|改判|(?<!不准?[予许]?)强制执行',
  // What the record tells of the case, its papers, its money and its things.
  '^(?:行政|处罚|决定|列入|公示|作出)*(?:日期|时间|机关|依据|事由|案由|原因|理由|文号|期限)',
  '^现?已恢复(?:招生|办学|营业|经营)|案件(?:已|现)?(?:终结|办结)|另案处理|^(?:分[^,;]{1,3}[期次]|[延缓]期?[至到]?[^,;不未]{0,12}|实际?已?)缴',
  '笔录|已(?:依法|向其|向当事人)?送达|已推送|学[生员][^,;]{0,14}(?:接收|安置|分流)|列为|限制|禁止',
  '(?:予以|依法|已)*(?:销毁|查封|封存|收缴)',
);
/** How many units a clause counts tells of none: 查处无证机构30家. */
const COUNTS_UNITS = /\d[多余]?[家户]/u;

/** Whom it was done to, before 为 or 系. No word of these is made of others. 举办者 and 收费主体 are somebody else. */
const WHO = `(?:^|\\()${some(`
  [被受罚应实并不均上经后人者方的此该本校] 行政 处罚 罚款 当事 相对 行为 违[法规] 责任 涉[事案] 对象 主体 单位 机构 企业 公司 学校 名单
  列入 所列 实际 查明 核实
`)}*[是系属为乃即非归]于?`;
const ANOTHER = `(?:[^,;()]{0,14}?(?:名下|旗下|[开举]办|控制)的?)?(?:另|其[他它]|其?${BESIDE}|别[的人家]|(?:外地)?同名|隔壁|关联|兄弟|邻|他人)`;
const IS_ANOTHER = pattern`${WHO}${ANOTHER}(?:(?<=[别他]人|${BESIDE})|[^,;()的]{0,40}(?:${UNIT_WORD}|校))(?=$|\))`;
/** Does a clause, or an aside at its end, say that it was done to another: 对象为另一公司? 为他人招生 is a deed. */
export const isOnAnother = (clause: string): boolean => IS_ANOTHER.test(clause);

/** No clause that says what was done is longer. */
const MAX_CLAUSE = 400;

const ORDERED = pattern`责令${OTHER_ORDER}$`;
/** A clause without its asides and acts. */
const ofItself = (clause: string): string =>
  clause
    .replace(/\([^()]*\)/gu, '')
    .replace(BESIDE_IT, '')
    .replace(FOR_DEED, '')
    .replace(ORDERED, '')
    .replace(PHRASE, '');

/** May a clause without an act lead to the acts behind it? Who reports, asks or supposes (据媒体报道, 除非) does not. */
export const leadsOn = (clause: string): boolean => {
  if (clause.length > MAX_CLAUSE) return false;
  const words = ofItself(clause);
  if (isKnown(words)) return true;
  if (COUNTS_UNITS.test(words) || tellsNone(words)) return false;
  return isDeed(words) || TELLS_OF_PARTY.test(words) || TELLS_OF_CASE.test(words);
};

/** May a clause without an act follow one and leave it as it is? 尚未送达, 系其他公司 and 后查明有误 do not. */
export const followsOn = (clause: string): boolean => {
  if (clause.length > MAX_CLAUSE) return false;
  const words = ofItself(clause);
  return (
    isKnown(words) ||
    ASIDE.test(words) ||
    tellsReason(words) ||
    BESIDES.test(clause) ||
    TELLS_OF_PARTY.test(words)
  );
};

/** Does a folded clause that names an act say that it was done, without a word that may deny it? */
export function isPlain(clause: string): boolean {
  if (clause.length > MAX_CLAUSE) return false;
  const [before = '', ...behind] = partsOf(clause);
  return (
    !(/^(?:关于)?$/u.test(before) && LABEL.test(behind.join(''))) &&
    !HEADING.test(clause) &&
    (isKnown(before) || isDeed(before)) &&
    behind.every((words) => isKnown(words) || isDeedBehind(words))
  );
}
