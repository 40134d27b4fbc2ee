import type { Site } from '../../domain/site';

/**
 * Verified: by public crawlers of 2023 and later, of the search page only; no live page was seen. The
 * first line of a card is the course, the second its school.
 */
export const open163: Site = {
  id: 'open163',
  name: '网易公开课',
  kind: 'listing',
  matches: ['*://open.163.com/newview/search*'],
  layouts: [
    {
      item: '.type-card',
      title: ['.subname', 'a[title]@title'],
      url: ['a@href'],
      provider: ['.subname~.subname'],
    },
  ],
};
