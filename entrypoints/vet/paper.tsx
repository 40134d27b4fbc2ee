import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { refKey } from '../../lib/domain/entry-ref';
import { isSureWay, type VetMatch } from '../../lib/domain/vet';
import { displayName } from '../../lib/wording/names';
import { sanctionLine } from '../../lib/wording/sanction-line';
import { remarkTexts } from './remarks';
import { actOf, byState, type VettedRow } from './row-state';

/** What the rows of a sheet rest on: the addresses, and the lists where they are several. */
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

/**
 * The results as they are filed: what is listed or to be looked at first, each with its reason; then, close
 * together, the rows that are on no list. An address that many rows rest on is printed once, under a number.
 */
export function Paper({ rows }: { rows: readonly VettedRow[] }) {
  const { t, today } = useApp();
  const sorted = [...rows].sort(byState);
  const exceptions = sorted.filter(({ state }) => state !== 'none');
  const rest = sorted.filter(({ state }) => state === 'none');
  const told = exceptions.flatMap(toldOf);
  const sources = [...new Set(told.flatMap((match) => actOf(match, today)?.source ?? []))];
  const isOneList = new Set(told.map(({ view }) => view.ref.list)).size <= 1;
  return (
    <div className="print-only vet-paper">
      {exceptions.length > 0 && <Exceptions rows={exceptions} basis={{ sources, isOneList }} />}
      {rest.length > 0 && (
        <>
          <p className="vet-state">
            {t('vet.count', { state: t('notListed.noDate'), n: rest.length })}
          </p>
          <ul className="vet-rest" lang="zh-CN">
            {rest.map((vetted) => (
              <li key={vetted.row.row}>
                {vetted.row.number} {vetted.row.input}
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
            <td>{vetted.row.number}</td>
            <td lang="zh-CN">{vetted.row.input}</td>
            <td>
              <span className="vet-state">{t(`vet.state.${vetted.state}`)}</span>{' '}
              {toldOf(vetted).map((match) => (
                <Told key={refKey(match.view.ref)} match={match} basis={basis} />
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

/** `名称相近，并不相同，请核对：…。余姚市教育局……列入黑名单[2]` */
function Told({ match, basis }: { match: VetMatch; basis: Basis }) {
  const { t, today } = useApp();
  const { view, how } = match;
  const act = actOf(match, today);
  if (!act) return null;
  const n = basis.sources.indexOf(act.source) + 1;
  return (
    <span>
      {t('vet.met', { way: t(`vet.way.${how}`), met: displayName(view.entry) })}{' '}
      <DatedText text={sanctionLine(t, view.entry, act)} /> {t('vet.sourceMark', { n })}{' '}
      {!basis.isOneList && t('mark.provenance', { lists: view.listTitle })}{' '}
    </span>
  );
}

function More({ vetted }: { vetted: VettedRow }) {
  const { t } = useApp();
  const rest = (vetted.result?.total ?? 0) - toldOf(vetted).length;
  return rest > 0 ? <span className="meta">{t('vet.more', { n: rest })} </span> : null;
}

/** What is said of a row beside its records; that it is on no list is said once for all of them. */
function Remarks({ vetted }: { vetted: VettedRow }) {
  const { t } = useApp();
  const texts = remarkTexts(t, vetted).filter((text) => text !== t('notListed.noDate'));
  return <span className="meta"> {texts.join(' ')}</span>;
}
