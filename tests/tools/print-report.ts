import type { PageSubject } from '../../lib/domain/page-subject';
import type { PageReport } from '../browser/inspect';
import { websiteLines } from './try-website';

const ms = (value: number | null): string =>
  value === null ? 'not measured' : `${value.toFixed(1)} ms`;

const APP_FIELDS = ['id', 'name', 'developer', 'operator', 'version', 'uscc', 'filing'] as const;

const appText = (app: NonNullable<PageSubject['app']>): string =>
  APP_FIELDS.map((field) => `${field} ${app[field] ?? '—'}`).join(', ');

function itemLines({ items }: PageReport): string[] {
  return items.map(({ ref, title, url, provider, app }) => {
    const rest = [provider && `provider ${provider}`, app && `app: ${appText(app)}`];
    const what = [title.replaceAll('\n', ' ⏎ '), url ?? 'unresolved', ...rest].filter(Boolean);
    return `  ${ref}. ${what.join('\n     ')}`;
  });
}

function verdictLines({ verdicts }: PageReport): string[] {
  return verdicts.map(({ ref, tier, candidate, evidence }) => {
    const why = evidence.map(({ kind, value, field, branch }) =>
      [kind, `“${value}”`, `in ${field}`, branch && '(branch)'].filter(Boolean).join(' '),
    );
    const on = ref < 0 ? 'the query' : `item ${ref}`;
    return `  ${on}: ${tier} ${candidate.ref.id} (${candidate.ref.list.slice(0, 8)}) by ${why.join('; ')}`;
  });
}

function markLines({ marks }: PageReport): string[] {
  return marks.map(
    ({ tier, label, marks: title, path }) => `  ${tier} “${label}” after “${title}” in ${path}`,
  );
}

function timingLines({ steps, roundTripMs }: PageReport): string[] {
  const total = steps.reduce((sum, step) => sum + step.ms, 0);
  const each = steps.map(
    ({ name, ms: took, detail }) => `${name} ${ms(took)} ${JSON.stringify(detail)}`,
  );
  return [
    `  extension on the page's thread: ${ms(steps.length > 0 ? total : null)}`,
    ...each.map((line) => `    ${line}`),
    `  message round trip: ${ms(roundTripMs)}`,
  ];
}

function healthLine({ site, website, recognised, health }: PageReport): string {
  if (!site) return website ? 'a website without cards' : 'nothing took this page';
  const unresolved = recognised === 0 ? ' — the popup tells that nothing was recognised' : '';
  return `${health.site?.name ?? site}: ${recognised} recognised${unresolved}`;
}

/** The report of `npm run try` on one page. */
export function reportText(report: PageReport, errors: readonly string[]): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [title, ...lines] : [`${title} none`];
  return [
    report.url,
    `Query: ${report.query ?? 'none'}`,
    `Health: ${healthLine(report)}`,
    ...section('Items:', itemLines(report)),
    ...section('Website:', websiteLines(report)),
    ...section('Verdicts:', verdictLines(report)),
    ...section('Drawn:', markLines(report)),
    `Quiet line: ${report.queryLine ?? 'none'}`,
    `Badge: ${report.badge || 'none'}`,
    'Timings:',
    ...timingLines(report),
    ...section(
      'Errors:',
      errors.map((error) => `  ${error}`),
    ),
  ].join('\n');
}
