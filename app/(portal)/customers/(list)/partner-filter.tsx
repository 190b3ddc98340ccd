'use client'

import { FilterSelect, type FilterSelectProps } from '@/components/ui/filter-select'

/** The filter by partner, made in the browser too: its options are then sent as data and not a second time as elements. */
export function PartnerFilter(props: FilterSelectProps) {
  return <FilterSelect {...props} />
}
