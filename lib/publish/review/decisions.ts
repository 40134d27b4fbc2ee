import type { Day } from '../../domain/day';
import { DaySchema } from '../../domain/entry';
import { z } from '../../domain/zod';
import { FIELDS, type Field } from '../../tables/known-headings';
import type { DraftedCell } from '../prose/drafted';
import { changeOf } from './change';
import type { Batch } from './item';

/**
 * What persons decided: `decisions.jsonl`, append-only, a decision a line. A line is bound to a party of a source and
 * to what it rested on: the SHA-256 of the text, or the day since which the page is gone. A later line about the same
 * counts instead of an earlier one; corrections add up. They are data beside the draft, and no source is ever edited.
 */

/** A text of so many characters at most, and the field of a cell. */
export const textWithin = (most: number) => z.string().check(z.maxLength(most));
export const FieldSchema = z.enum(FIELDS as [Field, ...Field[]]);

const Cells = z.partialRecord(FieldSchema, textWithin(40_000));

/** Characters of the source that are kept with a decision, to show later what changed. */
export const MOST_READ = 1_000_000;

const bound = {
  /** When it was decided, in UTC. */
  at: textWithin(40),
  source: textWithin(4000),
  /** As long as a cell of a workbook may be. */
  name: textWithin(32_767),
  bound: textWithin(64),
};

const LineSchema = z.discriminatedUnion('decision', [
  /** `row`: the cells that count, corrections among them. `read`: the text that was looked at. */
  z.object({ decision: z.literal('accept'), ...bound, row: Cells, read: textWithin(MOST_READ) }),
  z.object({ decision: z.literal('correct'), ...bound, cells: Cells }),
  z.object({
    decision: z.literal('reject'),
    ...bound,
    reason: textWithin(2000),
    read: textWithin(MOST_READ),
  }),
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

/** The cells of a row that say something, in the order of the fields. */
export const filledIn = (row: Row): [field: Field, text: string][] =>
  FIELDS.flatMap((field): [Field, string][] => {
    const text = row[field];
    return text ? [[field, text]] : [];
  });

/** The texts of some cells, in the order of the fields. */
export const rowOf = (cells: ReadonlyMap<Field, DraftedCell>): Row =>
  Object.fromEntries(
    filledIn(Object.fromEntries([...cells].map(([field, { text }]) => [field, text]))),
  );

/** The reason by which a decision on an older text is closed when somebody decides on the newer one. */
export const CLOSED = '原文已变，已重新审核';

/** Whom a decision is about: a party of a source. */
interface Party {
  source: string;
  name: string;
}

/**
 * Whom a decision is about, and what it rests on: `bound` is the hash of a text, or what the two functions below
 * give.
 */
export type Bound = Party & { bound: string };

/** `bound` of a decision on a page that is gone since a day, or on a row that is gone: the hash of its text. */
export const goneBound = (dayOrHash: string): string => `gone ${dayOrHash.slice(0, 32)}`;
const OF_PAGE = /^gone \d{4}-\d{2}-\d{2}$/;

/** `bound` of a decision on an accepted row that another row may lift: the hashes of both. */
export const liftBound = (accepted: string, lift: string): string =>
  `${liftsOfAct(accepted)}${lift.slice(0, 16)}`;
const liftsOfAct = (accepted: string): string => `lift ${accepted.slice(0, 16)} `;

/** Would a line be read again as a decision? */
export const isReadable = (line: DecisionLine): boolean => LineSchema.safeParse(line).success;

/** A line of a file of decisions. Throws for anything else. */
export const parseDecision = (value: unknown): DecisionLine => LineSchema.parse(value);

/** What was decided on one text of a party. */
export interface DecidedByPerson {
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
    const source = this.#sourceOf(line);
    const ofSource = this.#lines.get(source) ?? new Map<string, DecisionLine[]>();
    const known = ofSource.get(line.name);
    if (known) known.push(line);
    else ofSource.set(line.name, [line]);
    this.#lines.set(source, ofSource);
  }

  /**
   * Takes over what was decided at other addresses of a notice: it moved, or stands at a second address. An address at
   * which another notice stands keeps its own decisions.
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
  #sourceOf({ source }: Pick<Party, 'source'>): string {
    return this.#mains.get(source) ?? source;
  }

  #of(party: Party): readonly DecisionLine[] {
    return this.#lines.get(this.#sourceOf(party))?.get(party.name) ?? [];
  }

  /** What was decided of a party, resting on one text or day. */
  at(asked: Bound): DecidedByPerson {
    const decided: DecidedByPerson = { corrections: {} };
    for (const line of this.#of(asked)) {
      if (line.bound !== asked.bound) continue;
      if (line.decision !== 'correct') decided.last = line;
      else {
        // A correction takes back an acceptance: nobody accepted the row as it is now.
        Object.assign(decided.corrections, line.cells);
        delete decided.last;
      }
    }
    return decided;
  }

  /**
   * What was decided before the source changed: the verdict on that earlier text of the party which differs least from
   * its text now, the last of equals. Texts that the source still has do not count (`present`), so that each
   * of two rows of one party is compared with its own.
   */
  before(party: Party, text: string, present: ReadonlySet<string>): Verdict | undefined {
    const byText = new Map<string, Verdict>();
    for (const line of this.#of(party))
      if ((line.decision === 'accept' || line.decision === 'reject') && !present.has(line.bound))
        byText.set(line.bound, line);
    const apart = ({ read }: Verdict): number => {
      const { gone, come } = changeOf(read, text);
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
   * The day on which an accepted act was lifted, as somebody decided when it was in doubt. It stays lifted when its
   * source comes back, until somebody decides `keep` or accepts it anew.
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

  /** The rows of a source that stand accepted, one for each text, in the order of the first decisions. */
  acceptedOf(source: string): Accept[] {
    return [...(this.#lines.get(source)?.values() ?? [])].flatMap((lines) => {
      const byText = new Map<string, DecisionLine>();
      for (const line of lines) byText.set(line.bound, line);
      return [...byText.values()].filter((line) => line.decision === 'accept');
    });
  }

  /** The rows that stand accepted of other sources than these. */
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
