import { addDays, type Day, isDay } from '../../domain/day';
import { oneLine } from '../../domain/plain-text';
import type { Field } from '../../tables/known-headings';
import { type Action, ReviewFault } from './action';
import {
  type Bound,
  CLOSED,
  type DecisionLine,
  type Decisions,
  isReadable,
  MOST_READ,
  type Row,
} from './decisions';
import type { Batch } from './item';
import { readQueue, type Standing } from './queue';
import { OPEN_STATES } from './states';

const MOST_DAYS = 365;

const keyOf = ({ batch: { source }, item: { name, hash } }: Standing): string =>
  [source, name, hash].join('\n');

/**
 * One review: the items of some batches, and what is decided of them. Terminal and page are two faces of it. Lines go
 * to `append` before they count.
 */
export class Review {
  readonly #byKey = new Map<string, Standing>();

  private constructor(
    readonly decisions: Decisions,
    readonly asOf: Day,
    readonly append: (lines: readonly DecisionLine[]) => Promise<void>,
    readonly now: () => number,
  ) {}

  static async open(
    batches: readonly Batch[],
    decisions: Decisions,
    asOf: Day,
    { append, now }: Pick<Review, 'append' | 'now'>,
  ): Promise<Review> {
    const review = new Review(decisions, asOf, append, now);
    await review.#read(batches);
    return review;
  }

  /** Every item, by a key that stays; what asks most urgently comes first. */
  get all(): ReadonlyMap<string, Standing> {
    return this.#byKey;
  }

  get waiting(): number {
    return [...this.#byKey.values()].filter(({ state }) => OPEN_STATES.has(state)).length;
  }

  async #read(batches: readonly Batch[]): Promise<void> {
    const others = [...this.#byKey.values()].filter(({ batch }) => !batches.includes(batch));
    const queue = await readQueue(batches, this.decisions, this.asOf, others);
    const keys = new Set(queue.map(keyOf));
    // A row that vanished and was rejected is in no batch and no queue any more.
    for (const [key, standing] of this.#byKey)
      if (batches.includes(standing.batch) && !keys.has(key))
        this.#byKey.set(key, { ...standing, state: 'rejected', isWithheld: false });
    for (const standing of queue) this.#byKey.set(keyOf(standing), standing);
  }

  /** Throws a `ReviewFault` where the item does not allow it. */
  async act(key: string, action: Action): Promise<Standing> {
    const standing = this.#byKey.get(key);
    if (!standing) throw new ReviewFault('没有这一项，请刷新后重试');
    const lines = this.#linesOf(standing, action);
    if (!lines.every(isReadable)) throw new ReviewFault('有一格过长，不能记下；请先改短');
    await this.append(lines);
    for (const line of lines) this.decisions.add(line);
    await this.#read([standing.batch]);
    return this.#byKey.get(key) ?? standing;
  }

  #linesOf(standing: Standing, action: Action): DecisionLine[] {
    const { batch, item, row, before, doubt } = standing;
    const read = item.text.slice(0, MOST_READ);
    const at = new Date(this.now()).toISOString();
    const of = { at, source: batch.source, name: item.name, bound: item.hash };
    // A row in doubt can also be rejected, as one that should never have been listed.
    if (doubt && action.do !== 'reject') return [this.#lineOnDoubt({ at, ...doubt }, action)];
    refuseUnfit(standing, action);
    // Rejecting a newer text does not end the lift of the earlier one.
    const isClosing = before && (action.do === 'accept' || before.liftedOn === undefined);
    const closing: DecisionLine[] = isClosing
      ? [
          {
            ...of,
            decision: 'reject',
            bound: before.verdict.bound,
            reason: CLOSED,
            read: before.verdict.read,
          },
        ]
      : [];
    if (action.do === 'accept') return [...closing, { decision: 'accept', ...of, row, read }];
    if (action.do === 'reject')
      return [...closing, { decision: 'reject', ...of, reason: readReason(action), read }];
    if (action.do === 'later') return [{ decision: 'later', ...of, until: this.#until(action) }];
    if (action.do === 'correct') return [{ decision: 'correct', ...of, cells: cellsOf(action) }];
    throw new ReviewFault('原文还在，不需要这一步');
  }

  #lineOnDoubt(of: Bound & { at: string }, action: Action): DecisionLine {
    if (action.do === 'keep') return { decision: 'keep', ...of };
    if (action.do === 'later') return { decision: 'later', ...of, until: this.#until(action) };
    if (action.do !== 'lifted')
      throw new ReviewFault('可能已经撤销：请选择“仍然有效”“已经撤销”或“过几天再问”');
    if (!isDay(action.on) || action.on > this.asOf)
      throw new ReviewFault('撤销的日期应为 YYYY-MM-DD，且不晚于今天');
    return { decision: 'lifted', ...of, on: action.on };
  }

  #until({ days }: { days: number }): Day {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw new ReviewFault(`几天后再问：请填 1 到 ${MOST_DAYS} 的整数`);
    return addDays(this.asOf, days);
  }
}

function readReason({ reason }: { reason: string }): string {
  const text = oneLine(reason);
  if (text === '') throw new ReviewFault('请写明不采用的理由');
  return text.slice(0, 1000);
}

/** A cell as it is corrected: an empty one says that nothing is known. */
const cellsOf = ({ field, text }: { field: Field; text: string }): Row => ({
  [field]: oneLine(text).slice(0, 30_000),
});

function refuseUnfit({ item, judged, state }: Standing, action: Action): void {
  if (action.do !== 'accept') return;
  if (item.refused !== undefined) throw new ReviewFault(`不能采用：${item.refused}`);
  if (!judged.isKept) throw new ReviewFault(`还不能采用：${judged.faults.join('；')}`);
  if (state === 'accepted') throw new ReviewFault('已经采用');
}
