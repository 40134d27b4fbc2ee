import { addDays, type Day } from '../../domain/day';
import { parseDate } from '../rules/dates';
import {
  type Accept,
  type Bound,
  type DecidedByPerson,
  type Decisions,
  filledIn,
  goneBound,
  liftBound,
  type Row,
  rowOf,
  type Verdict,
} from './decisions';
import type { Batch, Item } from './item';
import { type Judged, judgeRow } from './judged';
import { type Lifts, liftOfAct, liftsOf } from './lifts';
import { STATES, type State } from './states';

/** After so many days the rows of a page that is gone are withheld, unless somebody decided on it. */
const GONE_DAYS = 30;

interface Before {
  verdict: Verdict;
  liftedOn?: Day;
}

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
  /** The decision on an earlier text of the source, and the day on which its act was lifted. */
  before?: Before;
  /** The row is not given on, though it was accepted. */
  isWithheld: boolean;
  /** The act was lifted on this day. */
  liftedOn?: Day;
  /**
   * Set where the accepted act may stand no longer, since its page or row is gone or another row lifts it: what is
   * asked.
   */
  doubt?: Bound;
}

/** Is its row given on? It was accepted, doubted since or not, and nothing withholds it. */
export const isGivenOn = ({ state, doubt, isWithheld }: Standing): boolean =>
  !isWithheld && (state === 'accepted' || (doubt !== undefined && state !== 'rejected'));

type Stood = Pick<Standing, 'state' | 'reason'>;

/** How an item stands by what was decided on its text; null where that is open. */
function stateOf(
  { refused }: Item,
  { last }: DecidedByPerson,
  judged: Judged,
  asOf: Day,
): Stood | null {
  if (last?.decision === 'accept') return { state: 'accepted' };
  if (last?.decision === 'reject') return { state: 'rejected', reason: last.reason };
  if (refused !== undefined) return { state: 'closed', reason: refused };
  if (judged.isClosed) return { state: 'closed', reason: judged.faults.join('；') };
  if (last?.decision === 'later' && last.until > asOf) return { state: 'later' };
  return null;
}

/** What was decided on an earlier text of an item; undefined where somebody decided on its own text. */
function beforeOf(
  { source, name, text }: Pick<Batch, 'source'> & Item,
  { last }: DecidedByPerson,
  decisions: Decisions,
  present: ReadonlySet<string>,
): Before | undefined {
  if (last?.decision === 'accept' || last?.decision === 'reject') return undefined;
  const verdict = decisions.before({ source, name }, text, present);
  if (!verdict) return undefined;
  const liftedOn = verdict.decision === 'accept' ? decisions.liftedSince(verdict) : undefined;
  return { verdict, ...(liftedOn !== undefined && { liftedOn }) };
}

/**
 * The removal day for a row that changed after its act was lifted. A row with another day of decision is another act.
 */
function liftOf(row: Row, before: Before | undefined): Row {
  if (before?.liftedOn === undefined || before.verdict.decision !== 'accept') return {};
  const dayOf = ({ date = '' }: Row) => parseDate(date)?.day;
  const day = dayOf(row);
  return day !== undefined && day === dayOf(before.verdict.row) ? { lifted: before.liftedOn } : {};
}

async function standingOf(
  batch: Batch,
  item: Item,
  decisions: Decisions,
  present: ReadonlySet<string>,
  asOf: Day,
): Promise<Standing> {
  const { source } = batch;
  const decided = decisions.at({ source, name: item.name, bound: item.hash });
  // An accepted row stays as it was read then, whatever the program reads of that text today.
  const accept = decided.last?.decision === 'accept' ? decided.last : undefined;
  const before = beforeOf({ source, ...item }, decided, decisions, present);
  const read = { ...rowOf(item.cells), ...decided.corrections };
  const row = accept?.row ?? { ...liftOf(read, before), ...read };
  const liftedOn = accept && decisions.liftedSince(accept);
  const judged = await judgeRow(row, asOf, item.remarks);
  const stood = stateOf(item, decided, judged, asOf);
  return {
    batch,
    item,
    row,
    corrections: decided.corrections,
    judged,
    isWithheld: false,
    ...(stood ?? { state: before ? 'changed' : 'waiting' }),
    ...(liftedOn !== undefined && { liftedOn }),
    ...(before && { before }),
  };
}

