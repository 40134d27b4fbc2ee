import { drawOf } from './grammar/draw';
import { expand } from './grammar/expand';
import { HARD, HARD_ENTRIES } from './hard';
import { ENTRIES } from './list';
import { EDUCATION_APPS, GENERAL_APPS, SHORT_APPS, STORE_APPS } from './list/apps';
import { GONE, UNVERIFIED } from './list/gone';
import { LISTED_TWICE, MIXED, NAMESAKES, PLACED, SCHOOLS, UNPLACED } from './list/institutions';
import { GONE_CARDS, GONE_SITES, TWICE, UNVERIFIED_CARDS } from './pages/gone';
import { CARDS, HOSTED_CARDS } from './pages/listings';
import { NOTIFIED, SUBTITLED } from './pages/stores';
import {
  OF_INSTITUTIONS,
  OTHERS_OF_EDUCATION,
  OTHERS_OF_GENERAL,
  STORE_ONLY,
  UNLISTED_APPS,
} from './pages/stores-others';
import {
  CAMPUS_SITES,
  EDUCATION_SITES,
  GENERAL_SITES,
  KEYED_SITES,
  NAMED_SITES,
} from './pages/websites';
import { APP_RESULTS, BRANDS, PLACELESS } from './search/brands';
import { CAMPUS, MENTIONS, SENTENCES, SILENT } from './search/mentions';
import {
  COMPANY_BEHIND,
  CONTRADICTED,
  OTHER_NAMES,
  OTHER_PLACES,
  PLACE_BEFORE,
} from './search/others';
import { OWN_BRANCHES, OWN_HOSTS, OWN_NAMES } from './search/own';
import { WRITTEN, WRITTEN_LONGER } from './search/written';
import { TRUTH_ENTRIES } from './truth/list';
import type { Snippet } from './types';

/** The labelled corpus: the grammar spelt out with a fixed seed, then what was written by hand. */

const SEED = 20_260_915;

/** Names with a company's form, and names that begin with their place. */
const COMPANIES = [...PLACED, ...UNPLACED, ...MIXED];
const FULL = [...COMPANIES, ...SCHOOLS];
const APPS = [...GENERAL_APPS, ...EDUCATION_APPS];
const BEGINS_WITH_PLACE = [...PLACED, ...SCHOOLS];

function searchSnippets(): Snippet[] {
  return expand(
    'search',
    [
      { subjects: FULL, templates: OWN_HOSTS },
      { subjects: FULL, templates: OWN_NAMES, times: 2 },
      { subjects: FULL, templates: OWN_BRANCHES },
      { subjects: FULL, templates: [...WRITTEN, ...WRITTEN_LONGER] },
      { subjects: FULL, templates: OTHER_NAMES },
      { subjects: BEGINS_WITH_PLACE, templates: OTHER_PLACES },
      { subjects: UNPLACED, templates: PLACE_BEFORE },
      { subjects: [...SCHOOLS, ...NAMESAKES], templates: COMPANY_BEHIND },
      { subjects: COMPANIES, templates: CONTRADICTED },
      { subjects: FULL, templates: MENTIONS },
      { subjects: COMPANIES, templates: CAMPUS },
      { subjects: PLACED, templates: SENTENCES },
      { subjects: FULL, templates: SILENT },
      { subjects: [...PLACED, ...UNPLACED, ...SCHOOLS], templates: BRANDS, times: 2 },
      { subjects: NAMESAKES, templates: PLACELESS, times: 2 },
      { subjects: APPS, templates: APP_RESULTS, times: 2 },
      { subjects: GONE, templates: GONE_CARDS },
      { subjects: UNVERIFIED, templates: UNVERIFIED_CARDS },
      { subjects: LISTED_TWICE, templates: TWICE, times: 4 },
    ],
    drawOf(SEED),
  );
}

function storeSnippets(): Snippet[] {
  return expand(
    'store',
    [
      { subjects: [...APPS, ...SHORT_APPS], templates: [...NOTIFIED, ...UNLISTED_APPS], times: 2 },
      { subjects: APPS, templates: SUBTITLED, times: 3 },
      { subjects: [...GENERAL_APPS, ...SHORT_APPS], templates: OTHERS_OF_GENERAL, times: 3 },
      { subjects: EDUCATION_APPS, templates: OTHERS_OF_EDUCATION, times: 3 },
      { subjects: FULL, templates: OF_INSTITUTIONS },
      { subjects: STORE_APPS, templates: STORE_ONLY, times: 3 },
    ],
    drawOf(SEED + 1),
  );
}

function listingSnippets(): Snippet[] {
  return expand(
    'listing',
    [{ subjects: FULL, templates: [...CARDS, ...HOSTED_CARDS] }],
    drawOf(SEED + 2),
  );
}

function websiteSnippets(): Snippet[] {
  return expand(
    'website',
    [
      { subjects: FULL, templates: [...KEYED_SITES, ...NAMED_SITES] },
      { subjects: COMPANIES, templates: CAMPUS_SITES },
      { subjects: EDUCATION_APPS, templates: EDUCATION_SITES, times: 2 },
      { subjects: GENERAL_APPS, templates: GENERAL_SITES, times: 2 },
      { subjects: GONE, templates: GONE_SITES },
    ],
    drawOf(SEED + 3),
  );
}

/** All snippets, the same ones in the same order every time. */
export const corpus = (): Snippet[] => [
  ...searchSnippets(),
  ...storeSnippets(),
  ...listingSnippets(),
  ...websiteSnippets(),
  ...HARD,
];

/** The list that they are judged against. */
export const LIST = [...ENTRIES, ...HARD_ENTRIES, ...TRUTH_ENTRIES];
