import { type MouseEvent, useState } from 'react';
import { useApp } from './app';
import { STOP } from './arrow-keys';
import { copyText } from './copy';
import { Said } from './fields';

/** The authorities' own look-ups, in the order in which parents want them. */
const LOOKUPS = [
  { key: 'xwpx', url: 'https://xwpx.eduyun.cn/' },
  { key: 'gsxt', url: 'https://www.gsxt.gov.cn/' },
  { key: 'creditchina', url: 'https://www.creditchina.gov.cn/' },
  { key: 'beian', url: 'https://beian.miit.gov.cn/' },
] as const;

interface OfficialLookupsProps {
  /** The name to look up there. It is put on the clipboard when a link is opened. */
  name?: string;
  onOpen?: (() => void) | undefined;
}

/** Where the authorities answer by themselves, and what each of them knows. */
export function OfficialLookups({ name = '', onOpen }: OfficialLookupsProps) {
  const { t } = useApp();
  const [copied, setCopied] = useState<boolean | null>(null);
  const open = async (event: MouseEvent<HTMLAnchorElement>) => {
    onOpen?.();
    if (!name) return;
    // The popup closes when a tab opens, and with it an unfinished copy would be lost.
    event.preventDefault();
    const { href } = event.currentTarget;
    setCopied(await copyText(name));
    window.open(href, '_blank', 'noreferrer');
  };
  return (
    <nav className="lookups" aria-label={t('lookups.title')}>
      <h2 className="minor-title">{t('lookups.title')}</h2>
      {name && <p className="hint">{t('lookups.copy', { name })}</p>}
      <ul>
        {LOOKUPS.map(({ key, url }) => (
          <li key={key}>
            <a
              {...STOP}
              className="link"
              href={url}
              target="_blank"
              rel="noreferrer"
              onClick={open}
            >
              {t(`lookups.${key}`)}
            </a>{' '}
            <span className="meta">{t(`lookups.${key}.what`)}</span>
          </li>
        ))}
      </ul>
      <Said>{copied !== null && t(copied ? 'lookups.copied' : 'lookups.notCopied', { name })}</Said>
    </nav>
  );
}
