import type { Site } from '../../schema/site';

export const listingSites: readonly Site[] = [];
