import { useEffect, useRef } from 'react';
import { refKey } from '../lib/domain/entry-ref';
import { isEntryShown } from '../lib/domain/lifecycle';
import { HITS, type LookupHit } from '../lib/domain/lookup';
import { withoutHidden } from '../lib/domain/plain-text';
import { answerText, askedFor, besideTexts, partText, readingTexts } from '../lib/wording/answer';
import type { Translate } from '../lib/wording/messages/translate';
import { regionText, sentences } from '../lib/wording/names';
import { useApp } from './app';
import { DatedText, Metas } from './dated-text';
import { ErrorNote } from './error-note';
import { Button } from './fields';
import { ADD_LIST, NewTabLink } from './links';
import { UncheckedNotes } from './list-facts';
import { OfficialLookups } from './official-lookups';
import { ResultRow } from './result-row';
import { IS_EXTENSION } from './surface';
import { TextMentions } from './text-mentions';
import {
  type Answer,
  type Found,
  type FurtherHits,
  keepHits,
  type Lookup,
  useFurtherHits,
} from './use-lookup';

interface ResultsProps {
  /** The tab whose page the records may tell about. */
  tab?: number | undefined;
  onRegion(code: string): void;
  /** A result or an official look-up was opened. */
  onOpen?: (() => void) | undefined;
}

/** The answer to what was typed, or what stands in its place. Its first line is announced to screen readers. */
export function Results({ lookup, ...props }: ResultsProps & { lookup: Lookup }) {
  const { t, today } = useApp();
  // The worker left out what has ended, but a view may stay open past midnight.
  const isWanted = ({ entry }: LookupHit) => isEntryShown(entry, today);
  return (
    <>
      <p className="visually-hidden" role="status">
        {lookup.status === 'done' && saidText(t, lookup, keepHits(lookup.found, isWanted))}
      </p>
      {lookup.status === 'waiting' && <p className="hint">{t('list.loading')}</p>}
      {lookup.status === 'failed' && <ErrorNote error={lookup.error} onRetry={lookup.retry} />}
      {lookup.status === 'done' && <Answered answer={lookup} isWanted={isWanted} {...props} />}
    </>
  );
}

/** The answer in a line. Narrowed to a province, it says how many are there. */
function lineOf(t: Translate, { text, region }: Answer, found: Found): string {
  if (region === '' || found.hits.length === 0 || found.isCut) return answerText(t, text, found);
  return t('search.regionCount', { region: regionText(t, region) ?? region, n: found.total });
}

/** Is a part of a message masked, so that it cannot be matched to anybody? That is told beside its mentions. */
const isPartHidden = ({ hits, reading: { as, remarks } }: Found): boolean =>
  as === 'text' && hits.length > 0 && remarks.includes('masked');

/** The lines below the first one: how the text was read, how much is shown, and which lists did not answer in full. */
const quietTexts = (t: Translate, found: Found): string[] =>
  [
    ...readingTexts(t, found),
    isPartHidden(found) ? t('search.masked') : '',
    found.mentions.length > 0 ? '' : partText(t, found),
    ...besideTexts(t, found),
  ].filter(Boolean);

const saidText = (t: Translate, answer: Answer, found: Found): string =>
  sentences(t, [lineOf(t, answer, found), ...quietTexts(t, found)]);

interface AnsweredProps extends ResultsProps {
  answer: Answer;
  isWanted(hit: LookupHit): boolean;
}

