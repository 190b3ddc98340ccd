/** A day in a ListForm; emptied, it goes back to the day the list begins or ends with by itself. */
export function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="flex items-center gap-2 text-sm text-ink-muted">
      {label}
      <input type="date" name={name} defaultValue={value} data-default={value} className="tt-input" />
    </label>
  )
}
