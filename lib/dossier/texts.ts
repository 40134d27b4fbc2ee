import { atOwnClock, type Day, twoDigits } from '../domain/day';
import type { Entry } from '../domain/entry';
import { shownOfApp, shownSanctions } from '../domain/lifecycle';
import { PAGE_UNITS } from '../domain/page-limits';
import { escapeMarkup } from '../text/escape';
import { againstTexts, type Cited, citation } from '../wording/citation';
import type { Translate } from '../wording/messages/translate';
import type { PageEvidence } from '../wording/report';

/**
 * The texts of a dossier: what a user keeps of a page, its records and a note, each file with its hash, below a cover
 * that says what that proves. Whatever a page or a list says is text in it, and never markup.
 */

/** A page as it was when the dossier was made. */
export interface DossierPage {
  url: string;
  title: string;
  /** Null if it could not be read. */
  text: string | null;
  /** PNG of what was in sight; null if the browser gave none. */
  picture: Uint8Array<ArrayBuffer> | null;
}

/** A picture that the user adds, as it is. */
export interface DossierPicture {
  /** `png`, `jpg`: how its file's name ends. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A record, and how it meets the page where it does. */
export interface DossierRecord {
  cited: Cited;
  match: PageEvidence | null;
}

export interface DossierContent {
  records: readonly DossierRecord[];
  note: string;
  /** Null if the user leaves it out. */
  page: DossierPage | null;
  pictures: readonly DossierPicture[];
  /** Milliseconds since the epoch, by this computer's clock. */
  at: number;
  version: string;
  today: Day;
}

/** `+08:00`, from the minutes by which UTC is later. */
function offsetText(minutes: number): string {
  const ahead = Math.abs(minutes);
  return `${minutes > 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

/** An instant by the user's own clock, with its zone, and in UTC: `2026-11-27 14:05:09 +08:00 (Asia/Shanghai)`. */
function times(at: number): { local: string; utc: string; file: string } {
  const when = new Date(at);
  const { day, clock } = atOwnClock(when);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zone = offsetText(when.getTimezoneOffset());
  return {
    local: `${day} ${clock.join(':')} ${zone} (${timeZone})`,
    utc: when.toISOString(),
    file: `${day}-${clock.join('')}`,
  };
}

/** The name under which the dossier is saved. */
export const dossierName = (t: Translate, at: number): string =>
  t('dossier.name', { time: times(at).file });

/** On what a match with the page rests. A doubt that is the whole basis is told once, with its page. */
const matchTexts = ({ doubt = '', basis, evidence }: PageEvidence): string[] =>
  [doubt, doubt.endsWith(basis) ? '' : basis, ...evidence].filter(Boolean);

/** A record as text, and how it meets the page. */
function recordText(t: Translate, { cited, match }: DossierRecord, today: Day): string {
  const how = match ? matchTexts(match) : [];
  return [citation(t, cited, today) ?? '', ...how.map((text) => t('dossier.how', { text }))].join(
    '\n',
  );
}

/** An entry without what ended acts alone say of it. */
const shownOnly = ({ app, ...entry }: Entry, today: Day): Entry => ({
  ...entry,
  ...(app && { app: { ...app, ...shownOfApp({ ...entry, app }, today) } }),
  sanctions: shownSanctions(entry, today),
});

/**
 * The records for programs: entries as the list has them, with their shown acts only, and what other lists say against
 * these.
 */
function dataText(t: Translate, { records, page, at, today }: DossierContent): string {
  const { local, utc } = times(at);
  const data = {
    made: { local, utc },
    page: page && { url: page.url, title: page.title },
    records: records.map(({ cited, match }) => {
      const { ref, list, entry } = cited;
      const against = againstTexts(t, cited, today);
      return { ref, list, entry: shownOnly(entry, today), against, match };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Signs that the text's own line breaks are kept, and that a spreadsheet or an editor reads it as UTF-8. */
const plain = (text: string): string => `\ufeff${text.trimEnd()}\n`;

/** How a record meets the page names the page: it goes where the page goes. */
const withoutMatches = (content: DossierContent): DossierContent => ({
  ...content,
  records: content.records.map(({ cited }) => ({ cited, match: null })),
});

/** The files with text, by their names. */
export function dossierTexts(t: Translate, whole: DossierContent): Map<string, string> {
  const content = whole.page === null ? withoutMatches(whole) : whole;
  const { records, note, page, today } = content;
  const files = new Map<string, string>();
  if (records.length > 0) {
    const texts = records.map((record) => recordText(t, record, today));
    files.set(t('dossier.file.records'), plain(texts.join('\n\n')));
    files.set(t('dossier.file.data'), dataText(t, content));
  }
  if (note.trim() !== '') files.set(t('dossier.file.note'), plain(note));
  if (page?.text) files.set(t('dossier.file.text'), plain(page.text));
  return files;
}

/** `<hash>  <name>`, a line each, as `shasum -c` reads them. */
export const sumsText = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join('');

/** The missing parts of a page, and why. */
function lacksOf(t: Translate, page: DossierPage): string[] {
  return [
    ...(page.picture ? [] : [t('dossier.noShot')]),
    ...(page.text ? [] : [t('dossier.noText')]),
    ...(page.text?.length === PAGE_UNITS ? [t('dossier.cutText')] : []),
  ];
}

/** Nothing runs and nothing is fetched, whatever stands in it. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif;color-scheme:light dark}' +
  'h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:1.6rem}dt{font-weight:600}dd{margin:0 0 .5rem}' +
  'code,dd,td{overflow-wrap:anywhere}table{border-collapse:collapse}td{padding:.2rem .8rem .2rem 0;vertical-align:top}';

/** Foreign text keeps its own direction. */
const told = (text: string): string => `<bdi>${escapeMarkup(text)}</bdi>`;
const fact = (term: string, lines: readonly string[]): string =>
  `<dt>${escapeMarkup(term)}</dt>${lines.map((line) => `<dd>${told(line)}</dd>`).join('')}`;
const section = (title: string, ...blocks: string[]): string =>
  `<h2>${escapeMarkup(title)}</h2>${blocks.join('')}`;
const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>`;
const list = (...items: string[]): string =>
  `<ol>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ol>`;

/** The dossier's page and records, and when it was made. */
function factsOf(t: Translate, { records, page, pictures, at }: DossierContent): string {
  const { local, utc } = times(at);
  const held =
    records.length > 0
      ? [t('dossier.someRecords', { n: records.length, file: t('dossier.file.records') })]
      : page
        ? [t('dossier.noRecords')]
        : [];
  return [
    '<dl>',
    fact(t('dossier.time'), [local, t('dossier.clock')]),
    fact(t('dossier.utc'), [utc]),
    page
      ? fact(t('dossier.page'), [page.url, ...lacksOf(t, page)]) +
        (page.title.trim() === '' ? '' : fact(t('dossier.pageTitle'), [page.title]))
      : fact(t('dossier.page'), [t('dossier.noPage')]),
    pictures.length > 0
      ? fact(t('dossier.ownPictures'), [t('dossier.ownPicturesNote', { n: pictures.length })])
      : '',
    fact(t('dossier.recordCount'), [
      ...held,
      ...(page && records.length > 0 ? [t('dossier.notOne')] : []),
    ]),
    '</dl>',
  ].join('');
}

/** The readable cover. It says plainly that hashes prove integrity and no time. */
export function coverHtml(
  t: Translate,
  content: DossierContent,
  hashes: ReadonlyMap<string, string>,
): string {
  const rows = [...hashes].map(
    ([name, hash]) => `<tr><td>${told(name)}</td><td><code>${escapeMarkup(hash)}</code></td></tr>`,
  );
  const title = escapeMarkup(t('dossier.cover'));
  return [
    `<!doctype html><html lang="${t.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${CSP}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>`,
    paragraph(t('dossier.by', { version: content.version })),
    factsOf(t, content),
    section(t('dossier.files'), `<table><tbody>${rows.join('')}</tbody></table>`),
    section(
      t('dossier.proves'),
      paragraph(t('dossier.integrity')),
      paragraph(t('dossier.notTime')),
    ),
    section(
      t('dossier.todo'),
      list(t('dossier.keep'), t('dossier.notary'), t('dossier.stamp'), t('dossier.originals')),
    ),
    section(t('dossier.check'), paragraph(t('dossier.checkHow', { file: t('dossier.file.sums') }))),
    '</body></html>\n',
  ].join('\n');
}
