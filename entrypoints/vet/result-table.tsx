import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { NewTabLink, recordPath } from '../../components/links';
import { usePages } from '../../components/long-table';
import { LabelChip } from '../../components/sanctions';
import { refKey } from '../../lib/domain/entry-ref';
import { gravityOf } from '../../lib/domain/lifecycle';
import { isSureWay, type VetMatch, type VetReading } from '../../lib/domain/vet';
import { labelText, leadingAct, shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { appIdText, displayName } from '../../lib/wording/names';
import { sanctionLine, sourceLabel } from '../../lib/wording/sanction-line';
import { wayAloneText, wayText } from '../../lib/wording/ways';
import { Paper } from './paper';
import {
  dayOf,
  moreActsText,
  remarkTexts,
  type Sorting,
  type SortKey,
  type VettedRow,
} from './row-state';

/** True while the view is being printed. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

interface ResultTableProps {
  rows: readonly VettedRow[];
  sorting: Sorting;
  onSorting(sorting: Sorting): void;
}

/** The results: on the screen a table, a page at a time; on paper a sheet with all of them. */
export function ResultTable({ rows, sorting, onSorting }: ResultTableProps) {
  const { t } = useApp();
  const { shown, pager } = usePages(rows);
  const isPrinting = useIsPrinting();
  if (rows.length === 0) return <p className="hint">{t('vet.noRows')}</p>;
  return (
    <>
      {isPrinting && <Paper rows={rows} />}
      <table className="rows vet-rows" aria-label={t('vet.results')}>
        <thead>
          <tr>
            {(['number', 'input', 'result', 'date'] as const).map((column) => (
              <SortHead key={column} column={column} sorting={sorting} onSorting={onSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ResultRow key={row.row.row} vetted={row} />
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}

interface SortHeadProps extends Pick<ResultTableProps, 'sorting' | 'onSorting'> {
  column: SortKey;
}

function SortHead({ column, sorting, onSorting }: SortHeadProps) {
  const { t } = useApp();
  const isOurs = sorting.key === column;
  // Dates begin with the newest.
  const isDown = sorting.descending !== (column === 'date');
  const name = t(`vet.col.${column}`);
  return (
    <th scope="col" aria-sort={!isOurs ? 'none' : isDown ? 'descending' : 'ascending'}>
      <Button
        className="vet-sort"
        title={t('vet.sort', { column: name })}
        onClick={() => onSorting({ key: column, descending: isOurs && !sorting.descending })}
      >
        {name}
      </Button>
    </th>
  );
}

/** `信用代码 91330281…`; an app's id by the name of its store. */
export function readingText(t: Translate, { as, value }: VetReading): string {
  const text = as === 'app-link' ? appIdText(value) : value;
  return t('vet.reading.text', { as: t(`vet.as.${as}`), value: text });
}

/** One row of the table in one line, which opens to how it was read and what the lists say to it. */
function ResultRow({ vetted }: { vetted: VettedRow }) {
  const { t, today } = useApp();
  const { row, result, state } = vetted;
  return (
    <tr data-state={state}>
      <td className="vet-number">{row.number}</td>
      <td lang="zh-CN">
        <p className="vet-input-text" title={row.input}>
          {row.input}
        </p>
      </td>
      <td className="vet-said">
        {result ? <Said vetted={vetted} /> : <p className="vet-state">{t('vet.state.waiting')}</p>}
      </td>
      <td className="vet-date">
        <DatedText text={dayOf(vetted, today)} />
      </td>
    </tr>
  );
}

/** The text of a row's line beside its state. */
function Brief({ vetted }: { vetted: VettedRow }) {
  const { t, today } = useApp();
  const { matches = [], total = 0 } = vetted.result ?? {};
  const [best] = matches;
  const shown = best && shownOrNull(best.view.entry, today);
  if (!best || !shown)
    return remarkTexts(t, vetted)
      .slice(vetted.state === 'none' ? 1 : 0)
      .at(-1);
  return (
    <>
      {/* A possible namesake gets no label, which may be somebody else's act. */}
      {isSureWay(best.how) ? (
        <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} tier="identified" />
      ) : (
        wayText(t, best.how)
      )}
      {total > 1 && <> {t('vet.records', { n: total })}</>}
    </>
  );
}

function Said({ vetted }: { vetted: VettedRow }) {
  const { t } = useApp();
  const { result, state } = vetted;
  const { matches = [], total = 0, readings = [] } = result ?? {};
  const rest = total - matches.length;
  return (
    <details>
      <summary>
        <span className="vet-line">
          <span className="vet-state">{t(`vet.state.${state}`)}</span>
          <span className="vet-brief">
            <Brief vetted={vetted} />
          </span>
        </span>
      </summary>
      {matches.map((match) => (
        <Match key={refKey(match.view.ref)} match={match} />
      ))}
      {rest > 0 && <p className="meta">{t('vet.more', { n: rest })}</p>}
      {remarkTexts(t, vetted).map((text) => (
        <p key={text} className="meta">
          {text}
        </p>
      ))}
      {readings.length > 0 && (
        <p className="meta">
          {t('vet.readAs', {
            readings: readings.map((reading) => readingText(t, reading)).join(' · '),
          })}
        </p>
      )}
    </details>
  );
}

function Match({ match }: { match: VetMatch }) {
  const { t, today } = useApp();
  const { view, how, met } = match;
  const shown = shownOrNull(view.entry, today);
  if (!shown) return null;
  const act = leadingAct(shown);
  return (
    <div className="stack-close vet-match">
      <p>
        <NewTabLink url={recordPath(view.ref)} lang="zh-CN">
          {displayName(view.entry)}
        </NewTabLink>
      </p>
      <p className="certainty">{t('vet.met', { way: wayAloneText(t, how), met })}</p>
      <p className="meta">
        <DatedText text={sanctionLine(t, view.entry, act)} /> {moreActsText(t, match, today)}{' '}
        <NewTabLink url={act.source}>{sourceLabel(t, act)}</NewTabLink>
      </p>
      <p className="meta">{t('mark.provenance', { lists: view.listTitle })}</p>
    </div>
  );
}
