import type { Card, Label, Rule, Template } from '../types';
import { anyUrl } from './words';

/** Builders of templates, all with rule, label and reason first. */

export const template = <Page>(
  rule: Rule,
  label: Label,
  reason: string,
  make: Template<Page>['make'],
): Template<Page> => ({ rule, label, reason, make });

/** A card on a host of which nothing is known. */
export const anywhere = (
  rule: Rule,
  label: Label,
  reason: string,
  make: Template<Omit<Card, 'url'>>['make'],
): Template<Card> =>
  template(rule, label, reason, (subject, draw) => ({
    url: anyUrl(draw),
    ...make(subject, draw),
  }));
