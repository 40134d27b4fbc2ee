import { RULE_IDS, ruleOf } from '../../lib/enrol/rules';
import { DOCUMENTS, type DocumentId, type RuleDocument } from '../../lib/enrol/rules/documents';

const HEAD = `# 报班核查的依据 · Rules of the page before paying

\`npm run enrol-rules\` makes this page from \`lib/enrol/rules\`. Only sentences whose official text was read are here, word by word; what is left out of an article is marked by …. "Read" is what was compared on the day: the official page itself, or stored copies of the text where that was not at hand. Where that text did not reach as far as a sentence, but news reports give it, they are named beside it. A rule that was not read is not shipped, and the page says so where it would be needed.

The days off of a year are in a notice of the November before (REST-2026). That of the next year is to be added to \`lib/enrol/rules\` and \`lib/enrol/rest-days.ts\`; until then the page says that it cannot tell whether a last day moved on.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

/** The kind of a document, and where it lies. */
function factsOf({
  number,
  office,
  since,
  until,
  official,
  read,
  checkedOn,
}: RuleDocument): string {
  const facts = [
    `- ${[office, number].filter(Boolean).join(' · ')}`,
    `- in force from ${since}${until === undefined ? '' : ` until ${until}`}`,
    `- official address: ${official ?? 'not found'}`,
    ...read.map((url) => `- read: ${url}`),
    `- checked on ${checkedOn}`,
  ];
  return facts.join('\n');
}

function partOf(id: DocumentId): string {
  const document: RuleDocument = DOCUMENTS[id];
  const rows = RULE_IDS.filter((rule) => ruleOf(rule).document === id).map((rule) => {
    const { article, quote, reportedIn = [] } = ruleOf(rule);
    const reports = reportedIn.map((url) => `as reported: ${url}`);
    return `| ${rule} | ${article} | ${cell([...quote, ...reports].join('\n'))} |`;
  });
  return [
    `## ${document.title}`,
    factsOf(document),
    ['| rule | article | text |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** The page of all rules, by document. */
export const rulesPage = (): string =>
  `${[HEAD.trim(), ...(Object.keys(DOCUMENTS) as DocumentId[]).map(partOf)].join('\n\n')}\n`;
