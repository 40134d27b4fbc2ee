import { pattern, patterns } from '../../text/expressions';
import { UNIT_WORD } from '../rules/forms';
import { hasWholeEnding, nameParts } from '../rules/name-parts';
import { hidesAName, isScrap, isUnbalanced, wouldRun } from '../rules/name-text';
import { isNaturalPerson, personTie } from '../rules/persons';
import { BESIDE, HOLDER } from '../rules/roles';
import { PERSON, REFUSED } from '../rules/why-refused';
import { labelsIn, personIn } from './labels';
import { codesIn } from './numbers-and-dates';
import { lineAt, wholeOf } from './sentences';
import { declaredBehind, isBareCompany } from './short-names';
import type { Span, Unit } from './spans';
import { unitsIn } from './units';

/** Whom a case is about, and by what words that is told. */
export interface Party {
  name: string;
  /** Where it is named. */
  at: Span;
  /** The part of the text that describes it: code, place, who runs it. */
  block: Span;
  refused?: string;
  /** What the text calls it: 以下简称书屋公司. */
  short?: string;
  /** Its place where several are numbered: 当事人一. */
  nth?: string;
  /** The text is a letter to it, or names it behind 当事人：. */
  isAddressed?: true;
}

/** True reasons, as a clerk reads them. */
export const REFUSALS = {
  ...REFUSED,
  maybe: '字号像个人姓名，暂不登载：查过登记信息、确是单位的，请录入表格并在“已核”列写“已核”',
  several: '一处写了几个名称，分不清，请人工录入',
  short: '文中只有简称，没有登记的全称，请查实全称后录入',
  unreadable: '名称不完整或无法辨认，请照原文录入',
} as const;

/** A natural person, whom nobody lists and nobody names. */
export const toPerson = (at: Span, block: Span): Party => ({
  name: PERSON,
  at,
  block,
  refused: REFUSALS.person,
});

/** What stands behind a name in brackets and is no part of it: 以下简称…, 原名…, 品牌…. */
export const ASIDE =
  /（[^（）]*(?:以下|简称|下称|统称|当事人|民办非企业|个体工商户|营业执照|教民|原名|曾用|品牌|代码|字号|招牌|门头|注册号|法定|经营者|负责人|地址|住所|位于|已|即|另|公众号|抖音|网店|许可证|执照)[^（）]*）|（[0-9A-Z*×]{8,}）/gu;
/** Does a name end as a unit's does? One in Latin letters may be a person's. */
export const endsAsUnit = (name: string): boolean =>
  /\p{Script=Han}/u.test(name) && hasWholeEnding(name);

const NATURAL =
  /身份证|公民身份|居民身份|性别[：:]|，[男女][，。（]|[男女]，\d|出生(?:日期|年月)?[：:]|年龄[：:]|民族[：:]/u;
const UNIT_BLOCK = /信用代码|营业执照|法定代表人|注册号|法人|组织机构/u;

/** Is the value behind 当事人： a natural person's name, whole or masked? */
export function isNatural(value: string, block: string): boolean {
  const bare = value
    .replace(/[，,].*$/u, '')
    .replace(/（[^（）]*）?$/u, '')
    .trim();
  if (endsAsUnit(bare) && bare.length > 3) return false;
  const saysPerson = NATURAL.test(block) && !UNIT_BLOCK.test(block);
  // A mask alone does not tell whom it hides: the text around it does.
  if (/^[*×XxＸ○]+$/u.test(bare)) return saysPerson;
  if (saysPerson || /[，,（][男女][，,）]/u.test(value) || isNaturalPerson(bare)) return true;
  return (
    /^\p{Script=Han}{1,3}$/u.test(bare) ||
    /^\p{Script=Han}?[*×XxＸ某○·]{1,2}\p{Script=Han}?$/u.test(bare)
  );
}

const OWNER = patterns`(?:${HOLDER}|负责人|法定代表人)(?:为|系|是|：)?(\p{Script=Han}{2,4})(?=[，。；、）（罚处给]|$)`;

