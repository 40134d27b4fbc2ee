import type { ListCoverage, LookupWay } from '../domain/lookup';
import type { Translate } from './messages/translate';
import { notListed } from './states';

/** How a hit was met, in words. */
export function howText(t: Translate, way: LookupWay): string {
  switch (way) {
    case 'uscc':
    case 'app-id':
    case 'host':
    case 'icp':
    case 'psb':
    case 'operator':
    case 'unverified':
    case 'phone':
      return t(`vet.way.${way}`);
    default:
      return t(`how.${way}`);
  }
}

/** The first line where nothing was found: what was searched, and what the lists hold. */
export function coverageText(t: Translate, coverage: readonly ListCoverage[]): string {
  const dates = coverage.map(({ asOf }) => asOf).sort();
  return notListed(t, dates[0] ?? '');
}
