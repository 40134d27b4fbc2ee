import type { Translate } from './messages/translate';

/** One named part of a letter: a line beside its name, or lines below it; without a line it is left out. */
interface LetterPart {
  name: string;
  lines: readonly string[];
  /** Its only line stands beside the name. */
  isBeside?: boolean;
}

export const numbered = (t: Translate, texts: readonly string[]): string[] =>
  texts.map((text, at) => t('letter.item', { n: at + 1, text }));

/** A letter as it is copied: its parts, and how it closes. */
export function letterText(t: Translate, parts: readonly LetterPart[], closing: string): string {
  const written = parts.flatMap(({ name, lines, isBeside = false }) => {
    const [only = ''] = lines;
    if (lines.length === 0) return [];
    const text = isBeside && lines.length === 1 ? only : `\n${lines.join('\n')}`;
    return [t('letter.part', { name, text })];
  });
  return [...written, closing].join('\n\n');
}
