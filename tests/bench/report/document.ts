import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import type { Kept } from '../harness/kept';
import type { Machine } from '../harness/machine';
import { OPERATIONS } from '../harness/operations';
import type { Row } from '../harness/row';
import { budgetCells } from './budgets';
import { cellsOf } from './cells';
import { plotOf } from './plot';

const FILE = join(ROOT, 'docs/benchmarks.md');
const PLOTS = join(ROOT, 'docs/benchmarks');

const table = ([head = [], ...body]: readonly string[][]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

const machineLine = ({ processor, cores, memoryGiB, system, node, browsers }: Machine): string =>
  [`${processor}, ${cores} cores, ${memoryGiB} GiB`, system, `Node ${node}`, ...browsers].join(
    '; ',
  );

function head(kept: readonly Kept[]): string {
  const machines = [...new Set(kept.map(({ machine }) => machineLine(machine)))];
  const days = [...new Set(kept.map(({ day }) => day))].sort();
  return `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- scan lookup\` measures some of it, \`--full\` adds a million
entries and every saved page.

Machine: ${machines.join(' · ')}. Measured on ${days.join(', ')}.

How to read it: every figure is a median, with the tenth and ninetieth percentile in brackets where there are
several samples. Lists are invented (three names and two identifiers an entry) and the same for all contenders of a
size. In Node each contender runs in a process of its own. *Per doubling* says by how much the figure grows when the
list doubles, from the smallest to the largest size (×1 constant, ×2 linear); *to ours* is how many times our figure it
is, at the largest size that both have. A dashed line is a limit: reading the bytes or the text at all, or a message
that carries nothing. What a contender did not find is said beside its figure, and what it cannot do is left out.`;
}

/** Write `docs/benchmarks.md` and its plots anew from what the last runs left. */
export function writeDocument(kept: readonly Kept[]): void {
  const rows = kept.flatMap((each) => each.rows);
  rmSync(PLOTS, { recursive: true, force: true });
  mkdirSync(PLOTS, { recursive: true });
  const sections = Object.keys(OPERATIONS).flatMap((id) => sectionOf(id, rows));
  const budgets = ['## Budgets', table(budgetCells(rows))].join('\n\n');
  writeFileSync(FILE, `${[head(kept), budgets, ...sections].join('\n\n')}\n`);
}

function sectionOf(id: string, all: readonly Row[]): string[] {
  const rows = all.filter(({ operation }) => operation === id);
  const operation = OPERATIONS[id];
  if (rows.length === 0 || !operation) return [];
  const plot = plotOf(id, rows);
  if (plot) writeFileSync(join(PLOTS, `${id}.svg`), plot);
  const picture = plot ? [`![${operation.title}](benchmarks/${id}.svg)`] : [];
  return [
    [`## ${operation.title}`, operation.about, table(cellsOf(rows)), ...picture].join('\n\n'),
  ];
}
