export function beginWorld(of: { env: Record<string, string>; demo: boolean }): Promise<void>
