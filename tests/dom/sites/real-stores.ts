/**
 * What a person reads on each saved page of a store: ids, versions and numbers, and
 * of names only the start of their SHA-256 (`tests/tools/hash12.ts`), never a page's content.
 */
export interface RealStorePage {
  file: string;
  site: string;
  /** The address that the page was saved from. */
  url: string;
  /** Apps that the page shows, each with its id and developer. */
  apps: number;
  /** The first of them; of a detail page the only one. */
  first: {
    /** `store:id`. */
    id: string;
    version?: string;
    /** Short hashes. */
    name: string;
    developer?: string;
    operator?: string;
    uscc?: string;
  };
}

export const REAL_STORE_PAGES: readonly RealStorePage[] = [
  {
    file: 'apps.apple.com/us-2023-04-netflix-id363590051.html',
    site: 'apple',
    url: 'https://apps.apple.com/us/app/netflix/id363590051',
    apps: 1,
    first: {
      id: 'apple:363590051',
      version: '15.25.0',
      name: 'f09f149fa268',
      developer: 'efbd5b774576',
      operator: 'efbd5b774576',
    },
  },
  {
    file: 'play.google.com/2026-07-app-minecraft.html',
    site: 'google-play',
    url: 'https://play.google.com/store/apps/details?id=com.mojang.minecraftpe&hl=en',
    apps: 1,
    first: {
      id: 'google:com.mojang.minecraftpe',
      version: '1.26.32.2',
      name: 'ff632903357f',
      developer: '620fab29cb99',
      operator: '5951da04edaa',
    },
  },
  {
    file: 'play.google.com/2026-07-developer-mojang.html',
    site: 'google-play',
    url: 'https://play.google.com/store/apps/dev?id=4772240228547998649',
    apps: 3,
    first: {
      id: 'google:com.mojang.minecraftpe',
      name: 'ff632903357f',
      developer: '620fab29cb99',
    },
  },
  {
    file: 'play.google.com/2026-07-search-panda.html',
    site: 'google-play',
    url: 'https://play.google.com/store/search?q=panda&c=apps',
    apps: 20,
    first: {
      id: 'google:com.pandaexpress.app',
      name: 'c5bd922a5bb3',
      developer: 'bb616cdcae8f',
    },
  },
];

/** An excerpt of a page: the script that the page renders from, which the test puts into a bare page. */
export const APPLE_CN_EXCERPT: RealStorePage = {
  file: 'excerpts/apple-cn-2026-information-shelf.json',
  site: 'apple',
  url: 'https://apps.apple.com/cn/app/id1546947240',
  apps: 1,
  first: {
    id: 'apple:1546947240',
    name: 'afc41dd92566',
    developer: '35dcebb3659e',
    operator: '8082e09a8e93',
    uscc: '4e6a9bdcbfd5',
  },
};
