import type { Site } from '../../schema/site';

export const storeSites: readonly Site[] = [];
