/** Caps of page subjects, apart from the schema so that content scripts can import them without Zod. */

/** UTF-16 units of a title, provider or snippet; a longer text is cut by the page side. */
export const TEXT_CAP = 400;
export const URL_CAP = 2048;
/** Page subjects in one message. */
export const SUBJECTS_CAP = 200;
/** Cards of one page that are kept in view; a listing that scrolls on past this is read no further. */
export const CARDS_CAP = 2000;
