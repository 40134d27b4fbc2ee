import type { Entry } from '../domain/entry';
import { foldCompanyForm } from './names/company';
import { namesOf } from './names/entry-names';
import type { Page } from './page';

const FORM = /(?:股份)?有限(?:责任)?公司/gu;

/**
 * Does a card carry a full company name that is none of the entry's? Then its brand is that company's:
 * `示例启明教育 … 由杭州别家教育科技有限公司运营`. Looks at title, provider and snippet.
 */
export function namesOtherCompany({ title, provider, snippet }: Page, entry: Entry): boolean {
  const { full, operators } = namesOf(entry);
  const known = [...full, ...operators].map(({ text }) => foldCompanyForm(text));
  return [title, provider, snippet].some((text) =>
    [...(text?.text.matchAll(FORM) ?? [])].some((match) => {
      const before = foldCompanyForm((text?.text ?? '').slice(0, match.index + match[0].length));
      return !known.some((name) => before.endsWith(name));
    }),
  );
}
