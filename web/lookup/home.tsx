import { useEffect } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { LanguageField } from '../../components/fields';
import { NewTabLink, viewPath } from '../../components/links';
import { useLists } from '../../components/list-facts';
import { useTypedLookup } from '../../components/use-lookup';
import { useAction } from '../../components/use-request';
import { View } from '../../components/view';
import { LookupSection } from '../../entrypoints/popup/lookup';
import { onProgress } from '../page/worker';
import { About } from './about';
import { ListNow } from './list-now';
import type { Printed } from './printed';

/** The look-up of the list that lies beside this page, and what that list is. */
export function Home({ printed }: { printed: Printed }) {
  const { t } = useApp();
  const asked = useTypedLookup();
  const lists = useLists();
  const { request } = lists;
  const { reload } = request;
  const list = request.status === 'done' ? request.value[0] : undefined;
  const title = list?.title || printed.title || t('web.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  // The address that is shared from here names the list, and the extension's popup offers to preview it.
  const identity = list?.identity;
  useEffect(() => {
    if (identity && !location.hash) history.replaceState(null, '', `#root=${identity}`);
  }, [identity]);
  // How a look at the list has ended.
  useEffect(() => onProgress((progress) => progress === null && reload()), [reload]);
  return (
    <View name="home" title={title}>
      <ListNow lists={lists} list={list} publisher={list?.publisher || printed.publisher} />
      <LookupSection asked={asked} tab={null} />
      <nav className="stack-close section" aria-label={t('web.tools')}>
        <NewTabLink url="vet.html">{t('vet.title')}</NewTabLink>
        <NewTabLink url={viewPath('enrol')}>{t('enrol.title')}</NewTabLink>
        <NewTabLink url={viewPath('call')}>{t('call.title')}</NewTabLink>
        <a className="link" href="table.csv" download>
          {t('web.csv')}
        </a>
      </nav>
      {list && <About list={list} />}
      <Language />
    </View>
  );
}

function Language() {
  const { t, settings, saveSettings } = useApp();
  const saving = useAction();
  return (
    <div className="section">
      <LanguageField
        auto={t('web.languageAuto')}
        value={settings.language}
        onChange={(language) => saving.run(saveSettings({ language }), () => {})}
      />
      <ErrorNote error={saving.error} />
    </div>
  );
}
