import { FATES } from '../rows/fate';

/** `#show-rejected:checked ~ table tr:not(.rejected)` is hidden; the chosen label is underlined. */
const FILTERS = FATES.map(
  (fate) =>
    `#show-${fate}:checked ~ table tbody tr:not(.${fate}) { display: none }
#show-${fate}:checked ~ nav [for="show-${fate}"] { border-color: currentcolor }`,
).join('\n');

/** Looks of the HTML report, on a screen in both schemes and on paper. */
export const REPORT_STYLE = `
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
