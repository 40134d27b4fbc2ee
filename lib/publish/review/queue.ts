import { addDays, type Day } from '../../domain/day';
import { FIELDS } from '../../tables/column-names';
import { type Change, changeOf } from './change';
import {
  type Accept,
  type Decided,
  type Decisions,
  goneBound,
  type Party,
  type Row,
  rowOf,
  type Verdict,
} from './decisions';
import type { Batch, Item } from './item';
import { type Judged, judgeRow } from './judged';
import { STATES, type State } from './states';

/** Days after which the rows of a page that is gone are withheld, unless somebody said what became of it. */
const GONE_DAYS = 30;

/** An item with all that was decided of it. */
export interface Standing {
  batch: Batch;
  item: Item;
  state: State;
  /** Its cells as they count, corrections among them. */
  row: Row;
  corrections: Row;
  judged: Judged;
  /** Why nothing can be decided, or why it was rejected. */
  reason?: string;
  /** Asked again from this day on. */
  until?: Day;
  /** What was decided when the source said something else, and what it says else now. */
  before?: { verdict: Verdict; change: Change };
  /** Somebody accepted it as it is. */
  isAccepted: boolean;
  /** The row is not given on, though it was accepted. */
  isWithheld: boolean;
  /** The act was lifted on this day. */
  liftedOn?: Day;
  /** Its page or its row is there no more: whom a decision about that is about, and what it is bound to. */
  gone?: Party & { bound: string };
}

type Stood = Pick<Standing, 'state' | 'reason' | 'until'>;

/** How an item stands by what was decided of its text. */
function stateOf({ refused }: Item, { last }: Decided, judged: Judged, asOf: Day): Stood | null {
  if (last?.decision === 'accept') return { state: 'accepted' };
  if (last?.decision === 'reject') return { state: 'rejected', reason: last.reason };
  if (refused !== undefined) return { state: 'closed', reason: refused };
  if (judged.isClosed) return { state: 'closed', reason: judged.faults.join('；') };
  if (last?.decision === 'later' && last.until > asOf) return { state: 'later', until: last.until };
  return null;
}

async function standingOf(
  batch: Batch,
  item: Item,
  decisions: Decisions,
  present: ReadonlySet<string>,
  asOf: Day,
): Promise<Standing> {
  const decided = decisions.at(item, item.hash);
  // What was accepted stands as it was read then, whatever would be read of the same text today.
  const accept = decided.last?.decision === 'accept' ? decided.last : undefined;
  const row = accept?.row ?? { ...rowOf(item.cells), ...decided.corrections };
  const liftedOn = accept && decisions.liftedSince(accept);
  const judged = await judgeRow(row, asOf, item.remarks);
  const stood = stateOf(item, decided, judged, asOf);
  const isOpen = stood === null || stood.state === 'closed' || stood.state === 'later';
  const verdict = isOpen ? decisions.before(item, present) : undefined;
  return {
    batch,
    item,
    row,
    corrections: decided.corrections,
    judged,
    isAccepted: stood?.state === 'accepted',
    isWithheld: false,
    ...(stood ?? { state: verdict ? 'changed' : 'waiting' }),
    ...(liftedOn !== undefined && { liftedOn }),
    ...(verdict && { before: { verdict, change: changeOf(verdict.read, item.text) } }),
  };
}

/** A row that was accepted, and that its page or table prints no longer. */
function vanishedOf(batch: Batch, accept: Accept, decisions: Decisions, asOf: Day): Standing {
  const { name, bound, row, read } = accept;
  const item: Item = {
    source: batch.source,
    name,
    place: '',
    text: read,
    hash: bound,
    cells: new Map(
      FIELDS.flatMap((field) => {
        const text = row[field];
        return text ? [[field, { text, from: '' }] as const] : [];
      }),
    ),
    remarks: [],
  };
  const judged: Judged = { isKept: true, isClosed: false, faults: [], remarks: [] };
  const vanished = {
    batch,
    item,
    row,
    corrections: {},
    judged,
    isAccepted: true,
    isWithheld: true,
  };
  const gone = { source: batch.source, name, bound: goneBound(bound) };
  const settled = settleGone({ ...vanished, state: 'vanished' }, gone, decisions, asOf);
  const isUnknown = batch.isPartial && settled.state === 'vanished';
  return isUnknown ? { ...settled, state: 'accepted', isWithheld: false } : settled;
}

/** An accepted row whose source is gone: kept, lifted, or open until somebody says so. */
function settleGone(
  open: Standing,
  gone: NonNullable<Standing['gone']>,
  decisions: Decisions,
  asOf: Day,
): Standing {
  const { last } = decisions.at(gone, gone.bound);
  const { liftedOn, ...still } = { ...open, gone };
  const kept: Standing = { ...still, state: 'accepted', isWithheld: false };
  if (last?.decision === 'keep') return kept;
  if (last?.decision === 'lifted') return { ...kept, liftedOn: last.on };
  if (last?.decision === 'later' && last.until > asOf)
    return { ...open, gone, state: 'later', until: last.until };
  return { ...open, gone };
}

/** All rows of a page that is gone are decided at once. */
function settlePage(standing: Standing, decisions: Decisions, asOf: Day): Standing {
  const { goneSince, source } = standing.batch;
  if (goneSince === undefined || standing.state !== 'accepted') return standing;
  const isWithheld = asOf >= addDays(goneSince, GONE_DAYS);
  const gone = { source, name: '', bound: goneBound(goneSince) };
  return settleGone({ ...standing, state: 'gone', isWithheld }, gone, decisions, asOf);
}

/** By party every text of it that its source has now. */
function presentTexts({ items }: Batch): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, hash } of items)
    found.set(name, (found.get(name) ?? new Set<string>()).add(hash));
  return found;
}

async function standingsOf(batch: Batch, decisions: Decisions, asOf: Day): Promise<Standing[]> {
  const present = presentTexts(batch);
  const none: ReadonlySet<string> = new Set();
  const standings: Standing[] = [];
  for (const item of batch.items) {
    const texts = present.get(item.name) ?? none;
    const standing = await standingOf(batch, item, decisions, texts, asOf);
    standings.push(settlePage(standing, decisions, asOf));
  }
  const changed = new Set(standings.flatMap(({ before }) => before?.verdict ?? []));
  const vanished = decisions
    .acceptedOf(batch.source)
    .filter((accept) => !present.get(accept.name)?.has(accept.bound) && !changed.has(accept))
    .map((accept) => vanishedOf(batch, accept, decisions, asOf));
  return [...vanished, ...standings];
}

/** Every item of some batches as it stands on `asOf`: what asks most urgently first, else in the batches' own order. */
export async function readQueue(
  batches: readonly Batch[],
  decisions: Decisions,
  asOf: Day,
): Promise<Standing[]> {
  decisions.join(batches);
  const all: Standing[] = [];
  for (const batch of batches) all.push(...(await standingsOf(batch, decisions, asOf)));
  const rank = ({ state }: Standing) => STATES.indexOf(state);
  return all.sort((a, b) => rank(a) - rank(b));
}
