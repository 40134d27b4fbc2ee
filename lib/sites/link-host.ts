import { ask } from './dom';

/** Apart from the other questions: only websites without an adapter are asked it. */
const { hostname } = ask<HTMLAnchorElement>('HTMLAnchorElement')('hostname');

/** The host that a link leads to; '' for an `a` of another vocabulary, as a page may make one. */
export function hostOfLink(link: Element): string {
  try {
    return hostname(link as HTMLAnchorElement);
  } catch {
    return '';
  }
}
