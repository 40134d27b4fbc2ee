/** A region of GB/T 2260: its six-digit code, its name, and how that is shortened (余姚市, 余姚). */
export interface Region {
  code: string;
  full: string;
  short: string;
}

const ROW = /([0-9a-z]+)([^0-9a-z]+)([0-9a-z])/g;

/**
 * Regions in the order of their codes as one short string, since every worker carries it. A row is how much
 * its code is above that of the row before, the name, and how many characters its short form leaves out, in
 * base 36: `2cvk北京市1` is 110000, 北京市, 北京, and `2t东城区1` behind it is 110101, 东城区, 东城. Throws
 * when a short form is no beginning of its name.
 */
export function packRegions(regions: readonly Region[]): string {
  let before = 0;
  return regions
    .map(({ code, full, short }) => {
      if (!full.startsWith(short)) throw new RangeError(`${short} does not begin ${full}`);
      const above = Number(code) - before;
      before = Number(code);
      return `${above.toString(36)}${full}${(full.length - short.length).toString(36)}`;
    })
    .join('');
}

/** The regions that `packRegions` packed. */
export function* unpackRegions(packed: string): Generator<Region> {
  let code = 0;
  for (const [, above = '', full = '', cut = ''] of packed.matchAll(ROW)) {
    code += Number.parseInt(above, 36);
    const short = full.slice(0, full.length - Number.parseInt(cut, 36));
    yield { code: String(code), full, short };
  }
}
