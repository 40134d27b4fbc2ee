import { expect, it } from 'vitest';
import { isCreditSite } from '../../../../lib/publish/rules/hosts-and-sources';

it.each([
  'https://xyjyj.example.gov.cn/1.html',
  'https://www.xyx.gov.cn/1.html',
  'https://xyscjg.example.gov.cn/1.html',
  'https://jyj.xy.gov.cn/1.html',
  'https://accredit.example.gov.cn/1.html',
])('an office whose host begins with xy is no credit platform: %s', (source) => {
  expect(isCreditSite(source)).toBe(false);
});

it.each([
  'https://credit.example.gov.cn/1.html',
  'https://www.creditchina.gov.cn/1.html',
  'https://xyxxgs.example.gov.cn/1.html',
  'https://xinyong.example.gov.cn/1.html',
  'https://xy.example.gov.cn/1.html',
  'https://zj.gsxt.gov.cn/1.html',
  'https://www.zjcredit.example.gov.cn/1.html',
  'https://xxgs.credit.example.gov.cn/1.html',
])('a credit platform is no office’s own site: %s', (source) => {
  expect(isCreditSite(source)).toBe(true);
});
