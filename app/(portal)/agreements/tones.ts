export const stateTone = { current: 'positive', upcoming: 'info', replaced: 'neutral' } as const
