import type { ReactNode } from 'react';
import type { EntryRef } from '../lib/domain/entry-ref';

/**
 * The address of an entry's record, among the extension's views. `tab`: the one whose page shows the
 * entry, so that the record tells why.
 */
export function recordPath({ list, id }: EntryRef, tab?: number): string {
  const from = tab === undefined ? {} : { tab: String(tab) };
  return `record.html?${new URLSearchParams({ list, id, ...from })}`;
}

/** After the address of a record: opens it with its report. */
export const REPORT_HASH = '#report';

/** The address of the view about a call, with who called where that is known. */
export function callPath(name?: string): string {
  return name ? `call.html?${new URLSearchParams({ name })}` : 'call.html';
}

/** Where the web edition begins. */
export const HOME = 'index.html';
/** The address of the view for who is about to pay, with whom where that is known. */
export function enrolPath(name?: string): string {
  return name ? `enrol.html?${new URLSearchParams({ name })}` : 'enrol.html';
}

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
