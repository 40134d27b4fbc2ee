import type { Site } from '../../domain/site';

/**
 * Verified: by public crawlers of 2017–2024 that agree on these classes; no live page was seen. The
 * institution stands below the title.
 */
export const study163: Site = {
  id: 'study163',
  name: '网易云课堂',
  kind: 'listing',
  matches: ['*://study.163.com/category/*', '*://study.163.com/courses*'],
  hosts: ['study.163.com'],
  layouts: [
    {
      item: '.uc-coursecard',
      title: ['[class*=coursecard-wrap_tit] h3', 'h3'],
      provider: ['[class*=orgName]'],
    },
  ],
};
