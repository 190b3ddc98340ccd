import base from './playwright.config'
export default { ...base, workers: 1, outputDir: '/tmp/acct-results', expect: { timeout: 60000 }, timeout: 240000, projects: base.projects?.map(({ dependencies: _, ...one }) => one) }
