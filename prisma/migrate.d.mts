export function migrate(of: { ownerUrl: string; secret: string }): Promise<{ portalUrl: string }>
