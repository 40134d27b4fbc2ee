import { describe, expect, it } from 'vitest';
import { URL_CAP } from '../../../lib/domain/page-limits';
import { sites } from '../../../lib/sites';
import { readQuery, toAddress, toName, toTarget } from '../../../lib/sites/link-targets';
import { adapterOf } from './read-all';

describe('readQuery', () => {
  it.each([
    ['baidu', 'https://www.baidu.com/s?wd=%E5%9F%B9%E8%AE%AD', '培训'],
    ['baidu', 'https://www.baidu.com/s?wd=&word=+a+b+', 'a b'],
    ['baidu', 'https://www.baidu.com/s?ie=gb2312&wd=%C5%E0%D1%B5', '培训'],
    ['baidu', 'https://www.baidu.com/', undefined],
    ['baidu', `https://www.baidu.com/s?wd=${'a'.repeat(201)}`, 'a'.repeat(200)],
    ['sogou', 'https://m.sogou.com/web/searchList.jsp?keyword=a', 'a'],
    ['toutiao', 'https://so.toutiao.com/search?keyword=%ff', ''],
  ])('%s: %s', (id, url, query) => {
    const read = readQuery(adapterOf(id), new URL(url));
    if (query === '') expect(read).toBeTruthy();
    else expect(read).toBe(query);
  });
});

describe('toName', () => {
  it.each([
    ['示例启明网', '示例启明网'],
    ['示例网\n2025-01-01', '示例网'],
    ['36氪', '36氪'],
    ['Example Inc. Ltd', 'Example Inc. Ltd'],
    ['www.example.com/about/...', undefined],
    ['example.com', undefined],
    ['example.com/', undefined],
    ['https://www.example.com › a', undefined],
    ['www.example.com>...>法律文书', undefined],
    ['', undefined],
  ])('%s', (text, name) => {
    expect(toName(text)).toBe(name);
  });
});

describe('toAddress', () => {
  it.each([
    ['example.com', 'https://example.com'],
    ['www.example.com › a › b', 'https://www.example.com'],
    ['www.example.com/about/...', 'https://www.example.com'],
    ['www.example.com>...>法律文书', 'https://www.example.com'],
    ['http://www.example.com:8080/a', 'https://www.example.com'],
    ['example.com 2026-09-01', 'https://example.com'],
  ])('%s', (text, address) => {
    expect(toAddress(text)).toBe(address);
  });

  it.each(['www.example.co...', 'www.example.com…', 'www.example.com.', '示例启明网', ''])(
    'takes no host from %s',
    (text) => {
      expect(URL.canParse(toAddress(text))).toBe(false);
    },
  );
});