/** Who runs it, where the text says so: 经营者：…. A sole trader is named after its owner where both share a name. */
function ownersIn(text: string, block: Span): { owners: string[]; isTrader: boolean } {
  const labels = labelsIn(text, block);
  const owners = labels
    .filter(({ role }) => role === 'trader' || role === 'person')
    .flatMap((label) => personIn(text, label) ?? []);
  const words = text.slice(block.start, block.end);
  for (const { 1: owner = '' } of words.matchAll(OWNER)) owners.push(owner);
  const isTrader =
    labels.some(({ role, words: said }) => role === 'trader' && /经营者|业主/.test(said)) ||
    /个体(?:工商)?户/u.test(words) ||
    codesIn(text, block, true).some(({ text: code }) => code.startsWith('92'));
  return { owners, isTrader };
}

/** Why a party cannot be listed by its name; null where it can. */
function refusalOf(text: string, name: string, block: Span): string | null {
  if (hidesAName(name)) return REFUSALS.masked;
  if (wouldRun(name) || isScrap(name) || isUnbalanced(name)) return REFUSALS.unreadable;
  if (isBareCompany(name)) return REFUSALS.short;
  const { owners, isTrader } = ownersIn(text, block);
  const { brand, trade } = nameParts(name);
  const isFirm = /公司$/u.test(name);
  if ((isTrader || !isFirm) && owners.some((owner) => owner.length > 1 && name.includes(owner)))
    return REFUSALS.trader;
  const tie = personTie(name, brand || trade, isTrader);
  return tie && REFUSALS[tie.kind];
}

/** The short name of a unit: one that the text declares for it, or that can be of no other. */
function shortOf(text: string, name: string, at: Span): string | undefined {
  const declared = declaredBehind(text.slice(at.start, at.end + 60).split(name)[1] ?? '');
  if (declared && !/当事人|公司$|单位/u.test(declared.replace(/^[^该本你]+公司$/u, '')))
    return declared;
  const called = unitsIn(text, wholeOf(text)).find((unit) => unit.full && unit.name === name);
  return called && text.slice(called.start, called.end);
}

/** What the text calls a party. */
export const namesOf = ({ name, short }: Party): string[] => [name, ...(short ? [short] : [])];

export const toParty = (text: string, name: string, at: Span, block: Span): Party => {
  const refused = refusalOf(text, name, block);
  const short = shortOf(text, name, at);
  return { name, at, block, ...(refused && { refused }), ...(short && { short }) };
};

/** What describes a unit behind its name, up to the next unit or the sentence's end. */
function behind(text: string, unit: Unit, within: Span): Span {
  const line = lineAt(text, unit.start);
  const rest = { start: unit.end, end: Math.min(line.end, within.end, unit.end + 160) };
  const next = unitsIn(text, rest).find(({ name }) => name !== unit.name);
  const stop = text.slice(rest.start, rest.end).search(/[。；]/u);
  const end = Math.min(next?.start ?? rest.end, stop < 0 ? rest.end : rest.start + stop);
  return { start: unit.start, end };
}

/** A unit of a part as its party. */
export const fromUnit = (text: string, unit: Unit, within: Span): Party =>
  toParty(text, unit.name, unit.full ?? unit, behind(text, unit, within));

/** 甲、乙等5家机构. */
const COUNTED = pattern`^等[^，。；]{0,14}?(?:[家所个户]|${UNIT_WORD})+`;

/** What stands behind a name or several, without their count and an aside in brackets. */
export const behindNames = (words: string): string =>
  words.replace(COUNTED, '').replace(/^（[^（）]*）/u, '');

/** 举报人示例公司, 与…合作的: no party, whatever follows. */
const OF_ANOTHER = pattern`(?:${BESIDE}|投诉人|举报人|竞争(?:对手|者)|同行|同业|第三人|受害人|总部|银行|平台|委托|开发商|物业)[为是系：]?$`;
export const isBeside = (text: string, { start }: Unit): boolean =>
  OF_ANOTHER.test(text.slice(Math.max(0, start - 8), start));

/** 甲、乙和丙: units that follow one another with nothing but a conjunction between. */
export function listFrom(text: string, units: readonly Unit[], first: Unit): Unit[] {
  const list = [first];
  for (const unit of units.slice(units.indexOf(first) + 1)) {
    // 示例有限公司（以下简称示例公司）、…
    if (unit.full && unit.name === list.at(-1)?.name) continue;
    const between = behindNames(text.slice(list.at(-1)?.end ?? 0, unit.start));
    if (!/^[、，\n]?(?:和|与|及|以及)?(?:\d[.、])?$/u.test(between) || between === '') break;
    list.push(unit);
  }
  return list;
}
