/** The tab that `?tab=<id>` names, or null. */
export function tabParam(params: URLSearchParams): number | null {
  const named = params.get('tab');
  return named !== null && /^\d{1,10}$/.test(named) ? Number(named) : null;
}
