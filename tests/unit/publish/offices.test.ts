import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { readDocument } from '../../../lib/publish/documents/read-document';
import type { RowResult } from '../../../lib/publish/entries/draft';
import { buildEntries } from '../../../lib/publish/entries/from-rows';
import { reasonOf } from '../../../lib/publish/report/words';
import { chooseTables } from '../../../lib/publish/sheets/choose';
import { parseMapping } from '../../../lib/publish/sheets/mapping';
import { type OfficeDocument, TableFault } from '../../../lib/publish/sheets/table';
import { type FileTruth, OFFICE_FILES, type RowTruth } from '../../fixtures/offices/cases';
import { MORE_OFFICE_FILES } from '../../fixtures/offices-more/cases';

/** The day of which `cases.ts` speaks. */
const AS_OF = '2026-11-01';
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const PDF = join(import.meta.dirname, '../../../node_modules/pdfjs-dist');

type RowsTruth = Extract<FileTruth, { becomes: 'rows' }>;

/** A file's truth, with the folder that it lies in. */
type Placed<T extends FileTruth = FileTruth> = T & { folder: string };

const open = ({ file, folder }: Placed): Promise<OfficeDocument> => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, folder, file)));
  return readDocument({ name: file, bytes }, { pdf: PDF });
};

const mappingOf = ({ fixed }: RowsTruth) =>
  fixed
    ? parseMapping(new TextEncoder().encode(JSON.stringify({ 固定值: fixed })), '对应.json')
    : undefined;

const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .toLowerCase();

const FATES: Record<RowResult['fate'], RowTruth['fate']> = {
  accepted: 'listed',
  warned: 'listed',
  merged: 'listed',
  expired: 'expired',
  rejected: 'refused',
};

const saysOneOf = (text: string, words: string): boolean =>
  words.split('|').some((word) => text.includes(word));

/** A result, with all that its row says. */
interface Found {
  result: RowResult;
  said: string;
  entry: Entry | undefined;
}

async function readRows(truth: Placed<RowsTruth>): Promise<{ found: Found[]; notices: string }> {
  const tables = chooseTables(await open(truth), mappingOf(truth));
  const { results, entries } = await buildEntries(tables, AS_OF);
  const rows = new Map(
    tables.flatMap(({ rows }) =>
      rows.map(({ place }) => [`${place.file} ${place.row}`, place.raw.join(' ')] as const),
    ),
  );
  const found = results.map((result) => ({
    result,
    said: tight(`${rows.get(`${result.file} ${result.row}`) ?? ''} ${result.name}`),
    entry: entries.find(({ id }) => id === result.entry),
  }));
  return { found, notices: tight(tables.flatMap(({ notices }) => notices).join(' ')) };
}

const namesOf = (entry: Entry | undefined): string[] => entry?.names.map(({ text }) => text) ?? [];

/** What is wrong with an entry; empty when it says what it should. */
function entryFaults(wanted: NonNullable<RowTruth['entry']>, entry: Entry): string[] {
  const uscc = entry.identifiers.find(({ kind }) => kind === 'uscc')?.value ?? '';
  const acts = entry.sanctions.filter(
    ({ decidedOn, document }) =>
      (wanted.decidedOn === undefined || decidedOn.day.startsWith(wanted.decidedOn)) &&
      (wanted.document === undefined || document === wanted.document),
  );
  const [act] = acts;
  const kinds = acts.map(({ kind }) => kind).sort();
  const faults: [string, unknown, unknown][] = [
    ['uscc', wanted.uscc, uscc],
    ['authority', wanted.authority, act?.authority],
    ['decidedOn', wanted.decidedOn, act?.decidedOn.day.slice(0, wanted.decidedOn?.length)],
    ['document', wanted.document, act?.document],
    ['source', wanted.source, act?.source],
    ['kinds', wanted.kinds && [...wanted.kinds].sort().join(), kinds.join()],
  ];
  const missing = (wanted.names ?? []).filter((name) => !namesOf(entry).includes(name));
  return [
    ...faults.flatMap(([what, want, is]) =>
      want === undefined || want === is ? [] : [`${what} is ${is}, not ${want}`],
    ),
    ...missing.map((name) => `lacks the name ${name}`),
  ];
}

/** What is wrong with what became of a row. */
function rowFaults(truth: RowTruth, found: Found | undefined, notices: string): string[] {
  const fates = [truth.fate, ...(truth.or ?? [])];
  if (!found) {
    if (!fates.includes('note')) return ['has no fate'];
    const isTold = isUnread(truth, notices) || notices.includes(tight(truth.name).slice(0, 8));
    return isTold ? [] : ['is a note that nobody tells'];
  }
  const { result, entry } = found;
  const fate = FATES[result.fate];
  const reason = reasonOf(result);
  const isTold = fate !== 'refused' || !truth.why || saysOneOf(reason, truth.why);
  return [
    ...(fates.includes(fate) ? [] : [`is ${fate}, not ${fates.join(' or ')}: ${reason}`]),
    ...(isTold ? [] : [`is refused for another reason than ${truth.why}: ${reason}`]),
    ...(entry && truth.entry ? entryFaults(truth.entry, entry) : []),
    ...(truth.never ?? [])
      .filter((name) => namesOf(entry).includes(name))
      .map((name) => `is listed as ${name}`),
  ];
}

