import { ask } from './dom';

/** DOM reads for websites without an adapter only: the scripts of other pages have no room for them. */

export const whole = ask<Document>('Document')(
  'title contentType fullscreenElement createTreeWalker',
);

export const parts = {
  ...ask<Element>('Element')('firstElementChild lastElementChild nextElementSibling'),
  ...ask<Node>('Node')('lastChild previousSibling compareDocumentPosition'),
};

const { hostname } = ask<HTMLAnchorElement>('HTMLAnchorElement')('hostname');

/** The host that a link leads to; '' for an `a` of another vocabulary, as a page may make one. */
export function hostOfLink(link: Element): string {
  try {
    return hostname(link as HTMLAnchorElement);
  } catch {
    return '';
  }
}
