/** Writes one line to the log for a failure nobody foresaw; answers the number a person can quote. */
export function logFailure(error: unknown, where: { method?: string; path?: string } = {}): string {
  const { digest, message, stack } = (error ?? {}) as { digest?: string; message?: string; stack?: string }
  const reference = digest ?? String(crypto.getRandomValues(new Uint32Array(1))[0])
  console.error(JSON.stringify({ at: new Date().toISOString(), reference, ...where, message, stack }))
  return reference
}