/** An accepted row that its page or table prints no longer, as an item made of what was accepted. */
function vanishedOf(batch: Batch, accept: Accept, decisions: Decisions, asOf: Day): Standing {
  const { name, bound, row, read } = accept;
  const item: Item = {
    name,
    place: '',
    text: read,
    hash: bound,
    cells: new Map(filledIn(row).map(([field, text]) => [field, { text, from: '' }])),
    remarks: [],
  };
  const judged: Judged = { isKept: true, isClosed: false, faults: [], remarks: [] };
  const liftedOn = decisions.liftedSince(accept);
  const vanished = {
    batch,
    item,
    row,
    corrections: {},
    judged,
    isWithheld: true,
    ...(liftedOn !== undefined && { liftedOn }),
  };
  const doubt = { source: batch.source, name, bound: goneBound(bound) };
  const settled = settleDoubt({ ...vanished, state: 'vanished', doubt }, decisions, asOf);
  const asksNothing = settled.state === 'vanished' && (batch.isPartial || liftedOn !== undefined);
  return asksNothing ? { ...settled, state: 'accepted', isWithheld: false } : settled;
}

/**
 * Settles a doubt by what somebody decided on it: the act stands, was lifted, or is asked about later. Else it stays
 * open.
 */
function settleDoubt(open: Standing & { doubt: Bound }, decisions: Decisions, asOf: Day): Standing {
  const { last } = decisions.at(open.doubt);
  const isLifted = last?.decision === 'lifted' && open.liftedOn !== undefined;
  if (isLifted || last?.decision === 'keep')
    return { ...open, state: 'accepted', isWithheld: false };
  if (last?.decision === 'later' && last.until > asOf) return { ...open, state: 'later' };
  return open;
}

/** Doubts an accepted row whose page is gone. One decision holds for all rows of the page. */
function settlePage(standing: Standing, decisions: Decisions, asOf: Day): Standing {
  const { goneSince, source } = standing.batch;
  if (goneSince === undefined || standing.state !== 'accepted') return standing;
  const isWithheld = asOf >= addDays(goneSince, GONE_DAYS);
  const doubt = { source, name: '', bound: goneBound(goneSince) };
  return settleDoubt({ ...standing, state: 'gone', isWithheld, doubt }, decisions, asOf);
}

/** Doubts an accepted row whose act another row lifts. It is withheld where that is a removal from its list. */
function settleLift(standing: Standing, lifts: Lifts, decisions: Decisions, asOf: Day): Standing {
  const { state, batch, item, row, liftedOn } = standing;
  if (state !== 'accepted' || liftedOn !== undefined || row.lifted) return standing;
  const found = liftOfAct(standing, lifts);
  if (!found) return standing;
  const { lift, isOff } = found;
  const told = `${lift.batch.title} ${lift.batch.source}：${lift.item.text.replace(/\s+/gu, ' ')}`;
  const { name, hash } = item;
  const undone = {
    ...standing,
    state: 'undone' as const,
    reason: told.trim().slice(0, 300),
    isWithheld: isOff,
    doubt: { source: batch.source, name, bound: liftBound(hash, lift.item.hash) },
  };
  return settleDoubt(undone, decisions, asOf);
}

/** By party the hashes of all texts that the source has of it now. */
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
  // A lifted row is given on with its day although its text changed: another row may tell of the same act.
  const changed = new Set(
    standings.flatMap(({ before }) =>
      before && before.liftedOn === undefined ? before.verdict : [],
    ),
  );
  const vanished = decisions
    .acceptedOf(batch.source)
    .filter((accept) => !present.get(accept.name)?.has(accept.bound) && !changed.has(accept))
    .map((accept) => vanishedOf(batch, accept, decisions, asOf));
  return [...vanished, ...standings];
}

/**
 * Every item of some batches as it stands on `asOf`: what asks most urgently first, else in the batches' own order.
 * `others`: the items of further batches, which may say that something was lifted.
 */
export async function readQueue(
  batches: readonly Batch[],
  decisions: Decisions,
  asOf: Day,
  others: readonly Standing[] = [],
): Promise<Standing[]> {
  decisions.join(batches);
  const all: Standing[] = [];
  for (const batch of batches) all.push(...(await standingsOf(batch, decisions, asOf)));
  const lifts = liftsOf([...all, ...others]);
  const settled = all.map((standing) => settleLift(standing, lifts, decisions, asOf));
  const rank = ({ state }: Standing) => STATES.indexOf(state);
  return settled.sort((a, b) => rank(a) - rank(b));
}
