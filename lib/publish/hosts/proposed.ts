import { addDays, type Day } from '../../domain/day';
import { parseHost, siteOfHost } from '../../domain/host';
import { parseUscc } from '../../domain/identifiers';
import { IDENTIFIER_FRESH_DAYS } from '../../domain/lifecycle';
import { valuesOf } from '../entries/identifiers';
import type { Row } from '../review/decisions';
import { cleanName } from '../rules/name-text';
import type { Owner, Proof } from './prove-host';

/** A host that somebody wrote into 网址, and whose it is said to be. */
export interface Proposed {
  /** As it was written. */
  text: string;
  /** Null for what is no host. */
  host: string | null;
  owner: Owner;
}

/** What a look at a proposed host came to. */
export interface Checked extends Proposed {
  proof: Proof;
  /** The page that was read, and its bytes' SHA-256; empty where none was. */
  page: string;
  sha256: string;
  on: Day;
}

/** Asked again so many days before the check is too old to be shipped. */
const AHEAD_DAYS = 30;

/** Whose row it is: an app's hosts are its developer's. */
const ownerOf = (row: Row): Owner => {
  const name = cleanName((row.app ? row.developer : row.institution || row.website) ?? '');
  const uscc = parseUscc(row.uscc ?? '');
  return { name, ...(uscc && { uscc }) };
};

/** The hosts of a row, each once. */
export function proposedIn(row: Row): Proposed[] {
  const owner = ownerOf(row);
  const byHost = new Map(
    valuesOf(row.site ?? '', 'host').map((text) => {
      const host = parseHost(text);
      return [host ?? text, { text, host, owner }] as const;
    }),
  );
  return [...byHost.values()];
}

/** Two rows of one owner ask for one look. */
export const keyOf = ({ host, text, owner }: Proposed): string =>
  [siteOfHost(host ?? text), owner.name, owner.uscc ?? ''].join('\n');

const HEAD = [
  '名称',
  '网址',
  '结果',
  '页脚原文',
  '网页地址',
  '网页 SHA-256',
  '核验日期',
  '下次核验',
  '说明',
];

/** The record of some checks: what was proven by which words, where and when; and why the others were not. */
export const checkedTable = (checks: readonly Checked[]): string[][] => [
  HEAD,
  ...checks.map(({ text, host, owner, proof, page, sha256, on }) => [
    owner.name,
    host ?? text,
    proof.isProven ? '可登载' : '不能登载',
    proof.isProven ? proof.quote : '',
    page,
    sha256,
    on,
    proof.isProven ? addDays(on, IDENTIFIER_FRESH_DAYS - AHEAD_DAYS) : '',
    proof.isProven ? '' : proof.reason,
  ]),
];

/**
 * A row with the one host that its own page proved, and where and when. No other host is left in it: what proves
 * nothing does not ship. A row has one place for a check, so of several proven hosts the first counts.
 */
export function withProven(row: Row, checks: readonly Checked[]): Row {
  const { site: _, siteCheckedOn: __, siteCheckedAt: ___, ...rest } = row;
  const first = checks.find(({ proof }) => proof.isProven);
  return first?.host
    ? { ...rest, site: first.host, siteCheckedOn: first.on, siteCheckedAt: first.page }
    : rest;
}
