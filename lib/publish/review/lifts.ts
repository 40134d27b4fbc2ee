import { groupedBy } from '../../domain/by-key';
import { parseUscc } from '../../domain/identifiers';
import { tight } from '../../domain/plain-text';
import { normaliseName } from '../../text/normalise';
import { listsIn } from '../rules/act-words';
import { readDecision } from '../rules/acts';
import { parseDate } from '../rules/dates';
import { decisionKey } from '../rules/decision-numbers';
import { type ActTold, type LiftTold, liftEffect } from '../rules/lift-effect';
import { liftIn } from '../rules/lift-words';
import { saysEnded } from '../rules/lifted-or-revoked';
import { partsOf } from '../rules/name-cell';
import { type Row, rowOf } from './decisions';
import type { Batch, Item } from './item';
import type { Judged } from './judged';

/**
 * Finds for an accepted row another row that says that its act was lifted: a removal from a list, a revocation. Such
 * rows are read and never accepted. A person decides what they mean, unlike in `entries/lifted.ts`, which takes acts
 * out by itself.
 */

/** A row that says that its act was lifted, and the notice in which it stands. */
interface Lift extends LiftTold {
  item: Item;
  batch: Batch;
}

/** Lifts by the keys of their subject, or by the number of a decision. */
export type Lifts = ReadonlyMap<string, readonly Lift[]>;

/** The key of a decision's number, in whatever brackets: 余教罚决〔2026〕7号. None for other words. */
const numberKey = ({ document = '' }: Row): string[] =>
  /20\d{2}.*\d号$/u.test(tight(document)) ? [`号 ${decisionKey(document)}`] : [];

/** The keys of a row's subject: its code and its names, former ones too; of an app its name with its developer. */
function keysOf(row: Row): string[] {
  const code = parseUscc(row.uscc ?? '');
  const [app, developer, institution, website] = (
    ['app', 'developer', 'institution', 'website'] as const
  ).map((field) => normaliseName(row[field] ?? ''));
  const name = app ? `${app}|${developer}` : institution || website;
  const former = partsOf(row.former ?? '').map(normaliseName);
  return [code ?? '', name ?? '', ...former].filter(Boolean);
}

/** What a row tells of its act. */
const toldBy = ({ result = '', date = '', authority = '' }: Row): ActTold => ({
  kinds: new Set([...listsIn(result), ...readDecision(result).named]),
  on: parseDate(date),
  office: authority,
});

/** The office that a row prints. One that it got from its source is only a guess. */
function printedOffice({ cells }: Item): string {
  const { text = '', from = '' } = cells.get('authority') ?? {};
  return from === '' ? '' : text;
}

/** All rows that say that their act was lifted, in their own words or in those around them. */
export function liftsOf(read: readonly { item: Item; batch: Batch; judged: Judged }[]): Lifts {
  const lifts = read.flatMap(({ item, batch, judged }): Lift[] => {
    const row = rowOf(item.cells);
    const { status = '', lifted = '' } = row;
    const words =
      item.lift ??
      judged.remarks.find(({ lift }) => lift !== undefined)?.lift ??
      // The status of a row that lacks its day or office was not read yet.
      (saysEnded(status) ? status : undefined);
    const lift = words === undefined ? null : liftIn(words);
    if (lift === null) return [];
    const { kinds, on } = toldBy(row);
    const day = parseDate(lifted) ?? on;
    return [{ ...lift, kinds, on: day, office: printedOffice(item), item, batch }];
  });
  return groupedBy(lifts, ({ item }) => {
    const row = rowOf(item.cells);
    const keys = keysOf(row);
    // One decision may be on many units: its number tells the act only where the lift names nobody.
    return keys.length > 0 ? keys : numberKey(row);
  });
}

/** A row that may lift an accepted act, and whether it takes it off its list. */
interface Undone {
  lift: Lift;
  isOff: boolean;
}

/** The row that may lift an accepted act. Of several the last that takes it off its list, else the last; null for none. */
export function liftOfAct(
  accepted: { item: Item; batch: Batch; row: Row },
  lifts: Lifts,
): Undone | null {
  const act = accepted.row;
  const code = parseUscc(act.uscc ?? '');
  const told = toldBy(act);
  const found = [...keysOf(act), ...numberKey(act)]
    .flatMap((key) => lifts.get(key) ?? [])
    .flatMap((lift): Undone[] => {
      const { item, batch } = lift;
      const isItself = item.hash === accepted.item.hash && batch.source === accepted.batch.source;
      const other = parseUscc(item.cells.get('uscc')?.text ?? '');
      const effect = liftEffect(lift, told);
      if (isItself || (code && other && code !== other) || effect === null) return [];
      return [{ lift, isOff: effect === 'takes-off' }];
    });
  return found.findLast(({ isOff }) => isOff) ?? found.at(-1) ?? null;
}
