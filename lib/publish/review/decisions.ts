import type { Day } from '../../domain/day';
import { DaySchema } from '../../domain/entry';
import { z } from '../../domain/zod';
import { FIELDS, type Field } from '../../tables/column-names';
import { parseLines } from '../json-lines';
import type { DraftedCell } from '../prose/drafted';
import { changeOf } from './change';
import type { Batch, Item } from './item';

/**
 * What persons decided: `decisions.jsonl`, append-only, a decision a line. A line is bound to a party of a source and
 * to what it rested on: the SHA-256 of the text, or the day since which the page is gone. A later line about the same
 * counts instead of an earlier one; corrections add up. They are data beside the draft, and no source is ever edited.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const Cells = z.partialRecord(z.enum(FIELDS as [Field, ...Field[]]), text(40_000));

/** So much of a text is kept with what was decided of it. */
export const MOST_READ = 1_000_000;

const bound = {
  /** When it was decided, in UTC. */
  at: text(40),
  source: text(4000),
  /** As long as a cell of a workbook may be. */
  name: text(32_767),
  bound: text(64),
};

const LineSchema = z.discriminatedUnion('decision', [
  /** `row`: the cells that count, corrections among them. `read`: the text that was looked at. */
  z.object({ decision: z.literal('accept'), ...bound, row: Cells, read: text(MOST_READ) }),
  z.object({ decision: z.literal('correct'), ...bound, cells: Cells }),
  z.object({ decision: z.literal('reject'), ...bound, reason: text(2000), read: text(MOST_READ) }),
  /** Asked again from this day on. */
  z.object({ decision: z.literal('later'), ...bound, until: DaySchema }),
  /** What was accepted stands, though the page or the row is there no more. */
  z.object({ decision: z.literal('keep'), ...bound }),
  /** The act was lifted, on this day or before it. */
  z.object({ decision: z.literal('lifted'), ...bound, on: DaySchema }),
]);

export type DecisionLine = z.infer<typeof LineSchema>;
export type Row = z.infer<typeof Cells>;
export type Accept = Extract<DecisionLine, { decision: 'accept' }>;
export type Verdict = Extract<DecisionLine, { decision: 'accept' | 'reject' }>;

/** The texts of some cells, in the order of the fields. */
export const rowOf = (cells: ReadonlyMap<Field, DraftedCell>): Row =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = cells.get(field)?.text;
      return text ? [[field, text] as const] : [];
    }),
  );

/** The cells of a row that say something, in the order of the fields. */
export const filledIn = (row: Row): [field: Field, text: string][] =>
  FIELDS.flatMap((field): [Field, string][] => {
    const text = row[field];
    return text ? [[field, text]] : [];
  });

/** What rested on an older text ends with this reason when the newer one is decided. */
export const CLOSED = '原文已变，已重新审核';

/** Whose decision it is, without what it rested on. */
type Party = Pick<Item, 'source' | 'name'>;

/** Whose decision it is, and the text, or the day, that it rests on. */
export type Bound = Party & { bound: string };

/** What a decision rests on whose page is gone since a day, or whose row is: the hash of its text. */
export const goneBound = (dayOrHash: string): string => `gone ${dayOrHash.slice(0, 32)}`;
const OF_PAGE = /^gone \d{4}-\d{2}-\d{2}$/;

/** What a decision rests on whose row another row may lift: the hashes of both. */
export const liftBound = (accepted: string, lift: string): string =>
  `${liftsOfAct(accepted)}${lift.slice(0, 16)}`;
const liftsOfAct = (accepted: string): string => `lift ${accepted.slice(0, 16)} `;

/** Could a line be read again? */
export const isReadable = (line: DecisionLine): boolean => LineSchema.safeParse(line).success;

/** The lines of a file. Throws a `LineFault` for the first one that is no decision. */
export const decisionsOf = (bytes: Uint8Array): DecisionLine[] =>
  parseLines(bytes, (value) => LineSchema.parse(value));

/** What was decided of one text of a party. */
export interface Decided {
  corrections: Row;
  /** The last line that is no correction. */
  last?: Exclude<DecisionLine, { decision: 'correct' }>;
}

/** All decisions, folded. */
export class Decisions {
  /** Every line in the order of the file. */
  readonly #places = new Map<DecisionLine, number>();
  /** By source, then by name. */
  #lines = new Map<string, Map<string, DecisionLine[]>>();
  readonly #sources = new Set<string>();
  readonly #mains = new Map<string, string>();

  constructor(lines: readonly DecisionLine[] = []) {
    for (const line of lines) this.add(line);
  }

  add(line: DecisionLine): void {
    this.#places.set(line, this.#places.size);
    this.#sort(line);
  }

