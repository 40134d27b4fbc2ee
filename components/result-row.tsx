import { gravityOf } from '../lib/domain/lifecycle';
import { LOOSENESS, type LookupHit, type LookupWay, looseness } from '../lib/domain/lookup';
import { type MetRange, metRanges } from '../lib/text/met-ranges';
import { normaliseName } from '../lib/text/normalise';
import { datedLabel, leadingAct, type Shown, shownOrNull } from '../lib/wording/label';
import { displayName, kindOfName, regionText } from '../lib/wording/names';
import { disagreementTexts } from '../lib/wording/other-lists';
import {
  authorityText,
  repliedTexts,
  sanctionViews,
  untilTexts,
} from '../lib/wording/sanction-line';
import { howText } from '../lib/wording/vet-ways';
import { useApp } from './app';
import { OPEN_STOP, STOP } from './arrow-keys';
import { DatedText, Metas } from './dated-text';
import { recordPath } from './links';
import { GravityIcon, SanctionList } from './sanctions';

interface ResultRowProps {
  hit: LookupHit;
  /** The typed text. Its parts in the name are set off. */
  asked: string;
  /** The tab whose page the record may tell about. */
  tab?: number | undefined;
  onOpen?: (() => void) | undefined;
}

/** A hit in two lines: its name, and its gravest act; its acts unfold below. */
export function ResultRow({ hit, asked, tab, onOpen }: ResultRowProps) {
  const { t, today } = useApp();
  const shown = shownOrNull(hit.entry, today);
  if (!shown) return null;
  const views = sanctionViews(t, hit.entry, today);
  const told = [
    ...repliedTexts(t, shown),
    ...disagreementTexts(t, [hit], hit.others ?? [], today),
    t('mark.provenance', { lists: hit.listTitle }),
    ...untilTexts(t, views),
  ];
  return (
    <article className="card result">
      <Who hit={hit} asked={asked} tab={tab} onOpen={onOpen} />
      <details>
        <summary>
          <Facts hit={hit} shown={shown} />
        </summary>
        <div className="stack result-acts">
          <SanctionList views={views} />
          <Metas texts={told} />
        </div>
      </details>
    </article>
  );
}

/** The name, which opens the record; an app's developer; and how it was met if the name does not show that. */
function Who({ hit, asked, tab, onOpen }: ResultRowProps) {
  const { entry, how, name, ref } = hit;
  const shownName = displayName(entry);
  const developer = entry.app?.developer;
  /** The typed text is set off only in the name that it met. Other names only happen to share parts of it. */
  const nameText = (shown: string) =>
    shown === name || holds(shown, asked) ? <MetName asked={asked} name={shown} /> : shown;
  const isSure = looseness(how) < LOOSENESS.loose;
  return (
    <div className="result-who">
      <h3 className="card-title" lang="zh-CN">
        <a
          {...(isSure ? OPEN_STOP : STOP)}
          href={recordPath(ref, tab)}
          target="_blank"
          rel="noreferrer"
          onClick={onOpen}
        >
          {nameText(shownName)}
        </a>
      </h3>
      {developer && (
        <span className="meta" lang="zh-CN">
          {nameText(developer)}
        </span>
      )}
      <How hit={hit} asked={asked} told={[shownName, ...(developer ? [developer] : [])]} />
    </div>
  );
}

const HELD: readonly LookupWay[] = ['exact', 'prefix', 'infix'];

const holds = (name: string, asked: string): boolean =>
  normaliseName(name).includes(normaliseName(asked));

interface HowProps extends Pick<ResultRowProps, 'hit' | 'asked'> {
  /** The names that are read already. */
  told: readonly string[];
}

function How({ hit: { entry, how, name }, asked, told }: HowProps) {
  const { t } = useApp();
  // An earlier name shows the typed text already.
  if (HELD.includes(how) && told.some((each) => holds(each, asked))) return null;
  const said = howText(t, how, kindOfName(entry, name));
  if (told.some((each) => each === name || (how === 'same' && each.includes(name))))
    return <span className="meta">{said}</span>;
  const [before = '', after = ''] = t('search.matchedName', { how: said, name: '\n' }).split('\n');
  return (
    <span className="meta">
      {before}
      <MetName asked={asked} name={name} />
      {after}
    </span>
  );
}

/** Kind, place, the gravest act with its date, and by whom. */
function Facts({ hit: { entry }, shown }: { hit: LookupHit; shown: Shown }) {
  const { t } = useApp();
  const region = entry.region ? regionText(t, entry.region) : null;
  const gravity = gravityOf(shown);
  const authority = authorityText(t, leadingAct(shown).authority);
  return (
    <span className="result-facts">
      <span>{[t(`kind.${entry.kind}`), ...(region ? [region] : [])].join(' · ')}</span>
      <span className="result-act" data-gravity={gravity}>
        <GravityIcon gravity={gravity} /> <DatedText text={datedLabel(t, shown)} />
      </span>
      <span className="result-authority" lang="zh-CN">
        {authority}
      </span>
    </span>
  );
}

/** A name with what was typed of it set off by weight and a line below: not by colour. */
function MetName({ asked, name }: { asked: string; name: string }) {
  const ranges = metRanges(asked, name);
  const before = ({ start }: MetRange, at: number) => name.slice(ranges[at - 1]?.end ?? 0, start);
  return (
    <>
      {ranges.map((range, at) => (
        <span key={range.start}>
          {before(range, at)}
          <b className="met">{name.slice(range.start, range.end)}</b>
        </span>
      ))}
      {name.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
