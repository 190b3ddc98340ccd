export const DEMO_PASSWORD: string
export const DEMO_PEOPLE: { organisation: string; domain: string; people: string[] }[]
export function introduce(): string
