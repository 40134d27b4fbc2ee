import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { refKey } from '../../lib/domain/entry-ref';
import { isSureWay, type VetMatch } from '../../lib/domain/vet';
import { numbersOf } from '../../lib/tables/vet-rows';
import { dayText } from '../../lib/wording/dates';
import { datedLabel } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { headingText, sentences } from '../../lib/wording/names';
import { wayText } from '../../lib/wording/vet-ways';
import { besideActTexts, remarkTexts } from './remarks';
import { actOf, byState, ROW_STATES, type VettedRow } from './row-state';

/** The sources of a sheet's rows, and whether they are all of one list. */
interface Basis {
  sources: readonly string[];
  isOneList: boolean;
}

/** Records of a row on paper: all that are its own, else the likeliest. */
function toldOf({ result }: VettedRow): VetMatch[] {
  const matches = result?.matches ?? [];
  const sure = matches.filter(({ how }) => isSureWay(how));
  return sure.length > 0 ? sure : matches.slice(0, 1);
}

/** `5、900`: rows that say the same are told together. */
const numbersText = (t: Translate, { row }: VettedRow): string =>
  numbersOf(row).join(t('text.between'));

/** `共 33 行：在名单中 2，请核对 1，未在名单中 30` */
function countsText(t: Translate, rows: readonly VettedRow[]): string {
  const counts = ROW_STATES.flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n > 0 ? [t('vet.count', { state: t(`vet.state.${state}`), n })] : [];
  });
  return t('vet.counts', { n: rows.length, counts: counts.join(t('text.between')) });
}

/**
 * The results on paper: rows that are listed or need a look first, each with its reason; then, close together, the rows
 * that are on no list. A source of many rows is printed once, under a number.
 */
export function Paper({ rows }: { rows: readonly VettedRow[] }) {
  const { t, today } = useApp();
  const sorted = [...rows].sort(byState);
  const exceptions = sorted.filter(({ state }) => state !== 'none');
  const rest = sorted.filter(({ state }) => state === 'none');
  const told = exceptions.flatMap(toldOf);
  const sources = [...new Set(told.flatMap((match) => actOf(match, today)?.source ?? []))];
  const isOneList = new Set(told.map(({ ref }) => ref.list)).size <= 1;
  return (
    <div className="print-only vet-paper">
      <p>
        <DatedText
          text={t('vet.printed', { date: dayText(t, today), counts: countsText(t, rows) })}
        />
      </p>
      {exceptions.length > 0 && <Exceptions rows={exceptions} basis={{ sources, isOneList }} />}
      {rest.length > 0 && (
        <>
          <p className="vet-state">
            {t('vet.count', { state: t('notListed.noDate'), n: rest.length })}
          </p>
          <ul className="vet-rest" lang="zh-CN">
            {rest.map((vetted) => (
              <li key={vetted.row.row}>
                {numbersText(t, vetted)} {vetted.row.input}
                {(vetted.result?.remarks.length ?? 0) > 0 && <Remarks vetted={vetted} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && (
        <ol className="vet-sources">
          {sources.map((url, at) => (
            <li key={url}>{t('vet.source', { n: at + 1, url })}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Exceptions({ rows, basis }: { rows: readonly VettedRow[]; basis: Basis }) {
  const { t } = useApp();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('vet.col.number')}</th>
          <th>{t('vet.col.input')}</th>
          <th>{t('vet.col.result')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((vetted) => (
          <tr key={vetted.row.row}>
            <td>{numbersText(t, vetted)}</td>
            <td lang="zh-CN">{vetted.row.input}</td>
            <td>
              <span className="vet-state">{t(`vet.state.${vetted.state}`)}</span>{' '}
              {toldOf(vetted).map((match) => (
                <Told
                  key={refKey(match.ref)}
                  match={match}
                  input={vetted.row.input}
                  basis={basis}
                />
              ))}
              <More vetted={vetted} />
              <Remarks vetted={vetted} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * `单位名称一致 黑名单·2026-09-25，余姚市教育局 [2]`. The record's name comes first where the row does not say it, so
 * that no act stands beside another's name.
 */
function Told({ match, input, basis }: { match: VetMatch; input: string; basis: Basis }) {
  const { t, today } = useApp();
  const act = actOf(match, today);
  if (!act) return null;
  const name = headingText(t, match.entry);
  const way = wayText(t, match.how);
  const label = datedLabel(t, [act]);
  const n = basis.sources.indexOf(act.source) + 1;
  return (
    <span>
      {input.includes(name) ? way : t('vet.met', { way, met: name })}{' '}
      <DatedText text={t('vet.act', { label, authority: act.authority, n })} />{' '}
      <DatedText text={sentences(t, besideActTexts(t, match, today))} />{' '}
      {!basis.isOneList && t('mark.provenance', { lists: match.listTitle })}{' '}
    </span>
  );
}

function More({ vetted }: { vetted: VettedRow }) {
  const { t } = useApp();
  const rest = (vetted.result?.total ?? 0) - toldOf(vetted).length;
  return rest > 0 ? <span className="meta">{t('vet.more', { n: rest })} </span> : null;
}

/** The remarks on a row beside its records and its state. */
function Remarks({ vetted }: { vetted: VettedRow }) {
  const { t } = useApp();
  const ofState = [t('notListed.noDate'), t('vet.partial')];
  const texts = remarkTexts(t, vetted).filter((text) => !ofState.includes(text));
  return <span className="meta"> {sentences(t, texts)}</span>;
}
