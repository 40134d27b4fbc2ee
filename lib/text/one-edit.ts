/** Does `query` from its unit `at` on stand in `text` at `start`? */
function continues(text: string, start: number, query: string, at: number): boolean {
  const units = query.length - at;
  if (start + units > text.length) return false;
  for (let unit = 0; unit < units; unit++)
    if (text.charCodeAt(start + unit) !== query.charCodeAt(at + unit)) return false;
  return true;
}

/**
 * Does the text from `start` on become `query` by at most one edit: one unit added, removed or replaced, or two
 * neighbours swapped? The first unit that differs decides, since an earlier edit of the same kind would do no better.
 * In 余姚市示例启明 at 3 the query 示列启明 differs at 列 alone => yes.
 */
export function beginsWithinOneEdit(text: string, start: number, query: string): boolean {
  if (start < 0) return false;
  let at = 0;
  while (at < query.length && query[at] === text[start + at]) at++;
  const here = start + at;
  return (
    at === query.length ||
    continues(text, here, query, at + 1) ||
    (here < text.length && continues(text, here + 1, query, at + 1)) ||
    continues(text, here + 1, query, at) ||
    isSwapped(text, here, query, at)
  );
}

function isSwapped(text: string, here: number, query: string, at: number): boolean {
  return (
    at + 1 < query.length &&
    query[at] === text[here + 1] &&
    query[at + 1] === text[here] &&
    continues(text, here + 2, query, at + 2)
  );
}

/** Does some part of `name`, which begins where `mayBegin` says, become `query` by at most one edit? */
export function standsWithinOneEdit(
  name: string,
  query: string,
  mayBegin = (_start: number): boolean => true,
): boolean {
  for (let start = 0; start <= name.length; start++)
    if (mayBegin(start) && beginsWithinOneEdit(name, start, query)) return true;
  return false;
}
