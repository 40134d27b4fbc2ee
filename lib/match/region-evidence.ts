import type { Entry } from '../schema/entry';
import { type NameForm, namesOf } from './names';
import type { Page } from './page';
import type { PageText } from './page-text';
import { isSameOrNested, leadingRegion, regionsIn, supportsRegion } from './region';

/**
 * Regions that texts name outside a listed name: the 云南 of an app called 云南招考 says nothing about
 * where the page's owner is registered.
 */
function regionsOutside(
  texts: readonly (PageText | null | undefined)[],
  name: NameForm,
): string[][] {
  return texts.flatMap((text) => (text ? regionsIn(text.text.replaceAll(name.text, '|')) : []));
}

const ownTexts = ({ title, provider, app }: Page): (PageText | null | undefined)[] => [
  title,
  provider,
  app?.name,
  app?.developer,
  app?.operator,
];

/** The entry's region: its registered one, or the one that its own or its operator's name begins with. */
export function knownRegions(entry: Entry): string[] {
  if (entry.region) return [entry.region];
  const { full, operators } = namesOf(entry);
  return [...full, ...operators].flatMap(({ text }) => leadingRegion(text));
}

/** Does the page name the registered region? Snippets may support, so they count here. */
export function namesRegion(page: Page, entry: Entry, name: NameForm): boolean {
  const { region } = entry;
  if (!region) return false;
  return regionsOutside([...ownTexts(page), page.snippet], name).some((codes) =>
    codes.some((code) => supportsRegion(code, region)),
  );
}

/**
 * Does the page name other regions and nowhere the known one? 示例启明培训_杭州 is not the 示例启明 of
 * 余姚; 浙江 would be no contradiction, since 余姚 lies in it.
 */
export function regionContradicts(page: Page, entry: Entry, name: NameForm): boolean {
  const known = knownRegions(entry);
  const named = regionsOutside(ownTexts(page), name);
  if (known.length === 0 || named.length === 0) return false;
  return named.every((codes) =>
    codes.every((code) => known.every((region) => !isSameOrNested(code, region))),
  );
}
