import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';
import { isDitto } from '../../text/no-name';
import { PROPOSED } from '../rules/act-words';
import { BRACKETED, NOTE, SIGN } from '../rules/groups';
import { changesAct, liftBy, undoesAct } from '../rules/lift-words';
import { isOfElse, isOtherThan, tellsOtherFine } from '../rules/said-otherwise';
import { clausesOf, excerpt } from '../rules/text-parts';
import { EXCEPTION, saysLifted } from '../rules/titles';
import { LEFT_TO_PAPER } from '../rules/undecided';
import { SUBJECTS } from './header-row';
import { type Counted, rowsIn } from './named-rows';
import type { RowReader } from './row-reader';
import { textsOf } from './sort-rows';

/** Refuses and doubts rows for what notes say of them: lifted, corrected, over. */

/** The rows that a text does not name. */
const OF_REST = /其余|其[他它]|另外/u;

/** Where an item of a note begins: ②…, 带▲…, [2]…, 注2：…; a plain number behind the end of a sentence alone. */
const ITEM = new RegExp(
  `(?<=[；;。：:，,\\s])(?=[标带打加注有“"'‘]{0,4}${SIGN}|${BRACKETED}|注\\d)|(?<=[；;。：:\\n])(?=[（(]?\\d{1,2}[）).、．](?!\\d))`,
  'u',
);
/** The items of a note, each of its own rows, unless one speaks of the rest: ①已缴纳；②已撤销, 1.序号2已申请复议；2.序号3已撤销. */
export const itemsOf = (note: string): string[] => {
  const items = note.split(ITEM);
  return items.some((item) => saysLifted(item) && OF_REST.test(item)) ? [note] : items;
};

/** Words that an act still stands: 第2项仍有效, 其余未移出. */
const STANDS =
  /仍|继续(?:公示|有效|执行|列)|有效|在列|公示中|(?:正常|正在)公示|(?:未|没有?)(?:被|予以?)?(?:移|撤|修复|解除|失效)/u;

/**
 * The clauses of a note that say what was lifted, and those that say what stands. A clause that says neither goes
 * with the next one that does, unless that one names rows of its own; the last ones count as lifted.
 */
function takenApart(note: string, counted: Counted): { lifted: string; standing: string } {
  const lifted: string[] = [];
  const standing: string[] = [];
  let open: string[] = [];
  for (const clause of clausesOf(note))
    if (saysLifted(clause)) {
      const isOfOwn = !/均|都/u.test(clause) && rowsIn(clause, counted).length > 0;
      lifted.push(...(isOfOwn ? [] : open), clause);
      open = [];
    } else if (STANDS.test(clause)) {
      standing.push(...open, clause);
      open = [];
    } else open.push(clause);
  return { lifted: [...lifted, ...open].join('，'), standing: standing.join('，') };
}

/** Words for all rows of the table. */
const OF_ALL = /以上|上述|上列|上表|本表|表中|表列|所列|本名单/u;

/** The rows that a note names, or all where it names none. */
function namedOrAll(note: string, counted: Counted): readonly RowReader[] {
  const named = rowsIn(note, counted);
  return named.length > 0 ? named : counted.rows;
}

/**
 * The rows that a note says were lifted: those that it names. Where it names none and speaks of all or of the rest,
 * it is all rows but its exceptions and those that it says to stand: 除第1项外，其余均已撤销.
 */
function meantBy(note: string, counted: Counted): readonly RowReader[] {
  const exceptions = note.match(EXCEPTION) ?? [];
  const { lifted, standing } = takenApart(note.replace(EXCEPTION, ''), counted);
  const named = rowsIn(lifted, counted);
  if (named.length > 0) return named;
  const kept = rowsIn([...exceptions, standing].join('，'), counted);
  const isOfRest = exceptions.length > 0 || (kept.length > 0 && OF_REST.test(lifted));
  return isOfRest || OF_ALL.test(note) || note.includes('全部')
    ? counted.rows.filter((row) => !kept.includes(row))
    : [];
}

/** Notes that mark rows by their looks: 标红的已移出. Looks are not read. */
const BY_COLOUR =
  /(?:[红黄绿蓝灰紫橙]色?|带色|彩色)(?:字体?|底色?|标|的)|标[红黄绿蓝灰紫橙]|底色|背景色|填充|加粗|粗体|斜体|下划线/u;

const lookAt = (told: string): string => `表下的说明写有撤销、移出或修复，请核对是哪几行：${told}`;

const lookAtChange = (told: string): string => `表下的说明写有更正、变更或恢复，请核对：${told}`;

