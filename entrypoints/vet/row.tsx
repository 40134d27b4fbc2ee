import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { NewTabLink, recordPath } from '../../components/links';
import { LabelChip } from '../../components/sanctions';
import { refKey } from '../../lib/domain/entry-ref';
import { gravityOf } from '../../lib/domain/lifecycle';
import { isSureWay, type VetMatch, type VetReading } from '../../lib/domain/vet';
import { labelText, shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { appIdText, displayName } from '../../lib/wording/names';
import { sanctionLine } from '../../lib/wording/sanction-line';
import { notListed } from '../../lib/wording/states';
import type { VettedRow } from './row-state';

/** `信用代码 91330281…`; an app's id by the name of its store. */
export function readingText(t: Translate, { as, value }: VetReading): string {
  const text = as === 'app-link' ? appIdText(value) : value;
  return t('vet.reading.text', { as: t(`vet.as.${as}`), value: text });
}

/** One row of the table: what was asked, how it was read, and what the lists say to it. */
export function ResultRow({ vetted: { row, result, state } }: { vetted: VettedRow }) {
  const { t } = useApp();
  const matches = result?.matches ?? [];
  const rest = (result?.total ?? 0) - matches.length;
  return (
    <tr data-state={state}>
      <td className="vet-number">{row.number}</td>
      <td>
        <p lang="zh-CN">{row.input}</p>
        <p className="meta">
          {result?.readings.map((reading) => readingText(t, reading)).join(' · ')}
        </p>
      </td>
      <td colSpan={2} className="vet-said">
        <p className="vet-state">{state === 'none' ? notListed(t, '') : t(`vet.state.${state}`)}</p>
        {matches.map((match) => (
          <Match key={refKey(match.view.ref)} match={match} />
        ))}
        {rest > 0 && <p className="meta">{t('vet.more', { n: rest })}</p>}
        {result?.remarks.map((remark) => (
          <p key={remark} className="meta">
            {t(`vet.remark.${remark}`)}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Match({ match: { view, how, met } }: { match: VetMatch }) {
  const { t, today } = useApp();
  const shown = shownOrNull(view.entry, today);
  if (!shown) return null;
  const [newest] = shown;
  return (
    <div className="stack-close vet-match">
      <p className="row chip-row">
        <NewTabLink url={recordPath(view.ref)} lang="zh-CN">
          {displayName(view.entry)}
        </NewTabLink>
        {/* Who may be a namesake is not shown with somebody else's act as a label. */}
        {isSureWay(how) && (
          <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} tier="identified" />
        )}
      </p>
      <p className="certainty">{t('vet.met', { way: t(`vet.way.${how}`), met })}</p>
      <p className="meta">
        <DatedText text={sanctionLine(t, view.entry, newest)} />{' '}
        <NewTabLink url={newest.source}>
          {t('source.label', { authority: newest.authority })}
        </NewTabLink>
      </p>
      <p className="meta">{t('mark.provenance', { lists: view.listTitle })}</p>
    </div>
  );
}
