import { type Day, dayOfInstant } from '../../domain/day';
import { isHttpUrl } from '../../domain/url';
import type { Field } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { NEEDED, NEEDED_OF_APPS } from '../sheets/find-columns';
import { isFault, type Remark } from '../sheets/row-reader';
import { INSTITUTION } from './accepted';
import { type Change, changeOf } from './change';
import { markTaken, type Piece } from './marks';
import type { Standing } from './queue';
import type { State } from './states';

/** A cell as it is shown. `drafted`: what was read, where a person corrected it. */
export interface CellView {
  field: Field;
  header: string;
  text: string;
  /** The words of the source; empty where it was not taken from this text. */
  from: string;
  drafted?: string;
  /** A remark that refuses the row is about it. */
  isFaulty: boolean;
}

/** An item as terminal and page show it: plain data. */
export interface ItemView {
  key: string;
  state: State;
  name: string;
  title: string;
  place: string;
  /** Empty where it was published nowhere that is known. */
  address: string;
  aliases: readonly string[];
  notices: readonly string[];
  pieces: readonly Piece[];
  /** Those that are filled or needed, then the other ones. */
  cells: readonly CellView[];
  otherCells: readonly CellView[];
  /** What is to be looked at; what keeps it out of the list is in `faults`. */
  remarks: readonly Remark[];
  /** Why it cannot be accepted; empty where it can. */
  faults: readonly string[];
  reason?: string;
  before?: Change & { verdict: 'accept' | 'reject'; on: Day; reason?: string; liftedOn?: Day };
  isWithheld: boolean;
  /** It was accepted and may stand no longer: it is kept, lifted or put off, also where that was decided once. */
  isDoubted: boolean;
}

/** Columns without which no app is listed: they are shown though they are empty. */
const NEEDED_OF_APP: readonly Field[] = ['noticeType', ...NEEDED_OF_APPS];
const OF_APP: readonly Field[] = ['app', 'developer', 'version', 'store', 'noticeType'];

function cellView(field: Field, { item, row, corrections, judged }: Standing): CellView {
  const drafted = item.cells.get(field)?.text ?? '';
  const from = item.cells.get(field)?.from ?? '';
  return {
    field,
    header: headerOf(field),
    text: row[field] ?? '',
    from: from !== '' && item.text.includes(from) ? from : '',
    ...(corrections[field] !== undefined && corrections[field] !== drafted && { drafted }),
    isFaulty: judged.remarks.some((remark) => isFault(remark) && remark.field === field),
  };
}

/** The fields of an item: first those that say something or must, then what else can be filled in. */
function fieldsOf({ item, row }: Standing): [first: Field[], others: Field[]] {
  const isApp = (row.app ?? '') !== '';
  const all = [...new Set([...(isApp ? OF_APP : []), ...INSTITUTION, ...item.cells.keys()])];
  const needed = isApp ? NEEDED_OF_APP : NEEDED;
  const isFirst = (field: Field): boolean =>
    (row[field] ?? '') !== '' || item.cells.has(field) || needed.includes(field);
  return [all.filter(isFirst), all.filter((field) => !isFirst(field))];
}

const beforeView = ({ before, item }: Standing): Pick<ItemView, 'before'> => {
  if (!before) return {};
  const { verdict, liftedOn } = before;
  const lift = liftedOn === undefined ? {} : { liftedOn };
  const reason = verdict.decision === 'reject' ? { reason: verdict.reason } : {};
  return {
    before: {
      ...changeOf(verdict.read, item.text),
      verdict: verdict.decision,
      on: dayOfInstant(verdict.at),
      ...reason,
      ...lift,
    },
  };
};

export function viewOf(key: string, standing: Standing): ItemView {
  const { batch, item, state, judged, reason, isWithheld, doubt } = standing;
  const [first, others] = fieldsOf(standing);
  return {
    key,
    state,
    name: item.name,
    title: batch.title,
    place: item.place,
    address: isHttpUrl(batch.source) ? batch.source : '',
    aliases: batch.aliases,
    notices: batch.notices,
    pieces: markTaken(item),
    cells: first.map((field) => cellView(field, standing)),
    otherCells: others.map((field) => cellView(field, standing)),
    remarks: judged.remarks.filter((remark) => !isFault(remark)),
    faults: item.refused === undefined ? judged.faults : [item.refused],
    isWithheld,
    isDoubted: doubt !== undefined,
    ...(reason !== undefined && { reason }),
    ...beforeView(standing),
  };
}
