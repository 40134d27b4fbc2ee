import type { Promised } from './promise';

export type Result = 'holds' | 'broken' | 'not run';

const HEAD = `# What is promised, and what holds it

\`npm run promises\` makes this page: it runs the tests and tells of each promise what came of them. A sentence stands here word by word as its document has it. \`*\` in a test's name stands for what a table of cases fills in.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** One line of the table, apart from its result. */
export const rowOf = ({ sentences, tests }: Promised): string => {
  const names = tests.map(({ file, title }) => `\`${file}\`: ${title.replaceAll('*', '\\*')}`);
  return `| ${cell(sentences.join('<br>'))} | ${cell(names.join('<br>'))} |`;
};

/** The page of all promises. It holds neither dates nor times, so that it changes with the promises alone. */
export function pageOf(
  promises: readonly Promised[],
  resultOf: (promise: Promised) => Result,
): string {
  const documents = [...new Set(promises.map(({ document }) => document))];
  const parts = documents.map((document) => {
    const rows = promises
      .filter((promise) => promise.document === document)
      .map((promise) => `${rowOf(promise)} ${resultOf(promise)} |`);
    return [`## ${document}`, '', '| promise | test | result |', '| --- | --- | --- |', ...rows];
  });
  return `${[HEAD, ...parts.map((lines) => `${lines.join('\n')}\n`)].join('\n')}`;
}
