import { cookies } from 'next/headers'

/** The sizes a page can have, and the cookie that remembers which one a person chose on this device. */
export const sizes = [25, 50, 100] as const
export const sizeCookie = 'rows'

export const rowsPerPage = async () => (await cookies()).get(sizeCookie)?.value ?? '25'