  #sort(line: DecisionLine): void {
    const source = this.sourceOf(line);
    const ofSource = this.#lines.get(source) ?? new Map<string, DecisionLine[]>();
    const known = ofSource.get(line.name);
    if (known) known.push(line);
    else ofSource.set(line.name, [line]);
    this.#lines.set(source, ofSource);
  }

  /**
   * A notice moves, or turns out to be another one's at a second address: what was decided at its other addresses
   * is decided of it, but for those at which another notice stands.
   */
  join(batches: readonly Pick<Batch, 'source' | 'aliases'>[]): void {
    for (const { source } of batches) this.#sources.add(source);
    const known = this.#mains.size;
    for (const { source, aliases } of batches)
      for (const alias of aliases)
        if (!this.#sources.has(alias) && !this.#mains.has(alias)) this.#mains.set(alias, source);
    if (this.#mains.size === known) return;
    this.#lines = new Map();
    for (const line of this.#places.keys()) this.#sort(line);
  }

  /** Where the notice of a decision stands now. */
  sourceOf({ source }: Pick<Party, 'source'>): string {
    return this.#mains.get(source) ?? source;
  }

  #of(party: Party): readonly DecisionLine[] {
    return this.#lines.get(this.sourceOf(party))?.get(party.name) ?? [];
  }

  /** What was decided of a party, resting on one text or day. */
  at(asked: Bound): Decided {
    const decided: Decided = { corrections: {} };
    for (const line of this.#of(asked)) {
      if (line.bound !== asked.bound) continue;
      if (line.decision !== 'correct') decided.last = line;
      else {
        // What is changed was not accepted as it is now.
        Object.assign(decided.corrections, line.cells);
        delete decided.last;
      }
    }
    return decided;
  }

  /**
   * What was decided before the source changed: of the verdicts on texts of the party that are there no more, the one
   * whose text is nearest to this one, and the last of equals. Each of two rows of one party is held against its own.
   */
  before(item: Item, present: ReadonlySet<string>): Verdict | undefined {
    const byText = new Map<string, Verdict>();
    for (const line of this.#of(item))
      if ((line.decision === 'accept' || line.decision === 'reject') && !present.has(line.bound))
        byText.set(line.bound, line);
    const apart = ({ read }: Verdict): number => {
      const { gone, come } = changeOf(read, item.text);
      return gone.length + come.length;
    };
    return [...byText.values()]
      .filter((line) => line.decision === 'accept' || line.reason !== CLOSED)
      .map((line) => ({ line, apart: apart(line) }))
      .reduce<{ line: Verdict; apart: number } | undefined>(
        (best, each) => (best && best.apart < each.apart ? best : each),
        undefined,
      )?.line;
  }

  /**
   * The day on which an accepted act was lifted, as somebody said when its page or its row was gone. That the source is
   * there again puts nothing in force again: `keep`, or accepting it anew, does.
   */
  liftedSince(accept: Accept): Day | undefined {
    const { source, bound } = accept;
    const placeOf = (line: DecisionLine): number => this.#places.get(line) ?? -1;
    const own = this.#of(accept).filter(
      (line) => line.bound === goneBound(bound) || line.bound.startsWith(liftsOfAct(bound)),
    );
    const ofPage = this.#of({ source, name: '' }).filter((line) => OF_PAGE.test(line.bound));
    const last = [...own, ...ofPage]
      .filter(({ decision }) => decision === 'keep' || decision === 'lifted')
      .sort((a, b) => placeOf(a) - placeOf(b))
      .at(-1);
    return last?.decision === 'lifted' && placeOf(last) > placeOf(accept) ? last.on : undefined;
  }

  /** Every row of a source that stands accepted, by what it rested on, in the order of the first decisions about it. */
  acceptedOf(source: string): Accept[] {
    return [...(this.#lines.get(source)?.values() ?? [])].flatMap((lines) => {
      const byText = new Map<string, DecisionLine>();
      for (const line of lines) byText.set(line.bound, line);
      return [...byText.values()].filter((line) => line.decision === 'accept');
    });
  }

  /** Rows that stand accepted of sources that are none of these. */
  acceptedElsewhere(batches: readonly Pick<Batch, 'source'>[]): Accept[] {
    const here = new Set(batches.map(({ source }) => source));
    const others = [...this.#lines.keys()].filter((source) => !here.has(source));
    return others.flatMap((source) => this.acceptedOf(source));
  }

  /** Every row that was accepted once, whatever was decided since. */
  everAccepted(): Row[] {
    return [...this.#places.keys()].flatMap((line) => (line.decision === 'accept' ? line.row : []));
  }
}
