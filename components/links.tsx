import type { ReactNode } from 'react';
import type { EntryRef } from '../lib/domain/entry-ref';
import { ASKED } from './surface';

const asking = (params: Record<string, string>): string => ASKED + new URLSearchParams(params);

/**
 * The address of an entry's record, among the extension's views. `tab`: the one whose page shows the
 * entry, so that the record tells why.
 */
export function recordPath({ list, id }: EntryRef, tab?: number): string {
  const from = tab === undefined ? {} : { tab: String(tab) };
  return `record.html${asking({ list, id, ...from })}`;
}

/** After the address of a record: opens it with its report. */
export const REPORT_HASH = '#report';

/** The address of the view about a call or a payment, with the other side's name if it is known. */
export const viewPath = (view: 'call' | 'enrol', name?: string): string =>
  `${view}.html${name ? asking({ name }) : ''}`;

/** Where the web edition begins. */
export const HOME = 'index.html';

/** Where lists are added, in the settings; and where help stands. */
export const ADD_LIST = 'options.html#lists';
export const previewPath = (address: string): string =>
  `options.html#${new URLSearchParams({ add: address })}`;
export const HELP = 'help.html';

/** A link that opens a new tab, which learns nothing of where it was opened from. `lang`: of its text. */
export function NewTabLink(props: { url: string; lang?: string; children: ReactNode }) {
  const { url, lang, children } = props;
  return (
    <a className="link" lang={lang} href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** The tab that `?tab=<id>` names, or null. */
export function tabParam(params: URLSearchParams): number | null {
  const named = params.get('tab');
  return named !== null && /^\d{1,10}$/.test(named) ? Number(named) : null;
}
