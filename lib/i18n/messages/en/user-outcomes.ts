export const userOutcomes = {
  outcomes: {
    none: 'No license left. Buy more, or take one from somebody else.',
    location: 'No usage location. Set it on the user’s page first.',
    conflict: 'Holds this product already through another subscription.',
    dependency: 'Needs a license of the base product first.',
    needed: 'An add-on this user holds depends on it. Take the add-on first.',
    state: 'The subscription is not active.',
    notFound: 'The user was deleted meanwhile.',
    done: 'Done',
    already: 'Already so',
  },
}
