import { REGIONS } from '../generated/regions';
import { type Region, unpackRegions } from './region-packed';

/** GB/T 2260 by name, made from the generated string when first asked. */
interface RegionTable {
  /** Words that name a region → codes. */
  words: Map<string, string[]>;
  longest: number;
  byCode: Map<string, Region>;
}

/** Short forms that are ordinary words or other names' parts (新东方, 大同小异) name no region alone. */
const ORDINARY = new Set(['东方', '新民', '安达', '大同', '高平', '平度', '北海', '白银', '和平']);

/** 海淀区, 桐庐县: in full only, since 和平, 公安, 资源 and 同心 are counties too. */
function isWord(full: string, short: string): boolean {
  return !/[区县旗]$/u.test(full) && short.length >= 2 && !ORDINARY.has(short);
}

function add(words: Map<string, string[]>, word: string, code: string): void {
  const codes = words.get(word) ?? [];
  if (!codes.includes(code)) codes.push(code);
  words.set(word, codes);
}

function build(): RegionTable {
  const table: RegionTable = { words: new Map(), longest: 0, byCode: new Map() };
  for (const region of unpackRegions(REGIONS)) {
    const { code, full, short } = region;
    table.byCode.set(code, region);
    const isProvince = code.endsWith('0000');
    add(table.words, full, code);
    if (isProvince || isWord(full, short)) add(table.words, short, code);
    table.longest = Math.max(table.longest, full.length);
  }
  return table;
}

let built: RegionTable | undefined;

export function regionTable(): RegionTable {
  built ??= build();
  return built;
}
