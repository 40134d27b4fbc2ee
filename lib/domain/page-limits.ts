/** Caps on data of pages and files, apart from the schemas so that content scripts import them without Zod. */

/** UTF-16 units of a title, provider or snippet; a longer text is cut by the page side. */
export const TEXT_CAP = 400;
export const URL_CAP = 2048;
/** UTF-16 units of a whole page's text, when the user asks who is mentioned there. */
export const PAGE_UNITS = 100_000;
/** Page subjects in one message. */
export const SUBJECTS_CAP = 200;
/** Cards of one page that are watched. A listing that scrolls on past this is read no further. */
export const CARDS_CAP = 2000;

/** UTF-16 units after which a line of a website takes no further text. No footer has a longer line. */
export const LINE_UNITS = 1000;
/** A page's site name and headings. */
export const HEADINGS = 8;
/** Lines of the footers of one page. */
export const FOOTER_LINES = 40;
/** docs/matching.md; measured on real pages: every filing number stood in the last twelve lines. */
export const LAST_LINES = 12;
/** A JSON-LD script longer than this describes a catalogue, and scripts further on describe content. */
export const SCRIPT_UNITS = 64_000;
export const SCRIPTS_CAP = 16;
/** Items of one kind of a footer's facts that count. A page with more proves nothing by them. */
export const FACTS_CAP = 16;

/** UTF-16 units of a user's own name for a list. */
export const LIST_NAME_UNITS = 40;

/** UTF-16 units of a backup; some thousand subscriptions are below it. */
export const BACKUP_UNITS = 1_500_000;

/** Sites on which the user wants no marks; they are kept beside the settings. */
export const PAUSED_SITES_CAP = 500;
