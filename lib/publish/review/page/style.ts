/** Looks of the review page in both schemes, from 360 px on. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf7, #17181a);
  --sheet: light-dark(#fff, #202225);
  --ink: light-dark(#1d1d1f, #ececec);
  --quiet: light-dark(#5a5a60, #b0b0b6);
  --line: light-dark(#d9d6cf, #3b3e43);
  --accent: light-dark(#1b5e8c, #8cc7f0);
  --on-accent: light-dark(#fff, #10202c);
  --alarm: light-dark(#a3231b, #ff9d94);
  --alarm-ground: light-dark(#fdf0ee, #3a2220);
  --taken: light-dark(#fff3c4, #4a4020);
  --focused: light-dark(#ffd54d, #7d6410);
  font: 16px/1.65 system-ui, "Noto Sans CJK SC", sans-serif;
}
* { box-sizing: border-box }
html { scroll-padding-block: 1rem 8rem }
[hidden] { display: none !important }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere }
header, footer { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .5rem 1rem;
  background: var(--sheet); border-block: 1px solid var(--line) }
header { border-top: 0 }
header h1 { font-size: 1.1rem; margin: 0 auto 0 0 }
footer { position: sticky; bottom: 0; z-index: 1; border-bottom: 0 }
#actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; width: 100% }
#status { margin: 0; color: var(--quiet); font-size: .9rem } #status:empty { display: none }
footer .count { margin-inline-start: auto; color: var(--quiet) }
button, input, textarea, select { font: inherit; color: inherit; min-height: 44px; border-radius: 6px }
button { padding: .25rem .9rem; white-space: nowrap; background: var(--sheet); border: 1px solid var(--line); cursor: pointer }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent) }
button[disabled] { opacity: .55; cursor: default }
button:not([disabled]):hover { border-color: var(--accent) }
kbd { font: .8em ui-monospace, monospace; opacity: .85; margin-inline-start: .4em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.body { display: grid; gap: 1rem; padding: 1rem; max-width: 100rem; margin: 0 auto }
nav ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .25rem }
nav h2, main h3, summary { font-size: .95rem; margin: 0; color: var(--quiet); font-weight: 600 }
nav section + section, nav details { margin-top: 1rem }
nav h2, summary { padding-block: .4rem }
summary { min-height: 44px; cursor: pointer; align-content: center }
nav button { width: 100%; text-align: start; white-space: normal; border-color: transparent; background: none; line-height: 1.35; padding-block: .5rem }
nav button[aria-current] { background: var(--sheet); border-color: var(--accent) }
nav small { display: block; color: var(--quiet); font-size: .8rem }
main { display: grid; gap: 1rem; align-content: start; min-width: 0 }
main h2 { margin: 0; font-size: 1.3rem; line-height: 1.35 }
main h2:focus { outline: none }
.meta { color: var(--quiet); margin: 0; font-size: .9rem }
.meta a { color: var(--accent); display: inline-block; padding-block: .55rem }
.state { display: inline-block; font-size: .8rem; padding: 0 .6em; border: 1px solid currentcolor; border-radius: 1em;
  vertical-align: .15em; margin-inline-end: .5em; font-weight: 400 }
.state.alarm { color: var(--alarm) }
.box { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem }
.box > :first-child { margin-top: 0 } .box > :last-child { margin-bottom: 0 }
.box.alarm { background: var(--alarm-ground); border-color: var(--alarm) }
.box p { margin: .35rem 0 } .box h3 { margin-bottom: .25rem }
.box ul { margin: 0; padding-inline-start: 1.2em }
del { color: var(--alarm) } ins { text-decoration-thickness: 2px }
.sides { display: grid; gap: 1rem; align-items: start }
.text { white-space: pre-wrap; margin: .5rem 0 0; max-height: 70vh; overflow: auto }
mark { background: var(--taken); color: inherit; border-radius: 2px }
mark.focused { background: var(--focused); outline: 2px solid var(--focused) }
.cell { display: grid; gap: .1rem; padding-block: .35rem }
.cell label { font-size: .85rem; color: var(--quiet) }
.cell input, .cell textarea, dialog input { width: 100%; padding: .4rem .6rem; background: var(--ground); border: 1px solid var(--line) }
.cell textarea { resize: vertical; min-height: 5.5rem; line-height: 1.5 }
.cell.faulty input, .cell.faulty textarea { border-color: var(--alarm); border-width: 2px }
.cell small { color: var(--quiet); font-size: .8rem }
dialog { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); color: inherit; width: min(32rem, calc(100vw - 2rem)) }
dialog::backdrop { background: #0008 }
dialog form { display: grid; gap: .75rem } dialog h2 { margin: 0; font-size: 1.1rem }
dialog .row { display: flex; flex-wrap: wrap; gap: .5rem }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 } dialog dd { margin: 0 }
.check { display: flex; gap: .5rem; align-items: center; min-height: 44px } .check input { width: 1.3rem; min-height: 1.3rem }
@media (min-width: 60rem) {
  .body { grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr) }
  nav { position: sticky; top: 1rem; max-height: calc(100vh - 7rem); overflow: auto; align-self: start }
  .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
  .sides > .source { position: sticky; top: 1rem }
}
@media (max-width: 59.99rem) { nav { order: 2 } footer .count { width: 100%; margin: 0 } .text { max-height: 40vh } }
@media (max-width: 30rem) { header, footer { padding: .4rem .6rem } header { gap: .35rem } #actions { gap: .35rem }
  footer button { padding-inline: .6rem; flex: 1 } header button { padding-inline: .6rem } kbd { display: none } .body { padding: .75rem } }
@media (forced-colors: active) { mark.focused { outline: 3px solid Highlight } .cell.faulty input { border-style: dashed } }
@media (prefers-reduced-motion: no-preference) { .text { scroll-behavior: smooth } }
`;