export function heedNotes(notes: readonly string[], counted: Counted): void {
  for (const note of notes.filter(saysLifted)) {
    const told = excerpt(note);
    const meant = meantBy(note, counted);
    for (const row of meant)
      row.refuse(null, `表下的说明写明已撤销、移出或修复，不登载：${told}`, liftBy(note));
    if (meant.length > 0) continue;
    const unseen = `表下的说明用颜色或字体标出已撤销、移出或修复的行，看不出是哪几行；请删去那些行和这句说明后重试：${told}`;
    for (const row of counted.rows)
      if (BY_COLOUR.test(note)) row.refuse(null, unseen);
      else row.remark('warning', null, lookAt(told), { note });
  }
}

/** Warns of a row without a name below it that says that an act is over: it may go on with the row above. */
export function heedNameless(rows: readonly RowReader[]): void {
  let above: RowReader | undefined;
  for (const row of rows) {
    if (SUBJECTS.some((field) => row.says(field) && !isDitto(row.cell(field)))) {
      above = row;
      continue;
    }
    const note = excerpt(textsOf(row.place.raw).join(' '));
    if (row.says('lifted') || row.place.raw.some(undoesAct))
      above?.remark('warning', null, lookAt(note), { note });
  }
}

/** 以上均为拟处罚意见, 处罚决定尚未生效. 已告知并作出处罚决定 tells of what was decided. */
const UNDECIDED = pattern`(?:${OF_ALL.source})[^，。；]{0,12}(?:${PROPOSED}|拟处[罚理]|(?:正在|处于)听证|(?<!作出[^，。；]{0,8})事先告知(?=书|阶段|$|[，。；（(])|征求意见(?:稿|阶段)|初步意见)|(?:处罚|处理)决定[^，。；]{0,6}(?:尚未|未)(?:作出|生效)(?!的)|(?:结果|金额|内容|意见)均?[为系是](?:建议|拟)|${LEFT_TO_PAPER.source}`;
/** 第1项为拟处罚, of a row that the note names. */
const OF_NAMED = pattern`[为是系属](?:${PROPOSED}|拟处[罚理]|(?:事先|处罚|听证)告知(?:书|阶段)?(?=$|[，。；]))`;
const DECIDED_SINCE = /(?:已经?|均|并|后)(?:依法)?(?:作出|下达|生效)|决定书(?!为准)/u;
/** 本表为培训用模拟数据, 不作为处罚依据. 仅供参考 is on many a site. */
const OF_TRIAL =
  /[为是系][^，。；]{0,6}(?:模拟|演示|演练|测试|虚构)(?:用)?数据(?=$|[，。；）)])|(?:[本上此]表|第\d+[项家行条])均?[为是系][^，。；]{0,6}(?:模拟|演示|演练|测试)(?:用|演练)*(?=$|[，。；）)])|仅供(?:演练|演示|测试|内部)|不(?:作为|构成)[^，。；]{0,8}(?:处罚|处理)[^，。；]{0,4}(?:依据|决定)/u;

/** Refuses the rows of which a note says that nothing is decided, or that they are made up: those that it names, or all. */
export function heedUndecided(notes: readonly string[], counted: Counted): void {
  for (const note of notes) {
    const isTrial = OF_TRIAL.test(note);
    const isOpen =
      UNDECIDED.test(note) || (OF_NAMED.test(note) && rowsIn(note, counted).length > 0);
    if (!isTrial && (!isOpen || DECIDED_SINCE.test(note))) continue;
    const told = excerpt(note);
    const why = isTrial
      ? `表下的说明写明是演练、内部用的数据，不登载：${told}`
      : `表下的说明写明还没有作出决定，不登载：${told}`;
    for (const row of namedOrAll(note, counted)) row.refuse(null, why);
  }
}

/** What leads to what a note says of a row: 注：序号2, 第2项的处理结果为. */
const OF_ROW = patterns`^[（(【]?${NOTE}[:：]?|(?:序号[为是:：]{0,2}[\d、,和及至到~—–-]+|第[\d一二三四五六七八九十、,和及至到~—–-]+[项条号家行个])(?:机构|单位|学校|公司)?的?|除.+外|其余|其[他它]|[均都]`;
const ITS_RESULT = /^[均都]?(?:处[罚理])?(?:结果|内容)?(?:应当?)?[为是系:：]/u;

const ALL_BUT = /除(.+)外/u;

