import type { PageReport } from '../browser/inspect';

/** The report of `npm run try` on the site check: the facts, the verdicts, the banner. */

const lineOf = (label: string, texts: readonly string[]): string =>
  `  ${label}: ${texts.length > 0 ? texts.join('; ') : 'none'}`;

const bannerText = ({ website, marks }: PageReport): string => {
  const drawn = marks.find(({ kind }) => kind === 'banner');
  if (drawn) return `“${drawn.label}”`;
  return website?.banner ? `sent, but not drawn: “${website.banner.label}”` : 'none';
};

/** Lines about the website; none where an adapter takes the page. */
export function websiteLines(report: PageReport): string[] {
  const { website, url } = report;
  if (!website) return [];
  const { facts, verdicts } = website;
  return [
    lineOf('host', [new URL(url).hostname]),
    lineOf(
      'ICP numbers',
      facts.filings.map(({ value, sure }) => `${value} (${sure ? 'linked' : 'not linked'})`),
    ),
    lineOf(
      'public-security numbers',
      facts.security.map(({ value }) => value),
    ),
    lineOf(
      'USCCs',
      facts.codes.map(({ value, sure }) => value + (sure ? ' (JSON-LD)' : '')),
    ),
    lineOf(
      'operators',
      facts.operators.map(({ text, place }) => `${text} (${place})`),
    ),
    lineOf(
      'verdicts',
      verdicts.map(
        ({ tier, candidate, evidence }) =>
          `${tier} ${candidate.ref.id} by ${evidence.map(({ kind, value }) => `${kind} “${value}”`).join(', ')}`,
      ),
    ),
    `  banner: ${bannerText(report)}`,
  ];
}
