import { pattern } from '../../text/expressions';
import { IMPOSED, SPARED } from '../rules/act-words';
import { UNIT_WORD } from '../rules/forms';
import { OFF } from '../rules/lift-words';
import { SOUND } from '../rules/titles';
import { ACT } from './act-phrase';
import type { Case } from './cases';
import { actIn, decidedIn } from './decided';
import { type Decided, saying } from './decision-words';
import { decidedInLetter } from './letter-to-several';
import { namesOf, type Party } from './party';
import { type CaseContext, inside } from './reading';
import { belowTitle, sentenceAt, sentenceOf, sentencesIn } from './sentences';
import type { Span } from './spans';
import { unitsIn } from './units';

/** Where the clause of a sentence begins in which a place is. */
const clauseAt = (said: string, at: number): number =>
  Math.max(said.lastIndexOf('，', at), said.lastIndexOf('；', at)) + 1;

/** Before whom an act is done to: 对甲公司罚款. */
const ONTO_ONE = /(?:[对将把]|给予|责令|约谈了?|吊销|暂扣)$/u;

/**
 * Where a sentence calls a party so, and not another whose name holds that: 示例集团有限公司余姚分公司. Where it does something to
 * the party (甲租用乙的场地，对甲罚款，对乙警告), or else for the first time.
 */
function callAt(text: string, sentence: Span, said: string, called: string): number {
  if (!said.includes(called)) return -1;
  const longer = unitsIn(text, sentence).filter(
    ({ name }) => name !== called && name.includes(called),
  );
  let first = -1;
  for (let at = said.indexOf(called); at >= 0; at = said.indexOf(called, at + 1)) {
    const from = sentence.start + at;
    if (longer.some(({ start, end }) => start <= from && from < end)) continue;
    if (ONTO_ONE.test(said.slice(0, at))) return at;
    if (first < 0) first = at;
  }
  return first;
}

/** The parts that speak of a party: from its clause in a sentence to that of the next unit that an act is told of. */
function scopesOf(text: string, within: Span, { name, short }: Party): Span[] {
  return sentencesIn(text, within).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const whole = callAt(text, sentence, said, name);
    const called = whole < 0 && short ? short : name;
    const at = called === name ? whole : callAt(text, sentence, said, called);
    if (at < 0) return [];
    const clause = clauseAt(said, at);
    const next = unitsIn(text, {
      start: sentence.start + at + called.length,
      end: sentence.end,
    })
      .filter((unit) => unit.name !== name)
      .map(({ start }) => start - sentence.start)
      .find(
        (place) =>
          /[，；]/u.test(said.slice(at, place)) &&
          [ACT, OF_OTHERS].some((words) => words.test(said.slice(clause, place))),
      );
    const end = next === undefined ? sentence.end : sentence.start + clauseAt(said, next);
    return [{ start: sentence.start + clause, end }];
  });
}

/** The words that make an act hold for a whole list: 下列3家机构. */
const FOR_ALL = /以下|下列|如下|上述|名单|这些|分别|[家所个起]/u;

/** 转入以下持证机构, 下列机构整改到位，恢复招生: who is told below was spared, praised or never accused. */
const OF_OTHERS = pattern`${SOUND}|转入|接收|分流|承接|安置|(?<![擅私]自)恢复[^，。；]{0,4}(?:招生|办学|营业)|正常(?:招生|办学|营业)|(?<!未|不)(?:整改到位|完成(?:整改|接入))|表[扬彰]|[白红]名单|红榜|${OFF}|解除|${SPARED}`;

/** What a call may say of a list that has its act from above: 以下机构受到处罚：, 以下机构违规办学：. */
const OF_THE_ACT =
  '名单|如下|予以|进行|作出|上述|存在|涉及|涉嫌|属于?|在列|[（(]|违[法规反]|拒不|[擅私]自|非法|无[证照]|虚假|未(?!被|予)|[为系]?(?:因[^，。；]{1,20}|均|都|依法|本次|受到?|被)*(?:处[罚理]|查处|罚)';
