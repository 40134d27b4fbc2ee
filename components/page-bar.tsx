import { useApp } from './app';

/** The head of a full page: the name, and no navigation that a single page needs not. */
export function PageBar() {
  const { t } = useApp();
  return (
    <header className="bar">
      <p className="brand">
        <img src="icon/32.png" width="20" height="20" alt="" />
        {t('app.name')}
      </p>
    </header>
  );
}
