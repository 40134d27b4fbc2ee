import type { Settings } from '../../lib/domain/settings';

/** In place of `lib/domain/policy.ts`: no administrator sets anything here, so none is read and nothing is locked. */
export const exceptLocked = (wanted: Settings): Settings => wanted;
export const readPolicy = () => null;
