import type { Site } from '../../domain/site';

/**
 * Categories 学习培训 (ch75) and 亲子 (ch70), and searches. Verified: by public crawlers of 2015–2024; no
 * live page was seen. The heading is the merchant's name, so it is title and provider.
 */
export const dianping: Site = {
  id: 'dianping',
  name: '大众点评',
  kind: 'listing',
  matches: ['*://www.dianping.com/search/*', '*://www.dianping.com/*/ch7*'],
  hosts: ['dianping.com'],
  layouts: [{ item: '.shop-all-list li', title: ['.tit h4'], provider: ['.tit h4'] }],
};
