import { membersOf } from './dom';

/** DOM reads for websites without an adapter only: the scripts of other pages have no room for them. */

export const websiteDocument = membersOf<Document>('Document')(
  'title contentType fullscreenElement createTreeWalker',
);

export const websiteNodes = {
  ...membersOf<Element>('Element')('firstElementChild lastElementChild nextElementSibling'),
  ...membersOf<Node>('Node')('lastChild previousSibling compareDocumentPosition'),
};

const { hostname } = membersOf<HTMLAnchorElement>('HTMLAnchorElement')('hostname');

/** The host that a link leads to; '' for an `a` of another vocabulary, as a page may make one. */
export function hostOfLink(link: Element): string {
  try {
    return hostname(link as HTMLAnchorElement);
  } catch {
    return '';
  }
}
