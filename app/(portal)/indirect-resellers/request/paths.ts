/** Where the letter's form leads. */
export const letterPaths = {
  kept: '/indirect-resellers/requests/',
  done: '/indirect-resellers/requests?recorded=',
  cancel: '/indirect-resellers',
}
