import type { Card, Draw, Snippet, Subject, Surface, Template, Website } from '../types';

/** Every template for every subject, `times` over with other words around the name. */
export interface Production<Page> {
  subjects: readonly Subject[];
  templates: readonly Template<Page>[];
  times?: number;
}

const isWebsite = (page: Card | Website): page is Website => 'facts' in page;

function snippetOf<Page extends Card | Website>(
  surface: Surface,
  { rule, label, reason, make, listing }: Template<Page>,
  subject: Subject,
  draw: Draw,
): Snippet {
  const page = make(subject, draw);
  const ids = [subject.entry.id, ...subject.copies];
  return {
    surface,
    rule,
    reason,
    ...(listing && { listing: listing(subject) }),
    page: isWebsite(page) ? { website: page } : { card: page },
    expected: label === 'nothing' ? {} : Object.fromEntries(ids.map((id) => [id, label])),
  };
}

/** The snippets of some productions. The label is the template's own. */
export function expand<Page extends Card | Website>(
  surface: Surface,
  productions: readonly Production<Page>[],
  draw: Draw,
): Snippet[] {
  return productions.flatMap(({ subjects, templates, times = 1 }) =>
    templates.flatMap((template) =>
      subjects.flatMap((subject) =>
        Array.from({ length: times }, () => snippetOf(surface, template, subject, draw)),
      ),
    ),
  );
}
