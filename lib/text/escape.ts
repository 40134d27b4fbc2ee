const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text for the inside of an HTML or XML element, or of a quoted attribute. It takes any text and gives
 * one that no parser reads as markup: `<b>` becomes `&lt;b&gt;`.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? '');
