import type { Mention, PageMentions } from '../../domain/lookup';

/** Units that are shown on either side of a mention. */
const AROUND = 30;

interface Piece {
  start: number;
  end: number;
  mentions: Mention[];
}

/** Where an excerpt around a mention begins and ends: at a line's edge where one is near. */
function pieceOf(text: string, mention: Mention): Piece {
  const from = Math.max(0, mention.start - AROUND);
  const to = Math.min(text.length, mention.end + AROUND);
  const line = text.lastIndexOf('\n', mention.start - 1);
  const next = text.indexOf('\n', mention.end);
  return {
    start: mention.start === 0 ? 0 : Math.max(from, line + 1),
    end: next < 0 ? to : Math.min(to, next),
    mentions: [mention],
  };
}

/** Pieces that touch are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && piece.start <= last.end) {
      last.end = Math.max(last.end, piece.end);
      last.mentions.push(...piece.mentions);
    } else all.push({ ...piece });
  }
  return all;
}

/**
 * The text around some mentions, one line for each excerpt, and where the mentions stand in it. `mentions`: in the
 * order of the text.
 */
export function excerptsOf(
  text: string,
  mentions: readonly Mention[],
): Pick<PageMentions, 'text' | 'mentions'> {
  let excerpts = '';
  const placed: Mention[] = [];
  for (const { start, end, mentions: own } of joined(mentions.map((each) => pieceOf(text, each)))) {
    if (excerpts !== '') excerpts += '\n';
    if (start > 0 && text[start - 1] !== '\n') excerpts += '…';
    const shift = excerpts.length - start;
    excerpts += text.slice(start, end);
    if (end < text.length && text[end] !== '\n') excerpts += '…';
    for (const each of own)
      placed.push({ ...each, start: each.start + shift, end: each.end + shift });
  }
  return { text: excerpts, mentions: placed };
}
