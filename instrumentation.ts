/** One line in the log for every failure, under the number that the person sees. */
export function onRequestError(error: unknown, request: { path: string; method: string }) {
  const { digest, message } = error as { digest?: string; message?: string }
  console.error(
    JSON.stringify({ at: new Date().toISOString(), reference: digest, method: request.method, path: request.path, message }),
  )
}