/** Was the sheet told as one that is not read: each of its rows with it? */
const isUnread = ({ sheet }: RowTruth, notices: string): boolean =>
  sheet !== undefined && new RegExp(`未读取:[^;]*“${tight(sheet)}”`, 'u').test(notices);

/** The result that a row of the truth speaks of: its own row's before any other that says its name. */
function takeResult(truth: RowTruth, left: Set<Found>, notices: string): Found | undefined {
  const name = tight(truth.name);
  const fits = [...left].filter(
    ({ said, result }) => said.includes(name) || tight(result.name) === name,
  );
  // Records that stand upright are one table, whatever sheets they were on.
  const named = fits.filter(({ result }) => !truth.sheet || result.file.endsWith(truth.sheet));
  if (named.length === 0 && isUnread(truth, notices)) return undefined;
  const inSheet = named.length > 0 ? named : fits;
  const own = inSheet.filter(({ result }) => result.row === truth.row);
  const exact = (each: Found) => tight(each.result.name) === name;
  const taken = own.find(exact) ?? own[0] ?? inSheet.find(exact) ?? inSheet[0];
  if (taken) left.delete(taken);
  return taken;
}

/** A file that is refused as a whole refuses each of its rows, for its own reason. */
function wholeFaults(truth: RowsTruth, refusal: string): string[] {
  return truth.rows.flatMap(({ row, name, fate, or = [], why }) => {
    if ([fate, ...or].includes('note')) return [];
    const isRight = [fate, ...or].includes('refused') && (!why || saysOneOf(refusal, why));
    return isRight ? [] : [`row ${row} ${name} is refused with its file: ${refusal}`];
  });
}

/** A row that a truth does not count, since its name may never be listed, may be refused and told. */
const isNeverRefused = ({ never = [] }: RowsTruth, { fate, name }: RowResult): boolean =>
  fate === 'rejected' && never.includes(name);

async function fileFaults(truth: Placed<RowsTruth>): Promise<string[]> {
  const read = await readRows(truth).catch((error: unknown) => {
    if (error instanceof TableFault) return error.message;
    throw error;
  });
  if (typeof read === 'string') return wholeFaults(truth, read);
  const { found, notices } = read;
  const left = new Set(found);
  const faults = truth.rows.flatMap((row) =>
    rowFaults(row, takeResult(row, left, notices), notices).map(
      (fault) => `row ${row.row} ${row.name.replace(/\s+/g, ' ')} ${fault}`,
    ),
  );
  const listed = found.flatMap(({ entry }) => namesOf(entry));
  const never = (truth.never ?? []).filter((name) => listed.includes(name));
  return [
    ...faults,
    ...never.map((name) => `lists ${name}`),
    ...[...left]
      .filter(({ result }) => !isNeverRefused(truth, result))
      .map(
        ({ result }) =>
          `has a row ${result.row} ${result.name} (${result.fate}) that nobody knows: ${reasonOf(result)}`,
      ),
  ];
}

/** What the program says of a file that it does not read. */
async function refusalOf(truth: Placed): Promise<string> {
  try {
    chooseTables(await open(truth));
  } catch (error) {
    if (error instanceof TableFault) return error.message;
    throw error;
  }
  return 'read';
}

const placed = (folder: string, files: readonly FileTruth[]): Placed[] =>
  files.map((truth) => ({ ...truth, folder }));

/** Two sets, made by different eyes that had not seen the rules. */
const FILES = [...placed('offices', OFFICE_FILES), ...placed('offices-more', MORE_OFFICE_FILES)];

/** Truths that we think wrong: what stands against them, and why it may stand. */
const DISPUTED: Readonly<Record<string, readonly string[]>> = {
  // The trade name is told from the place before it, and no register has 示例市: the brand is the whole name without
  // its form. It is no wrong cut of the cell's two lines, which are read as one name, and brands never mark alone.
  '08-查处公示.ods': ['row 4 示例市石榴籽双语培训学校有限公司 is listed as 示例市石榴籽双语'],
};

describe('files as offices publish them', () => {
  it('are many', () => expect(FILES.length).toBeGreaterThan(100));

  it.each(FILES)('$folder/$file: $form', async (truth) => {
    if (truth.becomes === 'rows') {
      expect(await fileFaults(truth)).toEqual(DISPUTED[truth.file] ?? []);
      return;
    }
    const refusal = await refusalOf(truth);
    if (truth.becomes === 'refused') {
      expect([saysOneOf(refusal, truth.why), saysOneOf(refusal, truth.way), refusal]).toEqual([
        true,
        true,
        refusal,
      ]);
      return;
    }
    expect(refusal).toMatch(/是文字，不是表格.*review/);
    const text = tight((await open(truth)).paragraphs.join(''));
    expect(truth.parties.filter((party) => !text.includes(tight(party)))).toEqual([]);
  });
});
