import { useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { FaultNote } from '../../components/error-note';
import { Button, DropZone, FileButton } from '../../components/fields';
import { CountFilter, usePages } from '../../components/long-table';
import { saveFile } from '../../components/save-file';
import { Section } from '../../components/view';
import type { TableFile } from '../../lib/publish/documents/document';
import type { RowResult } from '../../lib/publish/entries/draft';
import type { TablesSummary } from '../../lib/publish/thread/wishes';
import { bytesOf, useReading } from './chosen-file';

const ACCEPT = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.html,.htm,.mhtml,.xml,text/csv';

interface TablesSectionProps {
  tables: ReadFiles | null;
  isBusy: boolean;
  onFiles(files: readonly TableFile[]): void;
}

const readAll = (files: readonly File[]): Promise<TableFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));

/** Where tables are dropped or chosen, and what became of each row. */
export function TablesSection({ tables, isBusy, onFiles }: TablesSectionProps) {
  const { t } = useApp();
  const { read, unreadNote } = useReading();
  const take = async (file: File, others: readonly File[]) => {
    const tables = await read(readAll([file, ...others]));
    if (tables) onFiles(tables);
  };
  return (
    <Section id="tables" title={t('publish.tables')}>
      <DropZone isIdle={isBusy} onFile={take}>
        <p className="hint">{t('publish.tablesHint')}</p>
        <div className="row actions">
          <FileButton
            label={t('publish.tablesFile')}
            accept={ACCEPT}
            isMany
            isIdle={isBusy}
            onFile={take}
          />
          <Templates />
        </div>
      </DropZone>
      {unreadNote}
      {tables && <Fates {...tables} />}
    </Section>
  );
}

/** Empty tables to fill in, as the command's `template` writes them. */
function Templates() {
  const { t } = useApp();
  const save = async (at: 0 | 1) => {
    const { TEMPLATE_TABLES, templateRows } = await import('../../lib/publish/template');
    const { writeXlsx } = await import('../../lib/tables/xlsx/write');
    const table = TEMPLATE_TABLES[at];
    if (table)
      saveFile(`${table.name}.xlsx`, writeXlsx(table.name, templateRows(table), table.columns));
  };
  return (
    <>
      <Button onClick={() => save(0)}>{t('publish.templateInstitutions')}</Button>
      <Button onClick={() => save(1)}>{t('publish.templateApps')}</Button>
    </>
  );
}

/** The groups of rows: in error, not in the list, in it but to be looked at, ended, in it. */
const ROW_GROUPS = ['error', 'rejected', 'warned', 'expired', 'accepted'] as const;
type RowGroup = (typeof ROW_GROUPS)[number];

/** In error is what the thread counts as such, which stops a publish. */
function groupOf({ fate, remarks }: RowResult): RowGroup {
  if (remarks.some(({ level }) => level === 'error')) return 'error';
  return fate === 'merged' ? 'accepted' : fate;
}

export const countOf = (results: readonly RowResult[], group: RowGroup): number =>
  results.filter((result) => groupOf(result) === group).length;

/** Tables that were read, by the names of their files. */
export interface ReadFiles {
  names: readonly string[];
  summary: TablesSummary;
}

/** What became of each row and why, by groups; what is in error first. */
function Fates({ names, summary }: ReadFiles) {
  const { t } = useApp();
  const { results, notices, entries, isBlank } = summary;
  const [group, setGroup] = useState<RowGroup | 'all'>('all');
  const kinds = (['all', ...ROW_GROUPS] as const).map((kind) => ({
    kind,
    name: t(`publish.group.${kind}`),
    n: kind === 'all' ? results.length : countOf(results, kind),
  }));
  const shown = useMemo(() => {
    const kept = results.filter((result) => group === 'all' || groupOf(result) === group);
    const rank = (result: RowResult) => ROW_GROUPS.indexOf(groupOf(result));
    return group === 'all' ? kept.toSorted((a, b) => rank(a) - rank(b)) : kept;
  }, [results, group]);
  return (
    <div className="stack">
      <p role="status">
        {t('publish.read', {
          files: names.join(t('text.between')),
          rows: results.length,
          n: entries,
        })}
      </p>
      {isBlank && <FaultNote text={t('publish.blank')} />}
      <Notices notices={notices} />
      {results.length > 0 && (
        <>
          <div className="row publish-found">
            <CountFilter kinds={kinds} always={['all']} chosen={group} onChoose={setGroup} />
            <Button onClick={() => saveReport(summary, t('publish.reportName'))}>
              {t('publish.report')}
            </Button>
          </div>
          <FateTable key={group} rows={shown} />
        </>
      )}
    </div>
  );
}

/** The report that the command writes, for a colleague or the file. */
async function saveReport(summary: TablesSummary, title: string): Promise<void> {
  const { reportFile } = await import('../../lib/publish/report/file');
  const name = `${title}-${summary.asOf}.html`;
  saveFile(name, reportFile(summary, name));
}

/** Of the tables as wholes, in the publisher's own words. */
function Notices({ notices }: { notices: readonly string[] }) {
  const { t } = useApp();
  if (notices.length === 0) return null;
  return (
    <details>
      <summary>{t('publish.notices', { n: notices.length })}</summary>
      <ul className="publish-notices" lang="zh-CN">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </details>
  );
}

function FateTable({ rows }: { rows: readonly RowResult[] }) {
  const { t } = useApp();
  const { shown, pager } = usePages(rows);
  return (
    <>
      <table className="rows publish-rows">
        <thead>
          <tr>
            <th>{t('vet.col.number')}</th>
            <th>{t('publish.col.name')}</th>
            <th>{t('vet.col.result')}</th>
            <th>{t('publish.col.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((result, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several rows may be of one cell
            <Fate key={at} result={result} />
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}

/** Only what a person has to read of a row; notes and repairs follow. */
function Fate({ result }: { result: RowResult }) {
  const { t } = useApp();
  const { file, row, name, remarks } = result;
  const group = groupOf(result);
  return (
    <tr data-group={group}>
      <td title={file}>{row}</td>
      <td lang="zh-CN">{name}</td>
      <td>{t(result.fate === 'merged' ? 'publish.merged' : `publish.group.${group}`)}</td>
      <td lang="zh-CN">
        {remarks.map(({ level, field, column, text }) => (
          <p key={`${level}${column}${text}`} data-level={level}>
            <DatedText text={field === null ? text : t('publish.reason', { column, text })} />
          </p>
        ))}
      </td>
    </tr>
  );
}
