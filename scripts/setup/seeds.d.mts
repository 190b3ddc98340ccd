export function beginWorld(of: { env: Record<string, string>; demo: boolean }): Promise<void>
export function seed(name: string, env: NodeJS.ProcessEnv, args?: string[]): Promise<boolean>
