import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchPermissions } from '../lib/browser/permissions';
import { EVERY_PAGE } from '../lib/browser/tabs';
import { useApp } from './app';
import { Button } from './fields';

/** `here`: not everywhere, but on the tab's own site. `unknown` until the browser answers. */
type Access = 'unknown' | 'everywhere' | 'here' | 'none';

/** Without access to a tab its address is hidden, which is an answer too. */
async function siteOf(tab: number | null): Promise<string | null> {
  if (tab === null) return null;
  const { url = '' } = await browser.tabs.get(tab);
  return /^https?:\/\//.test(url) ? `${new URL(url).origin}/*` : null;
}

async function readAccess(tab: number | null): Promise<Access> {
  if (await browser.permissions.contains(EVERY_PAGE)) return 'everywhere';
  const site = await siteOf(tab);
  const isHere = site !== null && (await browser.permissions.contains({ origins: [site] }));
  return isHere ? 'here' : 'none';
}

interface HostAccess {
  access: Access;
  /** The browser was asked and said no. */
  isRefused: boolean;
  /** Ask for every web page; only in a click, or the browser refuses. */
  request(): void;
}

/** May the extension read web pages? Followed as the user changes it in the browser. */
function useAccess(tab: number | null): HostAccess {
  const [access, setAccess] = useState<Access>('unknown');
  const [isRefused, setRefused] = useState(false);
  const read = useCallback(() => {
    // A tab that was closed meanwhile, or a browser without this API: nothing is claimed.
    readAccess(tab).then(setAccess, () => setAccess('unknown'));
  }, [tab]);
  useEffect(() => {
    read();
    return watchPermissions(read);
  }, [read]);
  const request = () => {
    browser.permissions.request(EVERY_PAGE).then(
      (isGranted) => {
        setRefused(!isGranted);
        read();
      },
      () => setRefused(true),
    );
  };
  return { access, isRefused, request };
}

/**
 * Tells that web pages are held back from us (Firefox before the grant, "on click" in Chromium) and what does not work
 * then, with the button that asks for access. Nothing if all is granted. `tab`: the page that a popup tells about.
 */
export function PermissionNote({ tab = null }: { tab?: number | null }) {
  const { t } = useApp();
  const { access, isRefused, request } = useAccess(tab);
  if (access === 'unknown' || access === 'everywhere') return null;
  return (
    <section className="panel row permission" aria-label={t('permission.title')}>
      <p>{t(access === 'here' ? 'permission.here' : 'permission.none')}</p>
      <Button isPrimary onClick={request}>
        {t('permission.ask')}
      </Button>
      {isRefused && (
        <p role="alert" className="hint">
          {t('permission.refused')}
        </p>
      )}
    </section>
  );
}