describe('toTarget', () => {
  const encoded = (text: string): string => btoa(text).replace(/\+/g, '-').replace(/\//g, '_');
  const jump = (target: string): string =>
    `https://so.toutiao.com/search/jump?url=${encodeURIComponent(target)}`;

  it.each([
    ['baidu', 'https://a.example.com/b', 'https://a.example.com/b'],
    ['baidu', '//a.example.com/b', 'https://a.example.com/b'],
    ['baidu', '/link?url=abc', null],
    ['baidu', 'http://www.baidu.com/baidu.php?url=abc', null],
    ['baidu', 'https://m.baidu.com/from=0/ssid=0/tc?pu=a', null],
    ['baidu', 'http://nourl.ubs.baidu.com/61344', null],
    ['baidu', 'https://baijiahao.baidu.com/s?id=1', 'https://baijiahao.baidu.com/s?id=1'],
    ['baidu', 'https://link.example.com/link?url=a', 'https://link.example.com/link?url=a'],
    ['baidu', 'javascript:alert(1)', null],
    ['baidu', 'data:text/html,x', null],
    [
      'bing',
      `https://www.bing.com/ck/a?u=a1${encoded('https://a.example.com/?b=1')}`,
      'https://a.example.com/?b=1',
    ],
    ['bing', 'https://www.bing.com/ck/a?!&&p=1', null],
    ['bing', 'https://notbing.com/ck/a?u=a1', 'https://notbing.com/ck/a?u=a1'],
    ['bing', 'https://www.bing.com/aclick?u=aHR0cHMlM2ElMmYlMmY', null],
    ['google', '/url?q=https://a.example.com/&sa=U', 'https://a.example.com/'],
    ['google', '/url?url=https://a.example.com/', 'https://a.example.com/'],
    ['google', '/url?q=/search', null],
    [
      'duckduckgo',
      '//duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example.com%2F',
      'https://a.example.com/',
    ],
    ['toutiao', jump(jump('https://a.example.com/')), 'https://a.example.com/'],
    ['toutiao', jump(jump(jump(jump(jump('https://a.example.com/'))))), null],
    ['toutiao', jump('sslocal://detail'), null],
    ['so360', 'https://m.so.com/jump?u=http%3A%2F%2Fa.example.com', 'http://a.example.com/'],
  ])('%s: %s', (id, text, target) => {
    const base = adapterOf(id).matches[0]?.replace(/\*\.?/g, 'x').replace('x:', 'https:');
    expect(toTarget(adapterOf(id), text, base)).toBe(target);
  });

  it.each(['', '示例', toAddress('示例网'), 'http://[::1', 'https://%zz', '//'])(
    'throws no error for what is no address: %s',
    (text) => {
      expect(toTarget(adapterOf('baidu'), text)).toBeNull();
      const wrapped = `https://so.toutiao.com/search/jump?url=${encodeURIComponent(text)}:`;
      expect(toTarget(adapterOf('toutiao'), wrapped)).toBeNull();
    },
  );

  it('shortens an over-long URL and keeps its host', () => {
    const long = `https://a.example.com/b?${'c'.repeat(URL_CAP)}`;
    expect(toTarget(adapterOf('baidu'), long)).toBe('https://a.example.com/b');
    const longer = `https://a.example.com/${'c'.repeat(URL_CAP)}`;
    expect(toTarget(adapterOf('baidu'), longer)).toBe('https://a.example.com');
  });
});

/** A link that only leads elsewhere, of every engine that has such links. */
const REDIRECTS: Readonly<Record<string, readonly string[]>> = {
  baidu: ['www.baidu.com/link?url=', 'www.baidu.com/from=0/tc?url=', 'nourl.ubs.baidu.com/1?url='],
  bing: ['www.bing.com/ck/a?u=', 'cn.bing.com/aclick?u='],
  duckduckgo: ['duckduckgo.com/l/?uddg=', 'duckduckgo.com/y.js?uddg='],
  google: [
    'www.google.com/url?q=',
    'www.google.com.hk/goto?url=',
    'www.googleadservices.com/pagead/aclk?q=',
  ],
  so360: ['www.so.com/link?u=', 'm.so.com/jump?u=', 'e.so.com/search/eclk?u='],
  sogou: ['www.sogou.com/link?url=', 'm.sogou.com/web/tc?url='],
  toutiao: ['so.toutiao.com/search/jump?url=', 'x.zlink.toutiao.com/?url='],
};
const TARGET = encodeURIComponent('https://a.example.com/');

describe('a link is unwrapped on the engine’s own hosts alone', () => {
  it('has an example of every adapter with redirects', () => {
    const ids = sites.flatMap(({ id, redirect }) => (redirect ? [id] : []));
    expect(ids).toEqual(Object.keys(REDIRECTS));
  });

  const cases = Object.entries(REDIRECTS).flatMap(([id, links]) =>
    links.map((link): [string, string] => [id, link]),
  );

  it.each(cases)('%s: %s gives its target, or none', (id, link) => {
    const { unwrap } = adapterOf(id);
    const target = toTarget(adapterOf(id), `https://${link}${TARGET}`);
    expect(target).toBe(unwrap ? 'https://a.example.com/' : null);
  });

  it.each(cases)('%s: %s in another site’s path or host stays that site’s', (id, link) => {
    const [host = '', rest = ''] = link.split(/(?<=^[^/]+)\//);
    const [first = ''] = host.split('.');
    const forged = [
      `https://listed.example/${link}${TARGET}`,
      `https://listed.example/x/x.${link}${TARGET}`,
      `https://${host}.listed.example/${rest}${TARGET}`,
      `https://${first}.${host.split('.').at(-2)}.listed.cn/${rest}${TARGET}`,
      `https://${first}.listed.example/${rest}${TARGET}`,
      `https://${host.replaceAll('.', '-')}.example/${rest}${TARGET}`,
      `https://x${host.split('.').slice(-2).join('.')}/${rest}${TARGET}`,
      `https://google.listed.cn/${rest}${TARGET}`,
    ];
    expect(forged.map((each) => toTarget(adapterOf(id), each))).toEqual(forged);
  });
});
