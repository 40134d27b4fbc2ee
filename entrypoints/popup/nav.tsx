import { useApp } from '../../components/app-context';

/** The popup's foot: the other pages of the extension. */
const PAGES = [
  { path: 'vet.html', label: 'vet.title' },
  { path: 'options.html', label: 'options.link' },
] as const;

export function PopupNav() {
  const { t } = useApp();
  return (
    <nav className="popup-nav" aria-label={t('nav.title')}>
      {PAGES.map(({ path, label }) => (
        <a key={path} className="link" href={path} target="_blank" rel="noreferrer">
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
