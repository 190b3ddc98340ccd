import { judgeSheets, type Sheets } from '@/lib/domain/catalogue/import/judge'
import { throwFaults } from './read'

/** What no row can say alone, that the sheets fit together; a seed stops where they do not. */
export function judgeCatalogue(sheets: Sheets) {
  const { faults, countriesOf } = judgeSheets(sheets)
  throwFaults(faults)
  return { ...sheets, countriesOf }
}
