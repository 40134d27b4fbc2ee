import { useEffect, useRef } from 'react';
import { HITS } from '../lib/domain/lookup';
import { regionText } from '../lib/wording/names';
import { useApp } from './app';
import { ErrorNote } from './error-note';
import { Button } from './fields';
import type { Answer, FurtherHits } from './use-lookup';

interface RegionFilterProps {
  answer: Answer;
  /** Only hits of this province, or '' for all. */
  onRegion(code: string): void;
}

/** Where there are more hits than one answer holds, they can be narrowed to a province. */
export function RegionFilter({ answer: { region, found }, onRegion }: RegionFilterProps) {
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
export function MoreResults({ rest, further: { hits, action, more } }: MoreResultsProps) {
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
