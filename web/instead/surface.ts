/** In place of `components/surface.ts`. */
export const IS_EXTENSION = false;
