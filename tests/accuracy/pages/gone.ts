import { facts, linked } from '../../unit/match/negative/case';
import { anywhere, template } from '../grammar/templates';
import { SLOGANS } from '../grammar/words';
import type { Card, Label, Template, Website } from '../types';

/** Entries that are not shown, keys that nobody looked at lately, and one subject in two lists. */

const cards = (label: Label, why: string): readonly Template<Card>[] => [
  anywhere('tiers', label, `full name as provider, ${why}`, ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    provider: name,
  })),
  anywhere('tiers', label, `full name as a part of a title, ${why}`, ({ name }) => ({
    title: `首页_${name}`,
  })),
];

/** Lifted, revoked, ended, undated. */
export const GONE_CARDS: readonly Template<Card>[] = [
  ...cards('nothing', 'its sanction is not shown any more'),
  template(
    'tiers',
    'nothing',
    'its host, its sanction is not shown any more',
    ({ host }, draw) => ({
      url: `https://${host}/`,
      title: draw.one(SLOGANS),
    }),
  ),
];
export const GONE_SITES: readonly Template<Website>[] = [
  template(
    'tiers',
    'nothing',
    'its filing number, its sanction is not shown any more',
    ({ icp, host }) => ({
      url: `https://${host}/`,
      facts: facts({ filings: [linked(icp)] }),
    }),
  ),
];

/** A host that nobody looked at for 180 days. */
export const UNVERIFIED_CARDS: readonly Template<Card>[] = [
  template('tiers', 'possible', 'a host that nobody verified for 180 days', ({ host }, draw) => ({
    url: `https://www.${host}/a`,
    title: draw.one(SLOGANS),
  })),
];

/** Both lists are heard (rule 11). */
export const TWICE: readonly Template<Card>[] = [
  ...cards('named', 'in two lists').map((each) => ({ ...each, rule: '11' as const })),
  template('11', 'identified', 'the host of a subject in two lists', ({ host }, draw) => ({
    url: `https://${host}/`,
    title: draw.one(SLOGANS),
  })),
];
