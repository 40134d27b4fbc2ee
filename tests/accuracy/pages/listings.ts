import { otherCompany, SLOGANS } from '../grammar/words';
import type { Card, Draw, Label, Rule, Subject, Template } from '../types';

/** Cards of course listings: the listing's own host proves nothing of them (rule 10). */

const LISTINGS = ['courses.example.net', 'ke.example.net'];

function onListing(
  rule: Rule,
  label: Label,
  reason: string,
  make: (subject: Subject, draw: Draw) => Omit<Card, 'url'> & { url?: string },
  listing: (subject: Subject) => string = () => LISTINGS[0] ?? '',
): Template<Card> {
  return {
    rule,
    label,
    reason,
    listing,
    make(subject, draw) {
      const url = `https://${listing(subject)}/course/${draw.below(9999)}`;
      return { url, ...make(subject, draw) };
    },
  };
}

/** Of entries that are no apps. */
export const CARDS: readonly Template<Card>[] = [
  onListing('10', 'named', 'full name as the provider of a card', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    provider: name,
  })),
  onListing('10', 'possible', 'a branch as the provider of a card', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    provider: `${name}城东分校`,
  })),
  onListing('10', 'related', 'full name as the title of a card', ({ name }, draw) => ({
    title: draw.one([name, `${name} - 少儿英语`, `少儿英语_${name}`]),
  })),
  onListing('10', 'nothing', 'a longer name as the provider of a card', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    provider: draw.one(['新', '华夏']) + name,
  })),
  onListing(
    '2',
    'nothing',
    'the title names it, the provider is another company',
    ({ name }, draw) => ({
      title: name,
      provider: otherCompany(draw),
    }),
  ),
  onListing('5', 'nothing', 'only the snippet names it', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    snippet: `由${name}开设`,
  })),
];

/** Of entries whose host is known. */
export const HOSTED_CARDS: readonly Template<Card>[] = [
  onListing('7', 'identified', 'a card that leads to its listed host', ({ host }, draw) => ({
    url: `https://${host}/kecheng`,
    title: draw.one(SLOGANS),
  })),
  onListing(
    '10',
    'nothing',
    'somebody’s card on a listing that stands on the listed host',
    (_subject, draw) => ({ title: draw.one(SLOGANS), provider: otherCompany(draw) }),
    ({ host }) => host,
  ),
  onListing(
    '10',
    'nothing',
    'a card without a provider on a listing that stands on the listed host',
    (_subject, draw) => ({ title: draw.one(SLOGANS) }),
    ({ host }) => host,
  ),
];
