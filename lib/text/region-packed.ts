/** A region of GB/T 2260: its six-digit code, its name, and how that is shortened (余姚市, 余姚). */
export interface Region {
  code: string;
  full: string;
  short: string;
}

/**
 * How nearly all rows end, and what many names have, in one byte: a name's last characters, mostly with how many its
 * short form leaves out, and the commonest characters.
 */
const PACKED = [
  ['族自治县', 'A'],
  ['族自治州', 'Z'],
  ['区1', 'Q'],
  ['县0', 'Y'],
  ['县1', 'X'],
  ['市1', 'S'],
  ['山', 'B'],
  ['城', 'C'],
  ['阳', 'D'],
  ['州', 'E'],
  ['江', 'F'],
  ['安', 'G'],
  ['南', 'H'],
  ['平', 'I'],
] as const;

/**
 * Regions in the order of their codes as one short string, since every worker carries it. A row is how much
 * its code is above that of the row before (nothing for 1), the name, and how many characters its short form leaves
 * out, in base 36: `2cvk北京S` is 110000, 北京市, 北京, and `2t东CQ` behind it is 110101, 东城区, 东城. Throws
 * when a short form is no beginning of its name.
 */
export function packRegions(regions: readonly Region[]): string {
  let before = 0;
  const rows = regions.map(({ code, full, short }) => {
    if (!full.startsWith(short)) throw new RangeError(`${short} does not begin ${full}`);
    const above = Number(code) - before;
    before = Number(code);
    return `${above === 1 ? '' : above.toString(36)}${full}${(full.length - short.length).toString(36)}`;
  });
  return PACKED.reduce((text, [units, letter]) => text.replaceAll(units, letter), rows.join(''));
}

/** Regions in the order of their codes, each a row: nothing is made of one until it is asked for. */
export interface RegionRows {
  codes: readonly number[];
  names: readonly string[];
  /** The name of a row without what its short form leaves out. */
  shortName(row: number): string;
}

/**
 * The regions that `packRegions` packed. Every cold worker that reads a registered name waits for it: two cuts of the
 * whole text cost half of what a match a row does, and an object a row as much again. Between the names of
 * `2cvk北京市12t东城区1西城区1` stand `2cvk`, `12t`, `1` and `1`, each the end of a row and the start of the next.
 */
export function readRegions(packed: string): RegionRows {
  const text = PACKED.reduce((all, [units, letter]) => all.replaceAll(letter, units), packed);
  const names = text.split(/[0-9a-z]+/).slice(1, -1);
  const between = text.split(/[^0-9a-z]+/);
  let code = 0;
  const codes = names.map((_, row) => {
    const above = (between[row] ?? '').slice(row === 0 ? 0 : 1);
    code += above === '' ? 1 : Number.parseInt(above, 36);
    return code;
  });
  const shortName = (row: number): string => {
    const full = names[row] ?? '';
    return full.slice(0, full.length - Number.parseInt((between[row + 1] ?? '').charAt(0), 36));
  };
  return { codes, names, shortName };
}

export function unpackRegions(packed: string): Region[] {
  const { codes, names, shortName } = readRegions(packed);
  return names.map((full, row) => ({ code: String(codes[row]), full, short: shortName(row) }));
}
