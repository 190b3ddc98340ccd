/**
 * Puts a text in the clipboard once it is `ready`. The promise is handed to the browser at once, because some allow
 * copying only within the click; where the clipboard is closed (plain HTTP), the field's own selection is copied.
 */
export async function copyText(text: string, ready: Promise<boolean>, field: HTMLTextAreaElement | null) {
  try {
    const blob = ready.then(ok =>
      ok ? new Blob([text], { type: 'text/plain' }) : Promise.reject(new Error('not ready')),
    )
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    return true
  } catch {
    if (!(await ready) || !field) return false
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}
