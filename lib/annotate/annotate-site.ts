import { isHostIn } from '../domain/host';
import type { Site } from '../domain/site';
import { createCardReader } from '../sites/card-reader';
import { annotateCards, type Surface } from './annotate-cards';
import { answerWithText } from './shown-text';
import { whenShown } from './timing';

/**
 * Annotate the cards of this page by the one of these adapters that it belongs to. Its host tells which:
 * the manifest's patterns brought the script here, and no two adapters of a kind share a host. Its text is handed out
 * when the user asks for it.
 */
export function annotateSite(sites: readonly Site[], line?: Surface['line']): void {
  answerWithText();
  const site = sites.find((each) => isHostIn(location.hostname, each.matches));
  if (site)
    whenShown(() => annotateCards(site, { reader: createCardReader(site), ...(line && { line }) }));
}
