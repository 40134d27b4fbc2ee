/** What a page of a PDF shows, in points; x from the left, y from the top. */

/** A run of text on one baseline. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Height of its font. */
  size: number;
  /** A line is drawn through it. */
  isStruck?: true;
}

/** A line that is drawn: from `from` to `to` along, at `at` across. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  across: Rule[];
  down: Rule[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Link extends Box {
  address: string;
}

export interface Page {
  number: number;
  height: number;
  pieces: Piece[];
  rules: Rules;
  links: Link[];
  /** Has it no text, or is most of it unseen, laid under a picture by text recognition? */
  isPicture: boolean;
  /** Runs of text that stand aslant: stamps, watermarks. */
  aslant: number;
}

export const isInside = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
