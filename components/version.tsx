import { browser } from 'wxt/browser';
import { useApp } from './app';

/** The version that is installed, as the manifest has it. */
export const versionText = (): string => browser.runtime.getManifest().version;

export function Version() {
  const { t } = useApp();
  return <span className="meta">{t('help.version', { version: versionText() })}</span>;
}
