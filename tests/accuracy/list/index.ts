import type { Entry } from '../../../lib/domain/entry';
import type { Subject } from '../types';
import { EDUCATION_APPS, GENERAL_APPS, SHORT_APPS, STORE_APPS } from './apps';
import { GONE, UNVERIFIED } from './gone';
import { COPIES, LISTED_TWICE, MIXED, NAMESAKES, PLACED, SCHOOLS, UNPLACED } from './institutions';

/** The invented list that every snippet of the corpus is judged against, all of it every time. */
const SUBJECTS: readonly Subject[] = [
  ...PLACED,
  ...UNPLACED,
  ...MIXED,
  ...SCHOOLS,
  ...NAMESAKES,
  ...LISTED_TWICE,
  ...COPIES,
  ...GENERAL_APPS,
  ...EDUCATION_APPS,
  ...SHORT_APPS,
  ...STORE_APPS,
  ...GONE,
  ...UNVERIFIED,
];

export const ENTRIES: readonly Entry[] = SUBJECTS.map(({ entry }) => entry);
