/** The first dotted number of a version text: `版本29` gives ['29'], `V7.4.620` ['7', '4', '620']. */
function parts(version: string): string[] {
  const number = /\d+(?:\.\d+)*/.exec(version)?.[0] ?? '';
  return number
    .split('.')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''));
}

/** Decimal digits without leading zeros: the longer one is greater, so no build number overflows. */
const compareDigits = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/**
 * Versions compared number by number, missing ones as 0: `7.10` is after `7.9`, `8.0` equals `8`.
 * Null when either holds no number ("最新版").
 */
export function compareVersions(a: string, b: string): number | null {
  const [left, right] = [parts(a), parts(b)];
  if (left.length === 0 || right.length === 0) return null;
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareDigits(left[at] ?? '0', right[at] ?? '0');
    if (order !== 0) return Math.sign(order);
  }
  return 0;
}
