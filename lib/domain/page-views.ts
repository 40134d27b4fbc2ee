import type { EntryView, NamedEntry } from './entry-view';
import type { Unchecked } from './fair-shares';
import type { MutedView } from './muted';
import type { BannerWords, MarkView, MarkWords } from './verdict';

/** The worker's answers about a page, to the page itself and to the popup. */

export interface JudgeReply {
  marks: MarkView[];
  words: MarkWords;
  /** The quiet line above the results, when the query equals a listed name. */
  queryLine?: string;
}

export interface SiteReply {
  /** False if a footer may still come late: the page does not say who runs the site, or says somebody listed. */
  isFinal: boolean;
  /** `identified` and not dismissed: to be shown as the banner. */
  banner: MarkView | null;
  words: BannerWords;
}

/** The facts that the site check read on a website, for the popup. */
export interface WebsiteState {
  host: string;
  /** ICP main numbers, canonical. */
  filings: string[];
  /** Operators as printed. */
  operators: string[];
}

export interface PageState {
  /** The page's site, for `setSitePaused`; null if the page has none (a new tab, a file). */
  host: string | null;
  /** The user paused this site: nothing on it is looked at. */
  paused: boolean;
  /** Muted entries that this page would otherwise tell of. */
  muted: MutedView[];
  site: { id: string; name: string } | null;
  /** The page's own website, where it was checked. Its marks and related entries are among the others. */
  website: WebsiteState | null;
  /** Items recognised; 0 on a known site is a fault that the popup tells. */
  recognised: number;
  /** How many of them gave no true target. Only their titles were compared. */
  hidden: number;
  marks: MarkView[];
  /** Entries that relate to the page or to the query without marking anything. */
  related: RelatedView[];
  /** Listed entries of the page's own website whose banner the user dismissed. */
  dismissed: NamedEntry[];
  unchecked: Unchecked[];
}

/** An entry that relates to a page, and why. */
export interface RelatedView {
  view: EntryView;
  reason: string;
  /** The page's address is the entry's, and the page says that it is somebody else's. */
  isContested?: true;
}