/** The rows that each clause of a note is of: those that it names, or all but those of the note (其余, 除第1项外), or as before. */
function clausesByRows(note: string, counted: Counted) {
  const all = rowsIn(note, counted);
  let meant: readonly RowReader[] = [];
  return clausesOf(note).flatMap((clause, at, clauses) => {
    if (isOfElse(clauses[at - 1] ?? '')) return [];
    const own = rowsIn(clause, counted);
    const [, excepted] = ALL_BUT.exec(clause) ?? [];
    if (own.length > 0) meant = own;
    if (all.length > 0 && (OF_REST.test(clause) || excepted !== undefined))
      meant = counted.rows.filter((row) => !all.includes(row));
    // 除第2项仅警告外 tells of that one, too.
    return [
      { clause, meant },
      { clause: excepted ?? '', meant: own },
    ];
  });
}

/** A clause of a note as a remark on a row: 序号2仅警告 says 仅警告 of it. */
function saidOf(clause: string, row: RowReader): string {
  const name = tight(row.cell('institution'));
  const nameless = name === '' ? clause : tight(clause).replaceAll(name, '');
  return nameless.replace(OF_ROW, '').replace(ITS_RESULT, '实为');
}

/** Refuses a row of which a clause says that its act was not done, or only another; warns of another fine. */
function heedException(row: RowReader, clause: string, note: string): void {
  const [said, result, told] = [saidOf(clause, row), row.cell('result'), excerpt(note)];
  if (isOtherThan(said, result))
    row.refuse(null, `表下的说明写明没有作出这项处理，或只作了别的，不登载：${told}`);
  else if (tellsOtherFine(said, result)) row.remark('warning', null, lookAtChange(told), { note });
}

/** Heeds what notes except from the act: 序号2仅警告，不吊销. */
export function heedExceptions(notes: readonly string[], counted: Counted): void {
  for (const note of notes)
    for (const { clause, meant } of clausesByRows(note, counted))
      for (const row of meant) heedException(row, clause, note);
}

/** Who was wronged, told of others, was listed by mistake or did nothing: 系他人冒用其名义, 均系举报人, 误列. */
const NOT_IT =
  /[被遭系](?:他人|不法分子)?冒[用名充]|[被遭系]?他人冒[用名充]|误[列录登]|张冠李戴|[均都][为系是](?:举报|投诉|受害|被害|被侵权)(?:人|方|单位|机构)(?=$|[，。；）)])|(?<!整改[^。；]*)经(?:核[实查]|查实?|调查)[^，。；改]{0,8}(?:不存在|没有|未发现)[^，。；其另新再]{0,4}违[法规](?!所得)/u;
/** What a note says of rows that a person has to look at: a review, a namesake. */
const IN_DOUBT = /复议|诉讼|起诉|同名|举报[人单方]|受害[人单方]/u;

/** What leaves the act as it was: 复议维持, 均未提起诉讼, 已过复议期限, 可申请复议, 与同名机构无关. */
const NO_DOUBT =
  /维持(?!后)|驳回|(?:未|没有)[^，。；]{0,8}(?:复议|诉讼|起诉)|同名.{0,6}无关|区分|(?<!许)可.{0,16}(?:复议|诉讼|起诉)|由举报|(?:复议|诉讼)(?:期限|时效)|期间.{0,12}不停止/u;

const hasDoubt = (note: string): boolean =>
  NOT_IT.test(note) ||
  clausesOf(note).some((clause) => IN_DOUBT.test(clause) && !NO_DOUBT.test(clause));

/** Refuses the rows that a note says to be of somebody else, and warns of those that it doubts. A note on all names none. */
function heedDoubt(note: string, counted: Counted): void {
  const isOfOthers = NOT_IT.test(note);
  const told = excerpt(note);
  for (const row of OF_ALL.test(note) ? namedOrAll(note, counted) : rowsIn(note, counted))
    if (isOfOthers) row.refuse(null, `表下的说明写明不是这一家所为，不登载：${told}`);
    else row.remark('warning', null, `表下的说明写有复议、诉讼或同名，请核对：${told}`, { note });
}

/** Words of an offer to correct, which corrects nothing: 如信息有误，请联系. */
const MAY_BE_WRONG = /[如若请]|发现|联系|咨询|反映/u;

/**
 * Warns the rows that a correction names, or all where it names none: 更正：序号2罚款应为3万元. Heeds what a note doubts,
 * too.
 */
export function heedCorrections(notes: readonly string[], counted: Counted): void {
  for (const note of notes) {
    if (saysLifted(note) || MAY_BE_WRONG.test(note)) continue;
    if (hasDoubt(note)) heedDoubt(note, counted);
    if (!changesAct(note)) continue;
    const told = excerpt(note);
    for (const row of namedOrAll(note, counted))
      row.remark('warning', null, lookAtChange(told), { note });
  }
}
