export const signIn = {
  title: 'Sign in',
  lead: 'The partner portal for indirect providers, their resellers and the customers they share.',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  pending: 'Signing in…',
  wrong:
    'The email or the password is not right. Check both and try again; passwords tell capitals from small letters.',
  tooMany:
    'Too many attempts on this address. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  failed: 'The portal could not be reached. Nothing was lost; try again in a moment.',
  next: 'Sign in to go on to the page you asked for.',
  invited: 'Sign in to answer the partnership request.',
  find: 'Find an indirect provider',
  signedOut: 'You are signed out.',
  demoTitle: 'Demo people',
  demoLead: 'This is a demo. Everybody’s password is <password></password>.',
  change: {
    title: 'Choose your own password',
    lead: 'The password you were given works only once. Choose one that only you know.',
    current: 'Temporary password',
    password: 'New password',
    repeated: 'New password again',
    hint: 'At least 12 characters. A sentence is easier to keep in mind than symbols.',
    submit: 'Save and continue',
  },
}
