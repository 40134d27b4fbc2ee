/** Media types by how names end. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Hand a file to the browser's downloads, without a permission; it is what its name ends in. */
export function saveFile(name: string, content: BlobPart): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? '';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later, since an address that is revoked at once downloads nothing in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
