import { describe, expect, it } from 'vitest';
import { learnableHost, learnablePlace, placesOf } from '../../../lib/match/learned';

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

describe('learnablePlace', () => {
  it.each([
    ['a front page', 'https://www.example.com/', 'example.com'],
    ['a front page by its file', 'https://example.com/index.html#top', 'example.com'],
    ['a tenant’s folder', 'https://example.com/~name/', 'example.com/~name/'],
    ['a page in a tenant’s folder', 'https://example.com/~name/a.html?b=1', 'example.com/~name/'],
    ['a folder below', 'https://example.com/shop/17/about/us', 'example.com/shop/17/about/'],
    ['a page at the root', 'https://example.com/school123.html', 'example.com/school123.html'],
    ['a tenant’s label', 'https://name.example.com/', 'name.example.com'],
    ['a front page that a query fills', 'https://example.com/?shop=17', null],
    ['a shared platform’s tenant', 'https://abc.xiaoe-tech.com/', null],
  ])('%s: %s speaks for %s', (_, url, place) => {
    expect(learnablePlace(url)).toBe(place);
  });

  it('is one of the places that the page stands in', () => {
    expect(placesOf('https://www.example.com/a/b/c.html')).toEqual([
      'example.com',
      'example.com/a/',
      'example.com/a/b/',
      'example.com/a/b/c.html',
    ]);
  });
});
