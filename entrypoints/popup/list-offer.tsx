import { useApp } from '../../components/app';
import { NewTabLink, previewPath } from '../../components/links';
import { formatSubscription, listAt } from '../../lib/domain/subscription';

interface ListOfferProps {
  /** The field's text. */
  text: string;
  /** The address of the tab's page, as the browser gives it; '' where it does not. */
  page: string;
}

/**
 * The way to the preview of a list, whose address was looked up or whose page is at hand. Nothing is read or followed
 * by itself, and the page is not asked: its address alone says that it is a list's.
 */
export function ListOffer({ text, page }: ListOfferProps) {
  const { t } = useApp();
  const typed = listAt(text, true);
  const list = typed ?? (text.trim() === '' ? listAt(page, true) : null);
  if (!list) return null;
  return (
    <p className="panel list-offer">
      {t(typed ? 'options.textIsList' : 'options.pageIsList')}{' '}
      <NewTabLink url={previewPath(formatSubscription(list))}>{t('options.seeList')}</NewTabLink>
    </p>
  );
}
