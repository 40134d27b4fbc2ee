import { normaliseName } from '../../text/normalise';
import { ownPart } from '../../text/own-part';

/** Fewer units of its own, and a name may be anyone's. */
const MIN_OWN_UNITS = 3;
const MIN_APP_UNITS = 5;
const MIN_BRAND_UNITS = 4;
const MAX_BRAND_UNITS = 12;

/**
 * Is an app's name long and odd enough that together with the named store it may point at one app? At
 * least five units of which at least three are its own: 示例鲸云课堂 is, 示例同步课堂 is not. Names without a
 * Han character are not: an English word or two is anyone's.
 */
export function isDistinctive(name: string): boolean {
  const text = normaliseName(name);
  return (
    /\p{Script=Han}/u.test(text) &&
    text.length >= MIN_APP_UNITS &&
    ownPart(text).length >= MIN_OWN_UNITS
  );
}

/**
 * May a trade name stand as a brand? Four to twelve units of which at least three are its own: 示例启明 may,
 * 金色童年 may not. Brands never mark alone.
 */
export function isBrand(brand: string): boolean {
  const text = normaliseName(brand);
  return (
    text.length >= MIN_BRAND_UNITS &&
    text.length <= MAX_BRAND_UNITS &&
    ownPart(text).length >= MIN_OWN_UNITS
  );
}
