import type { Entry } from './entry';
import type { EntryView } from './entry-view';
import type { ListFault } from './list-state';
import type { Subscription } from './subscription';

/** An open page that a list would mark. */
export interface PreviewedPage {
  title: string;
  host: string;
  /** Names of the entries, one for each subject that would be marked. */
  names: string[];
}

/** A list's statements about itself and its content, before the user follows it. */
export interface ListPreview extends Subscription {
  title: string;
  publisher: string;
  licence: string;
  contacts: string[];
  /** The list's own date. */
  asOf: string;
  sequence: number;
  /** ISO instant at which it was signed. */
  issued?: string;
  /** ISO instant. */
  expires: string;
  /** Live entries, as signed. */
  live: number;
  /** Entries that were read, the newest; fewer than `live` in a very large list. */
  counted: number;
  /** Counts of the read entries by kind. */
  kinds: { kind: Entry['kind']; count: number }[];
  /** Those with the newest acts. */
  samples: EntryView[];
  /** Open pages whose content was at hand. */
  pagesAsked: number;
  /** Those of them that it would mark. */
  pages: PreviewedPage[];
  /** Another list has a title that looks the same, so this one needs a name of the user's own. */
  isTitleTaken: boolean;
  /** It is followed already. */
  followed: boolean;
}

/** The list, or why it cannot be followed as it is now. */
export type PreviewReply =
  | { ok: true; list: ListPreview }
  | { ok: false; fault: { kind: ListFault; detail: string } };
