import { escapeMarkup } from '../../text/escape';
import { FATES, type RowResult } from '../entries/draft';
import { countFates, FATE_WORDS, type Report, reasonOf } from './words';

/** `#show-rejected:checked ~ table tr:not(.rejected)` is hidden; the chosen label is underlined. */
const FILTERS = FATES.map(
  (fate) =>
    `#show-${fate}:checked ~ table tbody tr:not(.${fate}) { display: none }
#show-${fate}:checked ~ nav [for="show-${fate}"] { border-color: currentcolor }`,
).join('\n');

/** Looks of the HTML report, on a screen in both schemes and on paper. */
const REPORT_STYLE = `
:root { color-scheme: light dark; font: 15px/1.6 system-ui, sans-serif }
body { max-width: 72em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 1.6em }
input[name=fate] { position: absolute; opacity: 0 }
nav { display: flex; flex-wrap: wrap; gap: .5em; margin: .5em 0 }
label { cursor: pointer; padding: .1em .5em; border-bottom: .2em solid transparent }
input:focus-visible ~ nav { outline: 2px solid highlight }
#show-all:checked ~ nav [for=show-all] { border-color: currentcolor }
${FILTERS}
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #8886; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td:nth-child(2), td:nth-child(4) { white-space: nowrap }
tr.rejected td:nth-child(4) { font-weight: bold }
@media print {
  body { max-width: none; margin: 0 }
  nav { display: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
}
`;

const listOf = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`;

/**
 * One radio button for all rows and one for each fate. The style sheet shows the rows of the one that is
 * chosen, so that the page filters without a script and prints as it is seen.
 */
function filters(results: readonly RowResult[]): string {
  const counts = countFates(results);
  const choices: [id: string, word: string, count: number][] = [
    ['all', '全部', results.length],
    ...FATES.map((fate): [string, string, number] => [fate, FATE_WORDS[fate], counts[fate]]),
  ];
  const inputs = choices.map(
    ([id]) => `<input type="radio" name="fate" id="show-${id}"${id === 'all' ? ' checked' : ''}>`,
  );
  const labels = choices.map(
    ([id, word, count]) => `<label for="show-${id}">${word} <b>${count}</b></label>`,
  );
  return `${inputs.join('')}<nav>${labels.join('')}</nav>`;
}

function rowOf(result: RowResult): string {
  const { file, row, name, fate } = result;
  const cells = [file, String(row), name, FATE_WORDS[fate], reasonOf(result)];
  const data = cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('');
  return `<tr class="${fate}">${data}</tr>`;
}

const HEAD = ['文件', '行', '名称', '结果', '原因'].map((word) => `<th scope="col">${word}</th>`);

/** The report as one page: no script, nothing loaded, every text escaped. */
export function asHtml({ notices, results, asOf, changes }: Report): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>名单检查报告 ${escapeMarkup(asOf)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>名单检查报告</h1>
<p>按 ${escapeMarkup(asOf)} 判断显示期限；共 ${results.length} 行。</p>
${listOf('需要知道的', notices)}
${listOf('与已发布名单相比', changes ?? [])}
<h2>各行结果</h2>
${filters(results)}
<table><thead><tr>${HEAD.join('')}</tr></thead><tbody>
${results.map(rowOf).join('\n')}
</tbody></table>
</body>
</html>
`;
}
