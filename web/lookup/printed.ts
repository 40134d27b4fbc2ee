/** What the publisher's command has written into the page of the list: seen before the list is read, and without scripts. */
export interface Printed {
  title: string;
  publisher: string;
}

const textOf = (fact: string): string =>
  document.querySelector(`[data-fact=${fact}]`)?.textContent?.trim() ?? '';

export const readPrinted = (): Printed => ({
  title: textOf('title'),
  publisher: textOf('publisher'),
});
