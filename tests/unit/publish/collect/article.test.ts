import { describe, expect, it } from 'vitest';
import {
  carriesTitle,
  readArticle,
  saysNothingHere,
} from '../../../../lib/publish/collect/article';
import { treeOf } from '../../../../lib/publish/collect/tree';

const URL_OF = 'https://www.example.com/art/1.html';
const read = (html: string) =>
  readArticle(treeOf(new TextEncoder().encode(`<meta charset="utf-8">${html}`), URL_OF), URL_OF);

describe('readArticle', () => {
  it('leaves out what a page has around its article', () => {
    const { lines } =
      read(`<div>当前位置：<a href="/">首页</a> &gt; 处罚</div><h1>行政处罚 决定书</h1>
      <p>发布日期：2026-11-03　来源：示例市教育局　浏览次数：<span>37</span></p>
      <p>当事人：余姚市示例启明培训学校有限公司</p><p>罚款 5 万元。</p>
      <p>附件：<a href="a.xls">名单.xls</a></p>
      <ul><li><a href="/2.html">关于另一机构的通报</a></li></ul><p>扫一扫在手机打开</p><p>版权所有：示例市教育局</p>`);
    expect(lines).toEqual([
      '行政处罚决定书',
      '当事人:余姚市示例启明培训学校有限公司',
      '罚款5万元。',
      '附件:名单.xls',
    ]);
  });

  it.each([
    '经查，余姚市示例启明培训学校有限公司开办网站（ICP备案号：浙ICP备00000001号），虚假宣传，决定罚款3万元。（该决定已撤销）',
    '该公司（浙ICP备00000001号）',
    '当事人网站浙ICP备00000001号已注销，罚款1万元',
    '备案号：示教培备2026-1号',
    '主办方示例启明培训学校被罚款2万元',
    '承办示例启明活动的机构',
    '关闭示例培训点',
    '打印招生简章并散发',
    '浏览该机构网站发现虚假宣传',
    '点击该机构网页',
    '字号为示例启明的机构',
    '分享到家长群',
    '扫一扫付款码，罚款1万元。',
  ])('keeps what a notice says: %s', (text) => {
    expect(read(`<p>${text}</p>`).lines).toHaveLength(1);
  });

  it.each([
    '浙ICP备00000001号-1',
    '示例市教育局 浙ICP备00000001号 网站标识码：0000000001',
    '浙公网安备33028100000001号',
    '备案号：浙ICP备00000001号',
    '主办单位：示例市教育局',
    '承办：示例市教育信息中心',
    '【打印】【关闭】',
    '打印本页 关闭窗口',
    '关闭窗口',
    '分享到：微信',
    '分享到微博',
    '字体：【大 中 小】',
    '阅读 37',
    '点击：37',
    '网站标识码：0000000001 浙ICP备00000001号',
    '技术支持：示例软件',
    '上一篇：关于示例晨光的通报，罚款1万元',
  ])('takes for the page’s own, and not for the notice’s: %s', (text) => {
    expect(read(`<p>${text}</p>`).lines).toEqual([]);
  });

  it.each([
    ['<p>时间：2026-11-03 浏览：12次</p>', '<p>时间：2026-11-03 浏览：913次</p>'],
    ['<p>示例市教育局 2026-11-03 人气[12]</p>', '<p>示例市教育局 2026-11-03 人气[13]</p>'],
    ['<p>已有12人阅读</p>', '<p>已有13人阅读</p>'],
    ['<p>总访问：12 今日访问：5</p>', '<p>总访问：13 今日访问：6</p>'],
    ['<p>欢迎您，您是本站第12位访客</p>', '<p>欢迎您，您是本站第13位访客</p>'],
    ['<p>2026-11-03 星期二 晴 12℃</p>', '<p>2026-11-04 星期三 雨 9℃</p>'],
    ['<p>打印时间：2026-11-03 09:00</p>', '<p>打印时间：2026-11-04 10:00</p>'],
    ['<p>页面执行时间：31.2毫秒</p>', '<p>页面执行时间：9.1毫秒</p>'],
    ['<p><a href="/2">放假</a> [2026-11-02]</p>', '<p><a href="/3">招生</a> [2026-11-04]</p>'],
    [
      '<table><tr><td><a href="/2">放假</a></td><td>2026-11-02</td></tr></table>',
      '<table><tr><td><a href="/3">招生</a></td><td>2026-11-04</td></tr></table>',
    ],
  ])('reads alike what differs from look to look: %s', (before, after) => {
    const text = '<p>经查，该视频点击量达5000次，罚款5万元。</p>';
    expect(read(text + before).lines).toEqual(read(text + after).lines);
    expect(read(text + after).lines).toContain('经查,该视频点击量达5000次,罚款5万元。');
  });

  it.each([
    ['上课时间：星期六 9:00', '上课时间：星期日 9:00'],
    ['2026年9月1日（星期二）', '2026年9月2日（星期三）'],
    ['执行日期：2026-09-01', '执行日期：2026-09-09'],
    ['广告时长30秒', '广告时长50秒'],
    ['违规运营 30 天', '违规运营 40 天'],
    ['号称全市第1位', '号称全市第2位'],
    ['组织30人阅读、写作培训', '组织50人阅读、写作培训'],
    ['学员在线 12 人', '学员在线 15 人'],
    ['关注 5', '关注 6'],
    [
      '<a href="/d/1">示例白鹳</a> 2026-09-01 罚款50000元',
      '<a href="/d/1">示例白鹳</a> 2026-09-01 罚款5000元',
    ],
    ['<a href="/d/1">示例白鹳</a> 0574-00000001', '<a href="/d/1">示例白鹳</a> 0574-00000002'],
    ['经查，广告称累计浏览5000次，责令改正。', '经查，广告称累计浏览9000次，责令改正。'],
  ])('reads otherwise what a notice says itself of times and counts: %s', (before, after) => {
    for (const [start, end] of [
      ['<p>', '</p>'],
      ['<table><tr><td>示例白鹳</td><td>', '</td></tr></table>'],
    ])
      expect(read(`${start}${before}${end}`).lines).not.toEqual(read(start + after + end).lines);
  });

  it.each([
    ['2026-09-01', '2026-09-02'],
    ['5.5', '6.5'],
    ['2025', '2026'],
  ])('reads the cells beside a linked name of a table with headings: %s', (before, after) => {
    const table = (day: string) =>
      `<table><tr><th>机构名称</th><th>处罚</th></tr><tr><td><a href="/d/1.html">余姚市示例白鹳培训中心</a></td><td>${day}</td></tr></table>`;
    expect(read(table(before)).lines).toContain('余姚市示例白鹳培训中心');
    expect(read(table(before)).lines).not.toEqual(read(table(after)).lines);
  });

  it.each([
    (title: string) => `<ul><li><a href="/2">${title}</a></li><li><a href="/4">招生</a></li></ul>`,
    (title: string) => `<table><tr><td><a href="/2">${title}</a></td><td>11-02</td></tr></table>`,
  ])('reads no links of a column beside an article in a table that lays out the page', (column) => {
    const page = (title: string) =>
      read(`<table><tr><td>${column(title)}</td><td><p>罚款5万元</p></td></tr></table>`).lines;
    expect(page('放假')).toEqual(page('开学'));
  });

  it('reads the linked names of a table, whose rows say more than a day', () => {
    const table = (name: string) =>
      `<table><tr><th>机构名称</th><th>处理结果</th></tr><tr><td><a href="/d/1.html">${name}</a></td><td>罚款5万元</td></tr></table>`;
    const { lines } = read(table('余姚市示例白鹳培训中心'));
    expect(lines).toContain('余姚市示例白鹳培训中心');
    expect(lines).not.toEqual(read(table('余姚市示例鹿鸣培训中心')).lines);
  });

  it.each([
    ['<s>罚款5万元</s>', ''],
    ['<span style="text-decoration: line-through">罚款5万元</span>', ''],
    ['<span class="x">罚款5万元</span>', '<style>.x{text-decoration:line-through}</style>'],
  ])('reads otherwise what an office has crossed out: %s', (struck, style) => {
    const plain = read('<p>示例启明：<span>罚款5万元</span></p>').lines;
    expect(read(`${style}<p>示例启明：${struck}</p>`).lines).not.toEqual(plain);
  });

  it.each([
    ['<meta name="PubDate" content="2026-11-03 08:00:00"><p>时间：2026-11-09</p>', '2026-11-03'],
    ['<p>发布时间：2026年11月3日 来源：示例</p>', '2026-11-03'],
    ['<p>日期: 2026/11/3</p>', '2026-11-03'],
    ['<p>于2026年11月3日作出决定</p>', undefined],
  ])('the day of publication of %s', (html, day) => {
    expect(read(html).publishedOn).toBe(day);
  });

  it.each([
    ['现公布5起典型案例', 5],
    ['共公布 12 家机构名单', 12],
    ['我局查处3例', 3],
    ['罚款3万元以上5万元以下', undefined],
    ['近年来查处多起案件', undefined],
    ['依据第5条处罚3家以上单位的', undefined],
    ['今年以来，我市共查处校外培训违规案件300起。现公布5起典型案例：', 5],
    ['今年以来，我局查处违规案件３００起，现公布５起典型案例', 5],
    ['现将有关情况予以公布，共公布5家。', 5],
    ['本次共通报15款App', 15],
    ['现将下列12款应用予以通报', 12],
    ['我局累计查处机构40家', undefined],
    ['全市共检查机构200家', undefined],
  ])('%s states %s', (text, stated) => {
    expect(read(`<p>${text}</p>`).stated).toBe(stated);
  });

  it('takes for its own number what stands on a line by itself', () => {
    expect(read('<p>示教罚决字〔2026〕第3号</p><p>当事人：…</p>').number).toBe(
      '示教罚决字〔2026〕第3号',
    );
    expect(read('<p>撤销示教罚决字〔2026〕第3号行政处罚决定</p>').number).toBeUndefined();
    expect(read('<p>示教罚〔2026〕1号</p><p>示教罚〔2026〕2号</p>').number).toBeUndefined();
    const labelled = read('<p>行政处罚决定书文号：示教罚〔2026〕1号</p>');
    expect(labelled.number).toBe('示教罚〔2026〕1号');
    expect(read('<p>发文文号：示教罚〔2026〕1号</p>').number).toBe('示教罚〔2026〕1号');
    expect(read('<p>案号：示教立〔2026〕1号</p>').number).toBeUndefined();
  });

  it('knows files by address, by words, and by what links say of themselves', () => {
    const { files } =
      read(`<a href="1.xls?x=1">甲</a><a href="/d?file=2.docx">乙</a><a href="/d?id=3">附件1：名单</a>
      <a href="/d?id=4" download>下载</a><a href="/d?id=5">公示表.et</a><a href="/6.html">丙</a><a href="javascript:x()">附件：丁</a><iframe src="/7.pdf"></iframe><iframe src="/8.html"></iframe>`);
    expect(files.map((url) => url.slice(23))).toEqual([
      '/art/1.xls?x=1',
      '/d?file=2.docx',
      '/d?id=3',
      '/d?id=4',
      '/d?id=5',
      '/7.pdf',
    ]);
  });

  it.each([
    ['<a href="/d.jsp?id=1">名单.xls（35KB）</a>', '/d.jsp?id=1'],
    ['<a href="/d.jsp?id=1">附件</a>', '/d.jsp?id=1'],
    ['<a href="/d.jsp?id=1">【附件2】名单</a>', '/d.jsp?id=1'],
    ['<a href="/download.jsp?id=1">点击下载</a>', '/download.jsp?id=1'],
    ['<a href="/d.jsp?id=1" title="名单.xls">名单</a>', '/d.jsp?id=1'],
    ['<a href="/download.jsp?id=1">校外培训机构处罚名单</a>', '/download.jsp?id=1'],
    ['<a href="/d?name=a.xls&id=3">名单</a>', '/d?name=a.xls&id=3'],
    ['<a href="#" onclick="window.open(\'/f/a.xls\')">名单.xls</a>', '/f/a.xls'],
    ['<a href="javascript:down(\'/f/a.xls\')">名单.xls</a>', '/f/a.xls'],
    ['<iframe src="/web/viewer.html?file=/f/a.pdf"></iframe>', '/f/a.pdf'],
    ['<a href="/f/a.rtf">名单</a>', '/f/a.rtf'],
    ['<a href="/f/a.jpg">处罚决定书（扫描件）</a>', '/f/a.jpg'],
    ['<a href="1_1.html">2</a>', '/art/1_1.html'],
    ['<script>createPageHTML(2, 0, "1", "html");</script>', '/art/1_1.html'],
  ])('finds the file of %s', (html, path) => {
    expect(read(html)).toMatchObject({ files: [`https://www.example.com${path}`], unlinked: [] });
  });

  it.each([
    '<a href="/xzzx/">下载中心</a>',
    '<a href="/app/index.html">下载</a>',
    '<a href="/down/app">手机客户端</a>',
    '<a href="/simple.jsp?app=7">点击下载</a>',
    '<a href="/fj.html">附件管理办法解读</a>',
    '<a href="#fj">附件.xls</a>',
    '<a href="2.html">下一篇</a>',
    '<img src="/banner.jpg">',
  ])('takes for no file: %s', (html) => {
    expect(read(html)).toMatchObject({ files: [], unlinked: [] });
  });

  it.each([
    'file:///C:/名单.xls',
    'ftp://example.com/1.xls',
    'http://a:b@example.com/1.xls',
    'javascript:get(7)',
  ])('names the file to which no address leads: %s', (href) => {
    expect(read(`<a href="${href}">名单.xls</a>`)).toMatchObject({
      files: [],
      unlinked: ['名单.xls'],
    });
  });

  it.each([
    ['<h2>页面不存在</h2><p>您访问的页面不存在或已被删除</p>', true],
    ['<h1>提示</h1>该信息已被撤下', true],
    ['<h1>404 Not Found</h1>', true],
    [`<h1>处罚决定</h1><p>${'经查，该单位备案信息不存在。'.repeat(30)}</p>`, false],
    ['<h1>处罚决定</h1><p>罚款五万元</p>', false],
  ])('%s says that there is nothing: %s', (html, isNothing) => {
    expect(saysNothingHere(read(html))).toBe(isNothing);
  });

  it('finds a title that its index has cut or spaced', () => {
    const article = read('<h1>关于对余姚市示例启明培训学校有限公司的处罚决定</h1>');
    expect(carriesTitle(article, '关于对余姚市 示例启明…')).toBe(true);
    expect(carriesTitle(article, '关于对余姚市示例晨光培训学校的处罚决定')).toBe(false);
  });
});
