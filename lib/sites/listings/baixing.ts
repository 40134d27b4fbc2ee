import type { Site } from '../../domain/site';

/**
 * Training categories of every city. Verified: by public crawlers of 2016–2021; no live page was seen.
 * A business is the link in the line of details, a private person has none.
 */
export const baixing: Site = {
  id: 'baixing',
  name: '百姓网',
  kind: 'listing',
  matches: [
    '*://*.baixing.com/*peixun*',
    '*://*.baixing.com/jiaoyu*',
    '*://*.baixing.com/jiajiao*',
  ],
  hosts: ['baixing.com'],
  layouts: [
    {
      item: '.list-ad-items>li',
      title: ['a.ad-title'],
      provider: ['.ad-item-detail a'],
    },
  ],
};
