import { nothing, submitAndStay } from './nothing'

/** Makes Next build the actions; stands only in the copy that is measured. */
export default function Page() {
  return (
    <form action={nothing}>
      <button formAction={submitAndStay.bind(null, { status: 'idle' }) as never} type="submit">
        Submit
      </button>
    </form>
  )
}
