import { useApp } from '../../components/app';
import { DatedText, Metas } from '../../components/dated-text';
import { NewTabLink, recordPath } from '../../components/links';
import { LabelChip } from '../../components/sanctions';
import type { Day } from '../../lib/domain/day';
import { refKey } from '../../lib/domain/entry-ref';
import { gravityOf } from '../../lib/domain/lifecycle';
import { isSureWay, type VetMatch, type VetReading } from '../../lib/domain/vet';
import { monthText } from '../../lib/wording/dates';
import { labelText, leadingAct, shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { appIdText, displayName } from '../../lib/wording/names';
import { sanctionLine, sourceLabel } from '../../lib/wording/sanction-line';
import { wayAloneText, wayText } from '../../lib/wording/vet-ways';
import { besideActTexts, remarkTexts } from './remarks';
import { ownAct, type VettedRow } from './row-state';

/** `信用代码 91330281…`; an app's id by the name of its store. */
export function readingText(t: Translate, { as, value }: VetReading): string {
  const text = as === 'app-link' ? appIdText(value) : value;
  return t('vet.reading.text', { as: t(`vet.as.${as}`), value: text });
}

/** The date of the act of a row's own record, as precise as its source; '' if the record may be somebody else's. */
function dateText(t: Translate, vetted: VettedRow, today: Day): string {
  const act = ownAct(vetted, today);
  if (!act) return '';
  return act.decidedOn.precision === 'day' ? act.decidedOn.day : monthText(t, act.decidedOn);
}

/** One row of the table in one line, which opens to how it was read and what the lists say to it. */
export function ResultRow({ vetted }: { vetted: VettedRow }) {
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
        <DatedText text={dateText(t, vetted, today)} />
      </td>
    </tr>
  );
}

/** The text of a row's line beside its state. */
function Brief({ vetted }: { vetted: VettedRow }) {
  const { t, today } = useApp();
  const { matches = [], total = 0 } = vetted.result ?? {};
  const [best] = matches;
  const shown = best && shownOrNull(best.entry, today);
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
        <Match key={refKey(match.ref)} match={match} />
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
  const { ref, entry, listTitle, how, name } = match;
  const shown = shownOrNull(entry, today);
  if (!shown) return null;
  const act = leadingAct(shown);
  // Beside a name that may be another's, "the institution" could be taken for the row's.
  const line = sanctionLine(t, entry, act, isSureWay(how) ? 'it' : 'name');
  return (
    <div className="stack-close vet-match">
      <p>
        <NewTabLink url={recordPath(ref)} lang="zh-CN">
          {displayName(entry)}
        </NewTabLink>
      </p>
      <p className="certainty">{t('vet.met', { way: wayAloneText(t, how), met: name })}</p>
      <p className="meta">
        <DatedText text={line} /> <NewTabLink url={act.source}>{sourceLabel(t, act)}</NewTabLink>
      </p>
      <Metas texts={besideActTexts(t, match, today)} />
      <p className="meta">{t('mark.provenance', { lists: listTitle })}</p>
    </div>
  );
}
