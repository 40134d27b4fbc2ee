import type { Site } from '../../domain/site';

/**
 * Verified: by public crawlers, the search page of 2018–2023 and the channel page of 2025; no live page
 * was seen. A card of a channel has no link: its school stands right after the heading, and the other
 * classes are hashes.
 */
export const icourse163: Site = {
  id: 'icourse163',
  name: '中国大学MOOC',
  kind: 'listing',
  matches: ['*://www.icourse163.org/search*', '*://www.icourse163.org/channel/*'],
  hosts: ['icourse163.org'],
  layouts: [
    {
      item: '.u-clist',
      title: ['.u-course-name'],
      url: ['@data-href'],
      provider: ['.t21'],
      snippet: ['.brief'],
    },
    { item: '.commonCourseCardItem', title: ['h3'], provider: ['h3+p'] },
  ],
};
