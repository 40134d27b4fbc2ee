/**
 * The three surfaces besides search, as invented pages in the structure of the real ones: an app store,
 * a course listing, a school's own website. Light and dark, at any width.
 */
interface DemoSurface {
  id: 'store' | 'listing' | 'website';
  url: string;
  html: string;
  /** The mark after this text is opened. */
  opens?: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
  body { margin: 0; background: light-dark(#f6f7f9, #17181a); color: light-dark(#202124, #e3e2e0) }
  header { padding: 14px 24px; background: light-dark(#fff, #202124); border-bottom: 1px solid light-dark(#e4e4e7, #3b3a39) }
  main { max-width: 860px; margin: 0 auto; padding: 20px 24px 60px }
  h1 { font-size: 26px; margin: 12px 0 } h3 { font-size: 17px; margin: 4px 0 } p { margin: 6px 0 }
  .box { background: light-dark(#fff, #202124); border-radius: 12px; padding: 16px 20px; margin: 14px 0 }
  .row { display: flex; gap: 18px; align-items: center }
  .icon { flex: none; width: 84px; height: 84px; border-radius: 20px; background: linear-gradient(135deg, #f0a35e, #e0653f) }
  @media (max-width: 400px) { .icon { width: 60px; height: 60px; border-radius: 14px } .row { gap: 10px } }
  .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 16px }
  .cover { height: 110px; border-radius: 8px; background: linear-gradient(120deg, #b9d3f5, #d9c6f0); opacity: .85 }
  .muted { color: light-dark(#5c6370, #a9a7a3); font-size: 13px }
  ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: 7em 1fr; gap: 4px 12px }
  a { color: inherit } footer { padding: 28px 24px 90px; text-align: center }
`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>${body}</body></html>`;

const STORE = page(
  '示例口算',
  `<header>应用商店</header><main>
  <div class="box app-intro row"><div class="icon"></div><div class="intro-titles">
  <p>示例启明教育科技有限公司</p><h3>示例口算</h3><p class="special-font action muted">分类：教育学习</p></div></div>
  <div class="box details"><ul class="cf"><li>软件大小：</li><li>48.2 M</li><li>版本号：</li><li>8.1.0</li>
  <li>更新时间：</li><li>2026-09-18</li></ul></div>
  <div class="box"><h3>应用介绍</h3><p>拍照检查口算作业，每日练习与错题本，适合小学一至六年级。</p></div></main>`,
);

const COURSES = [
  ['小学奥数思维暑期班', '示例星河教育科技有限公司'],
  ['少儿编程入门 12 讲', '示例远帆科技培训学校'],
  ['剑桥英语一级冲刺', '宁波示例晨光教育培训有限公司'],
  ['书法基础：楷书', '示例墨池书画社'],
  ['初中物理实验课', '新示例星河教育科技有限公司'],
  ['朗诵与口才', '示例小百灵艺术中心'],
] as const;

const LISTING = page(
  '课程分类',
  `<header>课程 · 中小学</header><main><div class="grid">${COURSES.map(
    (
      [title, school],
      at,
    ) => `<div class="box uc-coursecard"><a href="/course/${at}.htm"><div class="cover"></div>
  <div class="uc-coursecard-wrap_tit"><h3>${title}</h3></div></a>
  <p class="uc-coursecard-wrap_orgName muted">${school}</p></div>`,
  ).join('')}</div></main>`,
);

const WEBSITE = page(
  '示例启明课堂 - 首页',
  `<header class="row"><b>示例启明课堂</b><span class="muted">首页 · 课程 · 校区 · 联系我们</span></header><main>
  <h1>陪孩子走好每一步</h1><p>小班授课，一对一答疑，开放日随时参观。</p><div class="grid">
  ${['课后托管', '暑期集训', '一对一辅导'].map((name) => `<div class="box"><div class="cover"></div><h3>${name}</h3><p class="muted">周一至周日均可预约试听</p></div>`).join('')}
  </div></main><footer class="muted"><p>© 2016-2026 余姚市示例启明培训学校有限公司 版权所有</p>
  <p><a href="https://beian.miit.gov.cn/">浙ICP备99999901号-2</a></p></footer>`,
);

export const DEMO_SURFACES: readonly DemoSurface[] = [
  {
    id: 'store',
    url: 'https://app.mi.com/details?id=com.example.kousuan',
    html: STORE,
    opens: '示例口算',
  },
  { id: 'listing', url: 'https://study.163.com/category/400000', html: LISTING },
  { id: 'website', url: 'https://www.qiming-class.example/', html: WEBSITE },
];
