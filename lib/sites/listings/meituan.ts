import type { Site } from '../../domain/site';

/**
 * Searches and the categories 学习培训 and 亲子. Verified: by public crawlers of 2018–2022; no live page
 * was seen. The heading is the merchant's name, so it is title and provider.
 */
export const meituan: Site = {
  id: 'meituan',
  name: '美团',
  kind: 'listing',
  matches: [
    '*://*.meituan.com/s/*',
    '*://*.meituan.com/xuexipeixun/*',
    '*://*.meituan.com/jiaoyupeixun/*',
    '*://*.meituan.com/qinzi/*',
  ],
  hosts: ['meituan.com'],
  layouts: [
    {
      item: '.common-list-main .abstract-item,.default-list-item',
      title: ['.list-item-desc-top>a', '.item-title'],
      provider: ['.list-item-desc-top>a', '.item-title'],
    },
  ],
};
