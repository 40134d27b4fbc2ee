import type { EvidenceKind, Tier } from '../../lib/domain/verdict';

/** One result of an invented search page, with what has to come of it. */
export interface SampleResult {
  title: string;
  url: string;
  snippet: string;
  paid?: true;
  /** The one verdict that the result must get; absent: none at all. */
  expected?: { tier: Tier; evidence: EvidenceKind };
  /** Why, for whoever reads the table. */
  why: string;
}

export interface SampleSearch {
  query: string;
  /** The text that the engine sets in bold, in the middle of names as engines do. */
  bold: string;
  results: readonly SampleResult[];
}

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.55 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
  body { margin: 0; background: light-dark(#fff, #1b1a19); color: light-dark(#202124, #e3e2e0) }
  header { display: flex; gap: 14px; align-items: center; padding: 14px 24px;
    border-bottom: 1px solid light-dark(#e4e4e7, #3b3a39) }
  header b { color: light-dark(#4a5568, #b8b6b3); white-space: nowrap }
  header span { flex: 1; max-width: 560px; padding: 7px 16px; border-radius: 20px;
    border: 1px solid light-dark(#d0d3d9, #55534f); overflow: hidden; text-overflow: ellipsis;
    white-space: nowrap }
  main { padding: 8px 24px 40px; max-width: 680px }
  ol { list-style: none; margin: 0; padding: 0 }
  li { margin: 20px 0 }
  h2 { font-size: 19px; font-weight: 500; margin: 2px 0; line-height: 1.35 }
  h2 a { color: light-dark(#1a3f9c, #8fb4ff); text-decoration: none }
  cite { font-style: normal; font-size: 13px; color: light-dark(#4d6b53, #9dbfa4) }
  p { margin: 4px 0; color: light-dark(#4a4d52, #c2c0bd) }
  .tag { font-size: 12px; color: light-dark(#6b6b6b, #aaa); margin-right: 6px }
`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

function withBold(text: string, bold: string): string {
  return escapeHtml(text).replaceAll(escapeHtml(bold), `<strong>${escapeHtml(bold)}</strong>`);
}

function renderResult({ title, url, snippet, paid }: SampleResult, bold: string): string {
  const card = `<h2><a href="${escapeHtml(url)}">${withBold(title, bold)}</a></h2>
    <cite>${escapeHtml(url.replace(/^https?:\/\//, ''))}</cite>
    <div class="b_caption"><p>${paid ? '<span class="tag">广告</span>' : ''}${withBold(snippet, bold)}</p></div>`;
  return paid
    ? `<li class="b_ad"><ul><li><div class="sb_add">${card}</div></li></ul></li>`
    : `<li class="b_algo">${card}</li>`;
}

/** An invented results page in the structure of a real engine's, light and dark, at any width. */
export function renderSerp({ query, bold, results }: SampleSearch): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(query)} - 示例搜索</title>
<meta name="viewport" content="width=device-width"><style>${STYLE} li li, ul { margin: 0; padding: 0; list-style: none }</style></head>
<body><header><b>示例搜索</b><span>${escapeHtml(query)}</span></header>
<main id="b_content"><ol id="b_results">
${results.map((result) => renderResult(result, bold)).join('\n')}
</ol></main></body></html>`;
}

/** Where the page is served: the engine's real address for this query. */
export const serpUrl = (query: string): string =>
  `https://www.bing.com/search?q=${encodeURIComponent(query)}`;
