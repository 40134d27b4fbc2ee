import { useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { saveFile } from '../../components/text-out';
import type { RowResult } from '../../lib/publish/entries/draft';
import type { TablesSummary } from '../../lib/publish/thread/wishes';
import { countOf, groupOf, ROW_GROUPS, type RowGroup } from './row-group';

/** Rows on the screen at a time. */
const PAGE_ROWS = 100;

/** Tables that were read, by the names of their files. */
export interface ReadFiles {
  names: readonly string[];
  summary: TablesSummary;
}

/** What became of each row and why, by groups; what is in error first. */
export function Fates({ names, summary }: ReadFiles) {
  const { t } = useApp();
  const { results, notices, entries, isBlank } = summary;
  const [group, setGroup] = useState<RowGroup | 'all'>('all');
  const shown = useMemo(() => {
    const kept = results.filter((result) => group === 'all' || groupOf(result) === group);
    const rank = (result: RowResult) => ROW_GROUPS.indexOf(groupOf(result));
    return group === 'all' ? kept.toSorted((a, b) => rank(a) - rank(b)) : kept;
  }, [results, group]);
  return (
    <div className="stack">
      <p role="status">
        {t('publish.read', {
          files: names.join(t('vet.between')),
          rows: results.length,
          n: entries,
        })}
      </p>
      {isBlank && (
        <p className="fault" role="alert">
          {t('publish.blank')}
        </p>
      )}
      <Notices notices={notices} />
      {results.length > 0 && (
        <>
          <div className="row publish-found">
            <Groups results={results} group={group} onGroup={setGroup} />
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
  saveFile(name, reportFile(summary, name), 'text/html;charset=utf-8');
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

interface GroupsProps {
  results: readonly RowResult[];
  group: RowGroup | 'all';
  onGroup(group: RowGroup | 'all'): void;
}

function Groups({ results, group, onGroup }: GroupsProps) {
  const { t } = useApp();
  const counts = (['all', ...ROW_GROUPS] as const).map((each) => ({
    each,
    n: each === 'all' ? results.length : countOf(results, each),
  }));
  return (
    <fieldset className="row publish-groups">
      <legend className="visually-hidden">{t('publish.groups')}</legend>
      {counts
        .filter(({ each, n }) => n > 0 || each === group)
        .map(({ each, n }) => (
          <Button
            key={each}
            data-group={each}
            aria-pressed={group === each}
            onClick={() => onGroup(each)}
          >
            {t('publish.count', { group: t(`publish.group.${each}`), n })}
          </Button>
        ))}
    </fieldset>
  );
}

function FateTable({ rows }: { rows: readonly RowResult[] }) {
  const { t } = useApp();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(rows.length / PAGE_ROWS);
  const from = page * PAGE_ROWS;
  return (
    <>
      <table className="publish-rows">
        <thead>
          <tr>
            <th>{t('publish.col.row')}</th>
            <th>{t('publish.col.name')}</th>
            <th>{t('publish.col.fate')}</th>
            <th>{t('publish.col.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, from + PAGE_ROWS).map((result, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several rows may be of one cell
            <Fate key={from + at} result={result} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className="row actions">
          <Button isIdle={page === 0} onClick={() => setPage(page - 1)}>
            {t('vet.previous')}
          </Button>
          <span className="hint">{t('publish.page', { n: page + 1, pages })}</span>
          <Button isIdle={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            {t('vet.next')}
          </Button>
        </div>
      )}
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
        {remarks.map(({ level, column, text }) => (
          <p key={`${level}${column}${text}`} data-level={level}>
            <DatedText text={column === '—' ? text : t('publish.reason', { column, text })} />
          </p>
        ))}
      </td>
    </tr>
  );
}
