/** Where the letter's form leads. */
export const letterPaths = {
  kept: '/customers/requests/',
  done: '/customers/requests?recorded=',
  cancel: '/customers',
}
