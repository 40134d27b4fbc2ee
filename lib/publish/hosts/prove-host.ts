import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { siteOfHost } from '../../domain/host';
import { oneLine } from '../../domain/plain-text';
import type { Candidate } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import { type WebsiteText, websiteTextSchema } from '../../domain/website-text';
import { readFacts } from '../../match/footer/facts';
import { judgeAlone } from '../../match/judge';
import { learnableHost, linksTaught } from '../../match/learned-links';
import { contradictionOf } from '../../match/owner';
import { websiteSubject } from '../../match/website';
import { readWebsiteText } from '../../page/website/text';
import { LimitFault } from '../../tables/limits';
import { normaliseName } from '../../text/normalise';
import { decodePage } from '../documents/web/decode-page';
import { hostFault, isPublicSource } from '../rules/hosts-and-sources';
import { hasWholeEnding, nameParts } from '../rules/name-parts';
import { isBrand } from '../rules/name-text';
import { TableFault } from '../sheets/table';
import { pageDocument } from './page-document';

/** Whose website a row says that it is. */
export interface Owner {
  /** The registered name. */
  name: string;
  uscc?: string;
}

/** What a site's own page proved: the words of its footer, or why it proves nothing. */
export type Proof = { isProven: true; quote: string } | { isProven: false; reason: string };

const no = (reason: string): Proof => ({ isProven: false, reason });

const LIST = 'check-hosts';

/**
 * The owner as an entry without a host and without a filing number. Whoever proposed the host may have proposed the
 * number with it, so neither may prove the other. The act stands for none: only what is in force is judged.
 */
function candidateOf({ name, uscc }: Owner, asOf: Day): Candidate {
  const { brand, region } = nameParts(name);
  const check = { source: 'https://example.org/', verifiedOn: asOf };
  const entry: Entry = {
    id: 'owner',
    kind: 'institution',
    ...(region && { region }),
    names: [
      { text: name, kind: 'legal' },
      ...(isBrand(brand) ? [{ text: brand, kind: 'brand' as const }] : []),
    ],
    identifiers: uscc ? [{ kind: 'uscc', value: uscc, of: 'subject', ...check }] : [],
    sanctions: [
      {
        kind: 'penalty',
        authority: '—',
        decidedOn: { day: asOf, precision: 'day' },
        grounds: '—',
        topics: ['other'],
        source: check.source,
        status: 'active',
      },
    ],
  };
  return { ref: { list: LIST, id: entry.id }, entry, listTitle: '', stale: null };
}

const MOST_QUOTED = 200;

/** The line of the page that names the owner. */
function quoteOf({ footers, last, structured }: WebsiteText, { name, uscc }: Owner): string {
  const lines = [...footers, ...last].map(({ text }) => oneLine(text));
  const isAbout = (line: string): boolean =>
    normaliseName(line).includes(normaliseName(name)) || (!!uscc && line.includes(uscc));
  const found = lines.find(isAbout) ?? structured.find(isAbout) ?? '';
  return oneLine(found).slice(0, MOST_QUOTED);
}

const listed = (texts: readonly string[]): string => texts.slice(0, 3).join('、').slice(0, 80);

/** Why a page that was read proves nothing, in words that say what to do. */
function reasonOf(
  facts: WebsiteFacts,
  { footers, last }: WebsiteText,
  isContradicted: boolean,
  name: string,
): string {
  const operators = facts.operators.map(({ text }) => text);
  if (isContradicted)
    return `网页上写的是别的单位（${listed([...operators, ...facts.headings]) || facts.title}），不是“${name}”`;
  if (facts.isFranchise) return '网页自称加盟或授权，不能算本单位的网站';
  if (footers.length + last.length === 0)
    return '网页里没有文字（可能由脚本生成），读不到页脚；请人工核对，不要填这个网址';
  if (operators.some((text) => normaliseName(text) === normaliseName(name)))
    return '页脚有这个名称，但没有写明网站由它主办或运营，标题也对不上；不能证明的网址不登载';
  if (operators.length > 0)
    return `页脚写的单位（${listed(operators)}）不能证明是“${name}”；请核对全称`;
  return `页脚没有写明网站由“${name}”主办或运营；不能证明的网址不登载`;
}

/** The text of a fetched page, as a reader's own browser would hand it on; a reason where it cannot be read. */
function textOf(bytes: Uint8Array, url: string): WebsiteText | string {
  try {
    const html = decodePage(bytes, url);
    return websiteTextSchema().parse(readWebsiteText(pageDocument(html, url)));
  } catch (error) {
    if (error instanceof LimitFault) return '网页过大，没有读完';
    if (error instanceof TableFault) return error.reason;
    throw error;
  }
}

/** Why no page of a host could prove whose it is, so that nobody asks it; null for any other host. */
export function unfitHost(host: string): string | null {
  if (!isPublicSource(`https://${host}/`)) return '只能在内部网络打开，不能登载';
  const fault = hostFault(host);
  if (fault) return fault;
  return learnableHost(host) === null ? '平台上的网页，页脚说的是平台自己；请人工核对' : null;
}

/**
 * Does the front page of a host prove whose site it is? The functions are those that judge a page on a visit: the
 * reader of footers, the judge with its question for the owner, and the rule for what a footer teaches.
 */
export function proveHost(
  { host, url, bytes }: { host: string; url: string; bytes: Uint8Array },
  owner: Owner,
  asOf: Day,
): Proof {
  const fault = unfitHost(host);
  if (fault) return no(fault);
  if (!hasWholeEnding(owner.name)) return no('名称不是登记全称，无法与页脚核对');
  const text = textOf(bytes, url);
  if (typeof text === 'string') return no(text);
  const facts = readFacts(text, new URL(url).hostname);
  const subject = websiteSubject({ url, facts });
  const candidate = candidateOf(owner, asOf);
  const verdicts = judgeAlone(subject, [candidate], { today: asOf });
  const proven = linksTaught(url, verdicts, asOf).some((link) => link.host === siteOfHost(host));
  if (proven) return { isProven: true, quote: quoteOf(text, owner) };
  const against = contradictionOf(subject.claims, candidate.entry);
  return no(reasonOf(facts, text, against !== null, owner.name));
}
