/** A path of this portal, or the overview: what follows a sign-in must not lead to another site. */
export function localPath(path: string | null | undefined): string {
  if (!path?.startsWith('/') || path.startsWith('//') || path.startsWith('/\\')) return '/'
  return path
}
