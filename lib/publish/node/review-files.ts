import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { QuoteFault, readDelimited, toSpreadsheetCsv } from '../../tables/csv';
import { LimitFault } from '../../tables/limits';
import { PublishError } from '../folder/publish-error';
import { textOfLines } from '../json-lines';
import { acceptedRows, acceptedTable } from '../review/accepted';
import { type DecisionLine, Decisions, parseDecision } from '../review/decisions';
import type { Review } from '../review/session';
import {
  appendText,
  cutTorn,
  makeRoom,
  OWNER_FILE,
  readLines,
  refuseInput,
  writeWhole,
} from './own-files';
import { refusePublished } from './published-folder';

/** Where a review keeps what was decided, and what it gives on. */
export interface ReviewFiles {
  decisions: string;
  accepted: string;
}

/** Its name beside a collect folder's ledger, or beside the first file. */
export const ACCEPTED = 'accepted.csv';

const refused = (file: string): PublishError =>
  new PublishError(`${file} 已存在，不是审核写的，不覆盖；请用 -o 换一个名字`);

/**
 * `accepted` and what lies beside it. Refuses a published folder, which everybody sees, a table that no review wrote,
 * and a table that this review reads.
 */
export async function reviewFiles(accepted: string, read: readonly string[]): Promise<ReviewFiles> {
  const file = resolve(accepted);
  await refuseInput(file, read);
  const folder = dirname(file);
  await refusePublished(folder, '审核记录里可能有个人姓名');
  const decisions = join(folder, 'decisions.jsonl');
  if (existsSync(file) && !existsSync(decisions)) throw refused(file);
  await makeRoom(file);
  return { accepted: file, decisions };
}

/** Decisions so far; none where there is no file. `torn`: bytes of a last line that is not whole, which do not count. */
export async function readDecisions(file: string): Promise<{ decisions: Decisions; torn: number }> {
  const fault = (line: number) =>
    `${file}·第${line}行·不是审核记录；请从备份恢复这个文件，或删去这一行后重试`;
  const { lines, torn } = await readLines(file, parseDecision, fault);
  return { decisions: new Decisions(lines), torn };
}

/** The first cell of each row that says anything: of a table of ours whose row it is. */
const leadsOf = (csv: string): string[] =>
  readDelimited(csv, ',')
    .slice(1)
    .map((cells) => cells.find((cell) => cell !== '') ?? '');

/** Under another name than `accepted.csv` a table is a review's own where each row of it was accepted once. */
export async function refuseOthers(
  { accepted: file }: ReviewFiles,
  decisions: Decisions,
): Promise<void> {
  if (basename(file) === ACCEPTED || !existsSync(file)) return;
  const own = new Set(leadsOf(toSpreadsheetCsv(acceptedTable(decisions.everAccepted()))));
  try {
    if (leadsOf(await readFile(file, 'utf8')).every((lead) => own.has(lead))) return;
  } catch (error) {
    if (!(error instanceof QuoteFault || error instanceof LimitFault)) throw error;
  }
  throw refused(file);
}

/** Decisions that will be added to, by whom has the file alone: what a loss of power tore is cut off, and told. */
export async function openDecisions(
  file: string,
  print: (text: string) => void,
): Promise<Decisions> {
  const { decisions, torn } = await readDecisions(file);
  await cutTorn(file, torn);
  if (torn > 0)
    print(`${basename(file)} 的最后一行没有写完（可能断过电），已去掉；那一项会再问一次`);
  return decisions;
}

/** Appends whole lines, and has them on the disk before they count. */
export const appendDecisions = (file: string, lines: readonly DecisionLine[]): Promise<void> =>
  appendText(file, textOfLines(lines));

/** Writes what was accepted as a table that `build` reads; gives how many rows. */
export async function writeAccepted(
  { accepted: file, decisions }: ReviewFiles,
  review: Review,
): Promise<number> {
  // Where nothing was decided yet the table is a review's own all the same.
  await appendDecisions(decisions, []);
  const rows = acceptedRows([...review.all.values()]);
  await writeWhole(file, toSpreadsheetCsv(acceptedTable(rows)), OWNER_FILE);
  return rows.length;
}
