import type { MarkSize, MarkStyle } from '../domain/settings';
import type { BannerWords, MarkView, MarkWords } from '../domain/verdict';
import type { Translate } from './messages/translate';

/**
 * The parts that all annotations share: their fixed words, and the user's style. `mark.ts`, `label.ts` and
 * `evidence.ts` make the words about an entry and about how sure the match is.
 */

/** The view as the page draws it, in the style that the user chose. */
export function inStyle({ short, ...view }: MarkView, style: MarkStyle): MarkView {
  return style === 'compact' && short !== undefined ? { ...view, label: short } : view;
}

/** A box that is larger by this enlarges pill and popover alike: their lengths are in `em`. */
const SIZES: Record<MarkSize, string> = { normal: '', large: ';font-size:1.35em' };
/** A banner's own text is .875em already. */
const BANNER_SIZES: Record<MarkSize, string> = { normal: '', large: ';font-size:1.2em' };

/** The fixed words of the popover, and the size of the marks. */
export function markWords(t: Translate, size: MarkSize = 'normal'): MarkWords {
  return {
    lang: t.language,
    record: t('mark.record'),
    notThis: t('mark.notThis'),
    notThisHint: t('mark.notThisHint'),
    close: t('mark.close'),
    css: SIZES[size],
  };
}

/** The fixed words of a banner. */
export function bannerWords(t: Translate, size: MarkSize = 'normal'): BannerWords {
  return {
    lang: t.language,
    name: t('app.name'),
    basis: t('banner.basis'),
    record: t('banner.record'),
    dismiss: t('banner.dismiss'),
    dismissed: t('banner.dismissed'),
    undo: t('act.undo'),
    close: t('mark.close'),
    css: BANNER_SIZES[size],
  };
}
