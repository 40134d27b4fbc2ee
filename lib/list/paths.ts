/** Where the files of a list lie below its base URL or folder (`https://host/list/v1/`). */
export const LATEST_PATH = 'latest.json';
/** The bundled list names its manifest here instead of in a signed `latest.json`. */
export const BUNDLED_PATH = 'bundled.json';
export const rootPath = (version: number): string => `root/${version}.json`;
export const manifestPath = (hash: string): string => `m/${hash}.json`;
export const segmentPath = (hash: string): string => `s/${hash}.ndjson`;
/** The publisher's notes, which no client reads. */
export const NOTES_PATH = 'publisher.json';
