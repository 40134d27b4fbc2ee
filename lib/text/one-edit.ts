/** Does `query` from `at` on stand in `name` at `start`? */
const continues = (name: string, start: number, query: string, at: number): boolean =>
  name.startsWith(query.slice(at), start);

/**
 * Does some part of `name` become `query` by at most one edit: one unit more, less or other, or two
 * neighbours swapped? At each start the first unit that differs decides, since an earlier edit of the
 * same kind would do no better. In 余姚市示例启明 the query 示列启明 differs at 列 alone => yes.
 */
export function standsWithinOneEdit(name: string, query: string): boolean {
  for (let start = 0; start <= name.length; start++) {
    let at = 0;
    while (at < query.length && query[at] === name[start + at]) at++;
    const here = start + at;
    if (
      at === query.length ||
      continues(name, here, query, at + 1) ||
      (here < name.length && continues(name, here + 1, query, at + 1)) ||
      continues(name, here + 1, query, at) ||
      isSwapped(name, here, query, at)
    )
      return true;
  }
  return false;
}

function isSwapped(name: string, here: number, query: string, at: number): boolean {
  return (
    at + 1 < query.length &&
    query[at] === name[here + 1] &&
    query[at + 1] === name[here] &&
    continues(name, here + 2, query, at + 2)
  );
}

/** Do two whole texts differ by at most one edit? */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  if (longer.slice(at + 1) === shorter.slice(longer.length === shorter.length ? at + 1 : at))
    return true;
  const isSwap = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at];
  return (
    isSwap && longer.length === shorter.length && longer.slice(at + 2) === shorter.slice(at + 2)
  );
}
