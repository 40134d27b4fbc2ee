import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { pageDocument } from '../../../../lib/publish/hosts/page-document';
import { proveHost } from '../../../../lib/publish/hosts/prove-host';

const NAME = '余姚市示例启明培训学校有限公司';
const USCC = '91330281MA0EXAMP1T';
const URL_OF = 'https://qiming.shili.com/';

const pageOf = (body: string, title = '示例启明'): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const prove = (
  html: string,
  more: { name?: string; uscc?: string; host?: string; url?: string } = {},
) => {
  const { name = NAME, uscc, host = 'qiming.shili.com', url = `https://${host}/` } = more;
  const page = { host, url, bytes: new TextEncoder().encode(html) };
  return proveHost(page, { name, ...(uscc && { uscc }) }, '2026-11-27');
};

describe('a host', () => {
  it.each([
    [
      'the holder of the copyright',
      `<footer>© 2013-2026 ${NAME} 版权所有 浙ICP备99999901号</footer>`,
    ],
    ['the organiser', `<div class="footer"><p>主办单位：${NAME}</p></div>`],
    ['the operator', `<div id="foot">运营单位：${NAME}　技术支持：示例建站科技有限公司</div>`],
    ['a lone name that the title bears out', `<footer>${NAME} 浙ICP备99999901号</footer>`],
    [
      'JSON-LD of the site’s own organisation',
      `<script type="application/ld+json">{"@type":"Organization","legalName":"${NAME}","url":"https://qiming.shili.com/"}</script><p>课程</p>`,
    ],
  ])('is proven by %s', (_, body) => {
    const proof = prove(pageOf(body));
    expect(proof).toMatchObject({ isProven: true });
    expect(proof).toMatchObject({ quote: expect.stringContaining(NAME) });
  });

  it.each([
    [
      'another’s footer',
      '<footer>© 2026 舟山示例学院有限公司 版权所有</footer>',
      '别的单位（舟山示例学院有限公司',
    ],
    ['a builder’s credit', `<footer>技术支持：${NAME}</footer>`, '没有写明'],
    [
      'the text of a page alone',
      `<article>${NAME}乱收费</article><footer>© 示例论坛</footer>`,
      '示例论坛',
    ],
    ['a page that its script fills', '<div id="app"></div>', '可能由脚本生成'],
    ['a franchisee', `<h1>加盟校</h1><footer>© ${NAME}<br>本校为示例启明授权校区</footer>`, '加盟'],
    [
      'a lone name under another title',
      `<footer>${NAME} 浙ICP备99999901号</footer>`,
      '标题也对不上',
      '天气预报',
    ],
    ['a branch', `<footer>© ${NAME}宁波分公司</footer>`, '不能证明是'],
    [
      'a filing number alone',
      '<footer><a href="https://beian.miit.gov.cn/">浙ICP备99999901号</a></footer>',
      '没有写明',
    ],
  ])('is not proven by %s', (_, body, reason, title?: string) => {
    expect(prove(pageOf(body, title))).toEqual({
      isProven: false,
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['a platform’s', 'school.github.io', '平台'],
    ['a public suffix', 'com.cn', '公共后缀'],
    ['an office’s', 'jyj.yuyao.gov.cn', '政府网站'],
  ])('of many is never proven: %s', (_, host, reason) => {
    const html = pageOf(`<footer>© ${NAME}</footer>`);
    expect(prove(html, { host })).toEqual({
      isProven: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('is not proven by a page below it that may be a tenant’s', () => {
    const html = pageOf(`<footer>© ${NAME}</footer>`);
    expect(prove(html, { url: 'https://qiming.shili.com/shop/17/' })).toMatchObject({
      isProven: false,
    });
    expect(prove(html, { url: 'https://www.qiming.shili.com/index.html' })).toMatchObject({
      isProven: true,
    });
  });

  it('is contradicted by another code than the owner’s', () => {
    const other = '91330281MA0EXAMP2R';
    const html = pageOf(`<footer>© ${NAME} 统一社会信用代码：${other}</footer>`);
    expect(prove(html, { uscc: USCC })).toMatchObject({ isProven: false });
    expect(prove(html.replace(other, USCC), { uscc: USCC })).toMatchObject({ isProven: true });
  });

  it('is read in GBK as well', () => {
    const name = Uint8Array.from([0xca, 0xbe, 0xc0, 0xfd]); // 示例
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('<meta charset="gbk"><footer>&copy; '),
      ...name,
      ...new TextEncoder().encode('</footer>'),
    ]);
    const proof = proveHost(
      { host: 'qiming.shili.com', url: URL_OF, bytes },
      { name: NAME },
      '2026-11-27',
    );
    expect(proof).toEqual({ isProven: false, reason: expect.stringContaining('示例') });
  });
});

describe('pageDocument', () => {
  const pages = [
    pageOf(
      `<h1>示例 <img alt="图"> 启明</h1><div class="logo">标志</div><footer><p>© 2026 ${NAME}</p><a href="//beian.miit.gov.cn">浙ICP备99999901号</a></footer>`,
    ),
    '<base href="https://beian.miit.gov.cn/"><body>正文<br>一<b>二</b><div hidden>藏</div><a href="x">浙ICP备1号</a><a rel="ugc" href="y">浙ICP备2号</a><p style="color:red;display: none">隐</p><p style="DISPLAY:none">没</p><p style="display:block">现</p>',
    '<meta property="og:site_name" content="示例站"><meta name="application-name" content="示例"><title> 题\n目 </title><p>一<p>二<table><tr><td>三<td>四</table><select><option>五</select><template><footer>六</footer></template>',
    '<frameset><frame src="x"></frameset>',
    '',
    `<body>${'<p>行</p>'.repeat(3000)}<div class="copyright">尾 <!-- 注 --> 巴</div><script type="application/ld+json">{"a":1}</script>`,
    `<body><section id="logo">台<h1 class="logo">一</h1></section>${'<p>行</p>'.repeat(400)}<div><h1>二</h1>${'<i>隔</i>'.repeat(300)}<h1>三</h1></div><h1>四</h1>`,
    `<body>${'<p>行</p>'.repeat(590)}<h1>一${'<i>在内</i>'.repeat(30)}</h1><h1>二</h1>`,
    `<body>${'<div>'.repeat(300)}深${'</div>'.repeat(300)}<footer>浅</footer>`,
  ];

  it.each(pages)('hands out what a browser’s own document does: %#', (html) => {
    const dom = new JSDOM(html, { url: URL_OF });
    expect(readWebsiteText(pageDocument(html, URL_OF))).toEqual(
      readWebsiteText(dom.window.document),
    );
    dom.window.close();
  });
});
