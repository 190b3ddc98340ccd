/** Every way a sheet can be wrong; each has its sentence under `catalogueImport.faults`. */
export type FaultKey =
  | 'empty'
  | 'whole'
  | 'decimal'
  | 'flag'
  | 'date'
  | 'oneOf'
  | 'offerId'
  | 'share'
  | 'currency'
  | 'invalid'
  | 'formula'
  | 'encoding'
  | 'delimiter'
  | 'missingColumn'
  | 'extraColumn'
  | 'twiceColumn'
  | 'quotes'
  | 'tooFew'
  | 'tooMany'
  | 'noRows'
  | 'tooLong'
  | 'tooLarge'
  | 'setsAlone'
  | 'twice'
  | 'unknownCountry'
  | 'unknownSet'
  | 'unknownPolicy'
  | 'unknownOffer'
  | 'notOther'
  | 'windowHours'
  | 'maySuspend'
  | 'minQuantity'
  | 'limitCount'
  | 'addonBase'
  | 'noPrice'
  | 'noPriceIn'
  | 'decimals'
  | 'longerThanTerm'
  | 'effectiveTo'

/** What is wrong, where an operator finds it: the row as a spreadsheet counts, the heading being row 1. */
export type Fault = {
  file: string
  /** None for a row that is in the portal and in no file. */
  row: number | null
  column?: string | undefined
  key: FaultKey
  values: Record<string, string | number>
}
