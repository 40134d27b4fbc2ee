import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../../lib/publish/collect/robots';

const rules = (text: string) =>
  rulesOf('http://example.com/robots.txt', new TextEncoder().encode(text));

describe('rulesOf', () => {
  const FORBIDS = '\uFEFFUser-agent: *\nDisallow: /secret/\nAllow: /secret/open/\nCrawl-delay: 7\n';

  it.each([
    ['/a.html', true],
    ['/secret/1.html', false],
    ['/secret/open/1.html', true],
    ['/%73ecret/1.html', false],
    ['/a/../secret/1.html', false],
  ])('%s: %s, over http and https', (path, isAllowed) => {
    for (const protocol of ['http', 'https'])
      expect(rules(FORBIDS).isAllowed(`${protocol}://example.com${path}`)).toBe(isAllowed);
    expect(rules(FORBIDS).delay).toBe(7);
  });

  it('goes by the group that names us, and by no other then', () => {
    const { isAllowed, delay } = rules(
      'User-agent: *\nDisallow: /\nCrawl-delay: 9\n\nUser-agent: Jianxun-List\nDisallow: /x\n',
    );
    expect(isAllowed('http://example.com/a')).toBe(true);
    expect(isAllowed('http://example.com/x1')).toBe(false);
    expect(delay).toBe(0);
  });

  it.each(['', '<html><body>页面不存在</body></html>', '\0\xff'])('allows all by %j', (text) => {
    expect(rules(text).isAllowed('http://example.com/secret/')).toBe(true);
  });

  it('reads escaped Chinese and queries', () => {
    const { isAllowed } = rules('User-agent: *\nDisallow: /附件/\nDisallow: /*?id=\n');
    expect(isAllowed('http://example.com/%E9%99%84%E4%BB%B6/1.xls')).toBe(false);
    expect(isAllowed('http://example.com/down?id=3')).toBe(false);
    expect(isAllowed('http://example.com/down?no=3')).toBe(true);
  });
});