/** 以下机构获评优秀：, 下列机构拟罚款： say of the list what it is. 以下机构存在上述问题：, 名单如下： do not. */
const SAYS_OWN = pattern`^除?(?:以下|下列)(?:[\d一二三四五六七八九十两]+[家所个]|校外|教育|培训|的)*(?:机构|单位|企业|公司|学校)(?!${OF_THE_ACT})[^。；]{2,}[：:]?$`;
const REFERS = /上述|前述|以上|(?<![黑白红])名单|如下|(?<!停止)公[布示开]/u;

/** 现将列入黑名单的机构公布如下：: an act of its own, whatever was done above. */
const CALLS_ACT = pattern`^现?将(?:被|拟|已)?(?:依法)?${IMPOSED}[^，。；]*的[^，。；]*${UNIT_WORD}`;

const saysOwn = (calling: string): boolean =>
  CALLS_ACT.test(calling.trim()) || (SAYS_OWN.test(calling.trim()) && !REFERS.test(calling));

/** What was decided on everybody of a list, above it or behind it. */
function decidedOnAll(text: string, parts: readonly Span[]): Decided | null {
  for (const part of parts) {
    // A title counts only where the lines below it say no act.
    const shared = actIn(text, belowTitle(text, part)) ?? actIn(text, part);
    const calling = sentencesIn(text, part).at(-1) ?? part;
    const isCalled = shared !== null && shared.start >= calling.start;
    const called = text.slice(calling.start, calling.end);
    if (!isCalled && (OF_OTHERS.test(called) || saysOwn(called))) return null;
    if (!shared) continue;
    const sentence = sentenceAt(text, part, shared.start);
    const words =
      text.slice(sentence.start, sentence.end) + text.slice(part.start, part.end).slice(-60);
    if (FOR_ALL.test(words) && !SUMS.test(shared.text)) return shared;
  }
  return null;
}

/** The act on a party, the part that speaks of it, and whether it is done to all of a list. */
interface PartyAct {
  decided: Decided | null;
  scope: Span;
  isShared: boolean;
}

/** 经复核异议成立，决定不将其列入黑名单. */
const DECIDES_AGAINST = /(?<!除)不(?:将|予|对)[^，。；]{0,30}(?:列入|纳入|处罚)/u;

/** Where parts of a notice speak of a party: its case, then what stands outside of all cases. */
function scopesAround(context: CaseContext, party: Party, parties: readonly Party[]): Span[] {
  const {
    running: { text },
    one,
    rest,
  } = context;
  const body = belowTitle(text, one);
  const both = DECIDES_AGAINST.test(text.slice(body.start, body.end)) ? [body] : [body, one];
  const own = parties.length === 1 ? both : scopesOf(text, body, party);
  return [...own, ...rest.flatMap((part) => scopesOf(text, part, party))];
}

/** A title's words count last: it may name the first of several alone, and one party's scope has them already. */
const titledScopes = (text: string, one: Case, party: Party, parties: readonly Party[]): Span[] =>
  parties.length === 1
    ? []
    : scopesOf(text, { start: one.start, end: belowTitle(text, one).start }, party);

/** 罚款1万元：甲；警告：乙. 处罚单位：甲 is a label. */
const ACT_FIRST = pattern`${IMPOSED}(?![^，。；：]{0,12}(?:对象|单位|机构|企业|[者人]|主体|名称)：)[^，。；：]{0,16}：$`;
/** Another unit right before what is done to it: 给予甲罚款、乙警告, 甲（罚款）、乙（警告）. */
const ITS_OWN = pattern`^[（：]?(?:被|已|依法|给予|予以|处以?)*${IMPOSED}`;

