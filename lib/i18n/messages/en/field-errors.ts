/** What a field says when it refuses what was typed. Values come from the schema's issue or the rule. */
export const fieldErrors = {
  required: 'Fill in this field.',
  invalid: 'This is not a valid value.',
  tooShort: 'Use at least {min, number} characters.',
  tooLong: 'Use at most {max, number} characters.',
  atLeast: 'Enter {min, number} or more.',
  atMost: 'Enter {max, number} or less.',
  wholeNumber: 'Enter a whole number.',
  email: 'Enter an e-mail address such as name@company.com.',
  oneLine: 'Write it on one line.',
  password: {
    wrong: 'The temporary password is not right.',
    common: 'This password is too common. Use a few words that belong to you.',
    differs: 'The two passwords differ.',
    same: 'Choose a password other than the temporary one.',
  },
}
