import { addDays, type Day } from '../../domain/day';
import { FIELDS } from '../../tables/column-names';
import { type Change, changeOf } from './change';
import type { Accept, Decided, Decisions, Party, Row, Verdict } from './decisions';
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
}

const rowOf = ({ cells }: Item, corrections: Row): Row => ({
  ...Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = cells.get(field)?.text ?? '';
      return text === '' ? [] : [[field, text] as const];
    }),
  ),
  ...corrections,
});

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
  const row =
    decided.last?.decision === 'accept' ? decided.last.row : rowOf(item, decided.corrections);
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
    ...(verdict && { before: { verdict, change: changeOf(verdict.read, item.text) } }),
  };
}

/** A row that was accepted, and that its page or table prints no longer. */
function vanishedOf(batch: Batch, accept: Accept, decisions: Decisions, asOf: Day): Standing {
  const { source, name, bound, row, read } = accept;
  const item: Item = {
    source,
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
  const standing = { batch, item, row, corrections: {}, judged, isAccepted: true };
  const accepted: Standing = { ...standing, state: 'accepted', isWithheld: false };
  const gone = { party: item, rests: goneRow(bound), isOverdue: true };
  return settleGone(accepted, 'vanished', decisions, asOf, gone);
}

/** What is to be asked about a row whose source is there no more, and about whom. */
interface Gone {
  party: Party;
  rests: string;
  isOverdue: boolean;
}

/** An accepted row after its source was gone: kept, lifted, or open until somebody says so. */
function settleGone(
  standing: Standing,
  state: 'gone' | 'vanished',
  decisions: Decisions,
  asOf: Day,
  { party, rests, isOverdue }: Gone,
): Standing {
  const { last } = decisions.at(party, rests);
  if (last?.decision === 'keep') return standing;
  if (last?.decision === 'lifted') return { ...standing, liftedOn: last.on };
  if (last?.decision === 'later' && last.until > asOf)
    return { ...standing, state: 'later', until: last.until, isWithheld: isOverdue };
  return { ...standing, state, isWithheld: isOverdue };
}

/** A page as a whole, of which all rows are decided at once. */
const pageOf = ({ source }: Batch): Party => ({ source, name: '' });

/** What a decision about a page, or a row, that is there no more is bound to. */
const gonePage = (day: Day): string => `gone ${day}`;
const goneRow = (hash: string): string => `gone ${hash.slice(0, 32)}`;

/** Whom a decision about a source that is there no more is about, and what it is bound to. */
export function goneBinding({ batch, item, state }: Standing): Party & { bound: string } {
  return state === 'gone'
    ? { ...pageOf(batch), bound: gonePage(batch.goneSince ?? '') }
    : { source: item.source, name: item.name, bound: goneRow(item.hash) };
}

function settlePage(standing: Standing, decisions: Decisions, asOf: Day): Standing {
  const { batch, state } = standing;
  if (batch.goneSince === undefined || state !== 'accepted') return standing;
  return settleGone(standing, 'gone', decisions, asOf, {
    party: pageOf(batch),
    rests: gonePage(batch.goneSince),
    isOverdue: asOf >= addDays(batch.goneSince, GONE_DAYS),
  });
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
    .accepted()
    .filter(
      (accept) =>
        accept.source === batch.source &&
        !present.get(accept.name)?.has(accept.bound) &&
        !changed.has(accept),
    )
    .map((accept) => vanishedOf(batch, accept, decisions, asOf));
  return [...vanished, ...standings];
}

/** Every item of some batches as it stands on `asOf`: what asks most urgently first, else in the batches' own order. */
export async function readQueue(
  batches: readonly Batch[],
  decisions: Decisions,
  asOf: Day,
): Promise<Standing[]> {
  const all: Standing[] = [];
  for (const batch of batches) all.push(...(await standingsOf(batch, decisions, asOf)));
  const rank = ({ state }: Standing) => STATES.indexOf(state);
  return all
    .map((standing, at) => ({ standing, at }))
    .sort((a, b) => rank(a.standing) - rank(b.standing) || a.at - b.at)
    .map(({ standing }) => standing);
}
