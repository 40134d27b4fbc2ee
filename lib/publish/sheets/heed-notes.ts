import { isDitto } from '../../text/no-name';
import { BRACKETED, SIGN } from '../rules/groups';
import { changesAct, liftBy, undoesAct } from '../rules/lift-words';
import { excerpt } from '../rules/text-parts';
import { EXCEPTION, saysLifted } from '../rules/titles';
import { SUBJECTS } from './header-row';
import { type Counted, rowsIn } from './named-rows';
import type { RowReader } from './row-reader';
import { textsOf } from './sort-rows';

/** Refuses and doubts rows for what notes say of them: lifted, corrected, over. */

/** Where an item of a note begins: ②…, 带▲…, [2]…, 注2：…; a plain number behind the end of a sentence alone. */
const ITEM = new RegExp(
  `(?<=[；;。：:，,\\s])(?=[标带打加注有“"'‘]{0,4}${SIGN}|${BRACKETED}|注\\d)|(?<=[；;。：:\\n])(?=[（(]?\\d{1,2}[）).、．](?!\\d))`,
  'u',
);
/** The items of a note, each of its own rows, unless one speaks of the rest: ①已缴纳；②已撤销, 1.序号2已申请复议；2.序号3已撤销. */
export const itemsOf = (note: string): string[] => {
  const items = note.split(ITEM);
  return items.some((item) => saysLifted(item) && /其余|其[他它]|另外/u.test(item))
    ? [note]
    : items;
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
  for (const clause of note.split(/[，,。；;]/u))
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
  const isOfRest = exceptions.length > 0 || (kept.length > 0 && /其余|其[他它]|另外/u.test(lifted));
  return isOfRest || /以上|上述|所列|全部|本表|本名单/u.test(note)
    ? counted.rows.filter((row) => !kept.includes(row))
    : [];
}

/** Notes that mark rows by their looks: 标红的已移出. Looks are not read. */
const BY_COLOUR =
  /(?:[红黄绿蓝灰紫橙]色?|带色|彩色)(?:字体?|底色?|标|的)|标[红黄绿蓝灰紫橙]|底色|背景色|填充|加粗|粗体|斜体|下划线/u;

const lookAt = (told: string): string => `表下的说明写有撤销、移出或修复，请核对是哪几行：${told}`;

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

/** Words of an offer to correct, which corrects nothing: 如信息有误，请联系. */
const MAY_BE_WRONG = /[如若请]|发现|联系|咨询|反映/u;

/** Warns the rows that a correction names, or all where it names none: 更正：序号2罚款应为3万元. */
export function heedCorrections(notes: readonly string[], counted: Counted): void {
  for (const note of notes) {
    if (saysLifted(note) || MAY_BE_WRONG.test(note) || !changesAct(note)) continue;
    const told = excerpt(note);
    const meant = rowsIn(note, counted);
    for (const row of meant.length > 0 ? meant : counted.rows)
      row.remark('warning', null, `表下的说明写有更正、变更或恢复，请核对：${told}`, { note });
  }
}
