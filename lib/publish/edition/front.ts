import type { Manifest } from '../../list/format';
import { escapeMarkup } from '../../text/escape';

/** What the front page says of its list before and without scripts. */
type Told = Pick<Manifest, 'title' | 'publisher' | 'live' | 'asOf'>;

/** The front page of one list: `%TITLE%` and the like stand where the list's own words go. */
export function frontPage(built: string, { title, publisher, live, asOf }: Told): string {
  const words: Readonly<Record<string, string>> = {
    TITLE: title,
    PUBLISHER: publisher,
    COUNT: String(live),
    DAY: asOf,
  };
  return built.replace(/%([A-Z]+)%/g, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : escapeMarkup(word);
  });
}