/** The found records. If there are none: what was looked for, and where else to ask. */
function Answered({ answer, isWanted, tab, onRegion, onOpen }: AnsweredProps) {
  const { t } = useApp();
  const further = useFurtherHits(answer);
  const found = keepHits({ ...answer.found, hits: [...further.hits] }, isWanted);
  const isNone = found.hits.length === 0;
  const isText = found.reading.as === 'text';
  return (
    <section className={isNone ? 'stack-far not-listed' : 'stack-far'}>
      {!isNone && <h2 className="visually-hidden">{t('search.results')}</h2>}
      <Heading answer={answer} found={found} onOpen={onOpen} />
      <UncheckedNotes unchecked={found.unchecked} />
      <RegionFilter answer={answer} onRegion={onRegion} />
      {isNone ? (
        <Elsewhere name={askedName(answer)} onOpen={onOpen} />
      ) : (
        <ul className="results">
          {found.hits.map((hit) => (
            <li key={refKey(hit.ref)}>
              <ResultRow
                hit={hit}
                asked={isText ? hit.name : answer.text}
                tab={tab}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
      <MoreResults rest={found.total - found.hits.length} further={further} />
    </section>
  );
}

interface HeadingProps extends Pick<ResultsProps, 'onOpen'> {
  answer: Answer;
  found: Found;
}

/** The answer in a line, and what the text was read as; for a passage, its mentions. */
function Heading({ answer, found, onOpen }: HeadingProps) {
  const { t } = useApp();
  const line = lineOf(t, answer, found);
  const isText = found.mentions.length > 0;
  return (
    <div className="stack-close">
      {isText ? (
        <TextMentions text={answer.text} mentions={found.mentions} summary={line} onOpen={onOpen} />
      ) : (
        <p className="answer" aria-hidden="true">
          <DatedText text={line} />
        </p>
      )}
      <Metas texts={quietTexts(t, found)} />
    </div>
  );
}

/** The text to ask an authority about: the name, code or number that was read; none for a passage. */
const askedName = ({ text, found: { reading } }: Answer): string => {
  if (reading.as === 'text') return '';
  return reading.as === 'name' ? withoutHidden(askedFor(text, reading)) : reading.value;
};

/** The ways on if no list has it: follow one that may, or ask the authorities. */
function Elsewhere({ name, onOpen }: { name: string; onOpen: ResultsProps['onOpen'] }) {
  const { t } = useApp();
  return (
    <>
      {IS_EXTENSION && (
        <p>
          <NewTabLink url={ADD_LIST}>{t('search.addList')}</NewTabLink>
        </p>
      )}
      <OfficialLookups name={name} onOpen={onOpen} />
    </>
  );
}

interface RegionFilterProps {
  answer: Answer;
  /** Only hits of this province, or '' for all. */
  onRegion(code: string): void;
}

/** Where there are more hits than one answer holds, they can be narrowed to a province. */
function RegionFilter({ answer: { region, found }, onRegion }: RegionFilterProps) {
  const { t } = useApp();
  if (region === '' && (found.total <= HITS || found.regions.length < 2)) return null;
  return (
    <select
      className="input"
      aria-label={t('search.region')}
      value={region}
      onChange={(event) => onRegion(event.currentTarget.value)}
    >
      <option value="">
        {region === '' && !found.isCut
          ? t('search.allRegions', { n: found.total })
          : t('search.everywhere')}
      </option>
      {found.regions.map(({ code, n }) => {
        const name = regionText(t, code) ?? code;
        // If not all hits were read, their numbers by province are unknown.
        return (
          <option key={code} value={code}>
            {found.isCut ? name : t('search.regionCount', { region: name, n })}
          </option>
        );
      })}
    </select>
  );
}

interface MoreResultsProps {
  /** How many are not shown yet. */
  rest: number;
  further: FurtherHits;
}

/** Asks for the hits that follow; the keyboard goes on from the first of them. */
function MoreResults({ rest, further: { hits, action, more } }: MoreResultsProps) {
  const { t } = useApp();
  const foot = useRef<HTMLDivElement>(null);
  /** How many there were when more were asked for. */
  const before = useRef(0);
  useEffect(() => {
    if (before.current === 0 || hits.length <= before.current) return;
    const rows = foot.current?.parentElement?.querySelectorAll<HTMLElement>('.results h3 a');
    rows?.[before.current]?.focus();
    before.current = 0;
  }, [hits]);
  const onClick = () => {
    before.current = hits.length;
    more();
  };
  return (
    <div ref={foot} className="more-results">
      <ErrorNote error={action.error} />
      {rest > 0 && (
        <Button isIdle={action.isBusy} onClick={onClick}>
          {t('search.moreRows', { n: Math.min(HITS, rest) })}
        </Button>
      )}
    </div>
  );
}
