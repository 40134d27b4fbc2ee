/** Hand a file to the browser's downloads, without a permission. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been taken up; a revoked address would download nothing in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
