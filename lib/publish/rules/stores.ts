import { parseStore, STORE_NAMES, type StoreId } from '../../domain/stores';

/** What a store cell names. */
export interface StoreCell {
  stores: StoreId[];
  /** The cell stops in the middle of a store's name: `OPPO软`, `微信小程`. */
  truncated: boolean;
  /** A marketplace sells devices: what it names is no app. */
  marketplace: boolean;
  /** Parts that are no store we know. */
  unknown: string[];
}

const MARKETPLACES = /^(?:京东|拼多多|淘宝|天猫|抖音商城|苏宁易购)/;

/** The stores of a cell such as `PP助手/豌豆荚`. */
export function parseStores(text: string): StoreCell {
  const cell: StoreCell = { stores: [], truncated: false, marketplace: false, unknown: [] };
  for (const part of text.split(/[/、,，;；]/).map((part) => part.trim())) {
    if (part === '' || /^[-—–/无]+$/.test(part)) continue;
    const store = parseStore(part);
    if (store) cell.stores.push(store);
    else if (MARKETPLACES.test(part)) cell.marketplace = true;
    else if (STORE_NAMES.some((name) => name.startsWith(part))) cell.truncated = true;
    else cell.unknown.push(part);
  }
  cell.stores = [...new Set(cell.stores)];
  return cell;
}
