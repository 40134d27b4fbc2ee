import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The numbered parts of docs/publishing.md as a clerk follows them: commands to type, and what to do by hand. */

export type Step =
  | { kind: 'type'; line: string }
  | { kind: 'fill'; headers: string[]; rows: string[][] }
  | { kind: 'edit'; name: string; header: string; text: string };

export interface Part {
  title: string;
  steps: Step[];
}

const GUIDE = join(import.meta.dirname, '../../docs/publishing.md');
const NUMBERED = /^[一二三四五六七八九十]+、/;
const EDIT = /“(?<name>[^”]+)”那一行的“(?<header>[^”]+)”(?:改成|填上)“(?<text>[^”]+)”/;

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** A table of the text is what is filled in; the line below its headings is no row. */
function fillOf(lines: readonly string[]): Step {
  const [headers = [], , ...rows] = lines.map(cellsOf);
  return { kind: 'fill', headers, rows };
}

/** Blocks of lines between blank ones: a fence, a table or a paragraph. */
function stepsOf(block: string): Step[] {
  const lines = block.split('\n');
  if (lines[0] === '```sh') return lines.slice(1, -1).map((line) => ({ kind: 'type', line }));
  if (lines[0]?.startsWith('|')) return [fillOf(lines)];
  const { name, header, text } = EDIT.exec(block)?.groups ?? {};
  return name && header && text ? [{ kind: 'edit', name, header, text }] : [];
}

/** What the guide says, in its order. */
export function readGuide(): Part[] {
  const [, ...parts] = readFileSync(GUIDE, 'utf8').split(/^## /m);
  return parts
    .map((part) => {
      const [title = '', ...blocks] = part.trim().split(/\n\n+/);
      return { title, steps: blocks.flatMap(stepsOf) };
    })
    .filter(({ title }) => NUMBERED.test(title));
}
