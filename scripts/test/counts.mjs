import { existsSync, readFileSync } from 'node:fs'

/** What a runner counted, from its JSON report; whatever it could not count is one failure more. */
export function counted(file, code, read) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const { passed, failed } = report ? read(report) : { passed: 0, failed: 0 }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

export const vitestCounts = report => ({
  passed: report.numPassedTests,
  // A file that cannot even be loaded has no failed tests, but has failed.
  failed: report.numFailedTests + report.testResults.filter(unloadable).length,
})

const unloadable = file =>
  file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed')

export const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
})
