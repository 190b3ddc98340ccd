/**
 * Somebody else's file, as a download that no browser runs or shows inside the portal: its type is the one its bytes
 * were judged by, and whatever is in it may load nothing.
 */
export function documentResponse(document: { fileName: string; fileType: string; file: Uint8Array }) {
  const plain = document.fileName.normalize('NFD').replace(/[^\w .()-]/g, '') || 'document'
  return new Response(new Uint8Array(document.file), {
    headers: {
      'content-type': document.fileType,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(document.fileName).replace(/['()*]/g, escape)}`,
      'content-length': String(document.file.byteLength),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}
