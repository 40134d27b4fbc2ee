import { isHttpUrl } from '../../domain/url';
import type { Field } from '../../tables/known-headings';
import { readDecision } from '../rules/acts';
import { excerpt } from '../rules/text-parts';
import { REFUSED } from '../rules/why-refused';
import { maySayPenalty } from './act-phrase';
import { authorityOf } from './acting-office';
import { NO_ACT_TOLD } from './double-rows';
import type { DraftedCell, DraftedRow } from './drafted';
import { groundsOf } from './grounds';
import { codeOf, dateOf, documentOf, signedOn } from './provenance';
import { type CaseContext, inside, labelled, type Reading } from './reading';
import { printed } from './running-text';
import { linesIn, sentenceOf, wholeOf } from './sentences';
import type { Span, Told } from './spans';

/** Makes a row of what was read of a party. */

/** What is told for each cell of a row; null where nothing is. */
type ToldCells = ReadonlyMap<Field, Told | null>;

/** The part of the notice that a row rests on, in its order, as printed. */
function textOf({ running, one, isSeries }: CaseContext, used: readonly Span[]): string {
  if (!isSeries) return running.raw;
  const lines = linesIn(running.text, wholeOf(running.text)).filter(
    (line) =>
      line.start === 0 ||
      inside(one, line) ||
      used.some(({ start, end }) => start < line.end && end > line.start),
  );
  return lines.map((line) => printed(running, line)).join('\n');
}

/** A row of a case, each of its cells with the words that it was taken from. `refused`: why it cannot be listed. */
export function toRow(
  context: CaseContext,
  name: string,
  told: ToldCells,
  refused?: string,
  lift?: string,
): DraftedRow {
  const cells = new Map<Field, DraftedCell>();
  const used: Span[] = [];
  for (const [field, cell] of told) {
    if (!cell || cell.text === '') continue;
    const { text, from } = cell;
    if (typeof from !== 'string') used.push(from);
    cells.set(field, {
      text,
      from: typeof from === 'string' ? from : printed(context.running, from),
    });
  }
  return {
    name,
    cells,
    ...(refused !== undefined && { refused }),
    ...(lift !== undefined && { lift }),
    text: textOf(context, used),
  };
}

/** What is told of an act: of whom, why, what, by whom, when. */
export function cellsOf(reading: Reading): ToldCells {
  const { running, notice, party, decided } = reading;
  const { text } = running;
  const { address } = notice;
  return new Map<Field, Told | null>([
    ['institution', { text: party.name, from: sentenceOf(text, party.at) }],
    ['uscc', codeOf(reading)],
    ['address', labelled(text, party.block, 'address')],
    ['grounds', groundsOf(reading)],
    ['result', decided ? { text: decided.text, from: decided } : null],
    ['authority', authorityOf(reading)],
    ['date', dateOf(reading)],
    ['document', documentOf(reading)],
    ['source', address && isHttpUrl(address) ? { text: address, from: address } : null],
  ]);
}

/** A row of a lift: whose act, by whom, and the day of the lift. What was decided before is another notice's to tell. */
export function rowOfLift(reading: Reading, lift: string, refused: string): DraftedRow {
  const { letterhead, notice, party, running } = reading;
  const office = authorityOf(reading);
  const told = new Map<Field, Told | null>([
    ['institution', { text: party.name, from: sentenceOf(running.text, party.at) }],
    ['uscc', codeOf(reading)],
    // The source's office is only thought to be a notice's own.
    ['authority', typeof office?.from === 'string' ? null : office],
    ['date', signedOn(letterhead) ?? { text: notice.publishedOn ?? '', from: '' }],
  ]);
  return toRow(reading, party.name, told, refused, lift);
}

/** Why nothing was decided on a party that could be listed. */
export function noAct({ decided, running, scope }: Reading): string | undefined {
  if (decided && decided.kinds.length > 0) return undefined;
  if (!decided || decided.text === '') {
    if (maySayPenalty(running, scope)) return undefined;
    return /(?:已|予以|正在)(?:依法)?(?:立案|调查)/u.test(
      running.text.slice(scope.start, scope.end),
    )
      ? REFUSED.begun
      : NO_ACT_TOLD;
  }
  const { left: leftOut } = readDecision(decided.text);
  // 取缔, 关停: an act, and a person has to say of which kind.
  if (leftOut.some(({ isUnsure }) => isUnsure)) return undefined;
  const left = leftOut.map(({ text, reason }) => `${text}（${reason}）`);
  return `没有可登载的处罚：${left.join('；') || excerpt(decided.text)}`;
}
