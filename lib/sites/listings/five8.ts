import type { Site } from '../../domain/site';

/**
 * Training categories of every city. Verified: the rows by public crawlers of 2014–2020, the seller's
 * place by none; no live page was seen.
 */
export const five8: Site = {
  id: 'five8',
  name: '58同城',
  kind: 'listing',
  matches: [
    '*://*.58.com/*peixun*',
    '*://*.58.com/jiaoyu*',
    '*://*.58.com/jiajiao*',
    '*://*.58.com/youjiao*',
    '*://*.58.com/techang*',
  ],
  hosts: ['58.com'],
  layouts: [
    {
      item: '.tblist tr,#infolist tr,.list-box>*,.listUl>li',
      title: ['a.t', '.tit a', 'h2 a', 'h3 a'],
      provider: ['.seller a', '.seller', 'a.u', '.company'],
    },
  ],
};
