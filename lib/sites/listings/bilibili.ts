import type { Site } from '../../domain/site';

/**
 * Courses alone: on a search page a card that leads to no course has no title here. Verified: the
 * search page by public crawlers of 2022–2026, the shelf only by the address of its links; no live page
 * was seen.
 */
export const bilibili: Site = {
  id: 'bilibili',
  name: '哔哩哔哩课堂',
  kind: 'listing',
  matches: ['*://search.bilibili.com/*', '*://www.bilibili.com/cheese/*'],
  hosts: ['bilibili.com'],
  layouts: [
    {
      item: '.bili-video-card',
      title: ['a[href*="/cheese/"] h3', 'h3 a[href*="/cheese/"]'],
      provider: ['[class*=info--author]'],
    },
    {
      item: 'a[href*="/cheese/play/"]',
      title: ['[class*=title]', 'h3'],
      provider: ['[class*=up-name]', '[class*=author]'],
    },
  ],
};
