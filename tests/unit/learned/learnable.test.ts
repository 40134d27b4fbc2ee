import { describe, expect, it } from 'vitest';
import { learnableHost } from '../../../lib/match/learnable';

describe('learnableHost', () => {
  it.each([
    ['https://qiming.example.com/a?b#c', 'qiming.example.com'],
    ['https://www.example.com/', 'example.com'],
    ['HTTPS://WWW.Example.COM.:8443/', 'example.com'],
    ['example.com', 'example.com'],
    // Its own site and no more: a host above or below is another one.
    ['https://m.example.com/', 'm.example.com'],
    ['https://www.qiming.example.com/', 'qiming.example.com'],
  ])('%s is learned as %s', (url, host) => {
    expect(learnableHost(url)).toBe(host);
  });

  it.each([
    ['a news site', 'https://edu.sohu.com/a'],
    ['a forum', 'https://www.zhihu.com/'],
    ['a shared platform', 'https://www.youzan.com/'],
    ['a tenant of a shared platform', 'https://abc.xiaoe-tech.com/'],
    ['a store', 'https://apps.apple.com/cn/app/id1'],
    ['a government', 'https://jyj.yuyao.gov.cn/'],
    ['a campus', 'https://career.example.edu.cn/'],
    ['a search engine', 'https://www.baidu.com/s?wd=a'],
    ['a public suffix', 'https://www.com.cn/'],
    ['an address', 'http://127.0.0.1/'],
    ['a single label', 'http://localhost/'],
    ['a single label below www', 'http://www.example/'],
    ['an extension page', 'chrome-extension://abc/options.html'],
    ['a file', 'file:///a.html'],
    ['nothing', ''],
  ])('%s is never learned', (_, url) => {
    expect(learnableHost(url)).toBeNull();
  });
});