/** 对甲、乙分别罚款1万元、2万元, 甲（罚款）、乙（警告）: which is whose is told by their order alone. */
function isPaired(
  text: string,
  decided: Decided,
  party: Party,
  parties: readonly Party[],
): boolean {
  const sentence = sentenceOf(text, decided);
  const said = text.slice(sentence.start, sentence.end);
  const isNamed = (each: Party) => namesOf(each).some((name) => said.includes(name));
  const isOneByOne = /分别|各自|前者|后者/u.test(said) || SUMS.test(decided.text);
  if (isOneByOne && parties.filter(isNamed).length > 1) return true;
  const others = unitsIn(text, decided).filter(({ name }) => !namesOf(party).includes(name));
  if (others.some(({ end }) => ITS_OWN.test(text.slice(end, decided.end)))) return true;
  const behind = unitsIn(text, sentence).filter(({ start }) =>
    ACT_FIRST.test(text.slice(sentence.start, start)),
  );
  return behind.length > 1;
}

/** 分别处以罚款12000元、8500元、30600元: as many sums as parties, in their order. A sum begins with its first digit. */
const SUMS = /(?:分别(?:处以?|给予)?)?(罚款)?((?:(?<![\d.,])[\d.,]+万?元[、和及]*){2,})/u;

function sharedOut(
  text: string,
  sentence: Span,
  party: Party,
  parties: readonly Party[],
): PartyAct {
  const decided = decidedIn(text, sentence, []);
  const [whole = '', fine = '', sums = ''] = SUMS.exec(decided?.text ?? '') ?? [];
  const each = sums.match(/[\d.,]+万?元/gu) ?? [];
  const own = each[parties.indexOf(party)];
  const isOrdered = parties.every(
    ({ at }, nth) => nth === 0 || at.start > (parties[nth - 1]?.at.start ?? 0),
  );
  if (decided && sums === '') return { decided, scope: sentence, isShared: false };
  if (!decided || !own || !isOrdered || each.length !== parties.length)
    return { decided: null, scope: sentence, isShared: false };
  const words = decided.text.replace(whole, `${whole.startsWith('分') ? '处以' : ''}${fine}${own}`);
  return {
    decided: saying(decided, words),
    scope: sentence,
    isShared: true,
  };
}

/** What was decided on a party: its own part first, then what holds for the whole list. */
export function actOf(context: CaseContext, party: Party, parties: readonly Party[]): PartyAct {
  const {
    running: { text },
    one,
  } = context;
  if (parties.length > 1 && parties.every(({ isAddressed }) => isAddressed))
    return { decided: decidedInLetter(text, one, party, parties), scope: one, isShared: false };
  const scopes = scopesAround(context, party, parties);
  const own = namesOf(party);
  const names = [...own, ...parties.map(({ name }) => name)];
  const actsIn = (parts: readonly Span[]) =>
    parts.flatMap((scope) => {
      const said = text.slice(scope.start, scope.end);
      const decided = decidedIn(
        text,
        scope,
        [...new Set(names)].filter((name) => own.includes(name) || said.includes(name)),
      );
      return decided ? [{ decided, scope }] : [];
    });
  const found = actsIn(scopes);
  const acted = found.find(({ decided }) => decided.kinds.length > 0);
  if (acted && isPaired(text, acted.decided, party, parties))
    return { ...acted, decided: null, isShared: false };
  if (acted) return { ...acted, isShared: false };
  const referring =
    parties.length > 1
      ? sentencesIn(text, one).filter(({ start, end }) =>
          /以上|上述|前述/u.test(text.slice(start, end)),
        )
      : [];
  const shared = decidedOnAll(text, [...one.above, ...referring]);
  const apart = shared
    ? null
    : (referring.find(({ start, end }) => SUMS.test(text.slice(start, end))) ?? null);
  if (apart) return sharedOut(text, apart, party, parties);
  const [titled] = shared ? [] : actsIn(titledScopes(text, one, party, parties));
  const first = titled ?? found[0];
  const scope = first && inside(one, first.scope) ? first.scope : (scopes[0] ?? one);
  return { decided: shared ?? first?.decided ?? null, scope, isShared: shared !== null };
}
