export function ensureDatabase(adminUrl: string, name: string): Promise<void>
export function dropDatabase(adminUrl: string, name: string): Promise<unknown>
