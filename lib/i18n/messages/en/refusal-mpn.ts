/** Why an MPN ID cannot be put on a subscription, or its company not be credited. */
export const refusalMpn = {
  unknown: 'No partner has the MPN ID {mpnId}. Check the seven digits.',
  global: '{mpnId} is the global ID of {company}. Credit goes to a location: {locations}.',
  own: '{mpnId} is your own. The reseller of record is the partner that sells, not the provider.',
  notReseller: '{mpnId} belongs to {company}, which is not an indirect reseller.',
  otherMarket: '{company} is in {market}, outside your region, so it cannot be credited here.',
  notEnrolled: '{company} has not finished its enrolment. Its Global admin can see what is missing.',
  noAgreement:
    '{company} has not signed the partner agreement. Its Global admin signs it; then you can associate it.',
  agreementLapsed:
    'What {company} signed of the partner agreement does not count from {date, date, long} on. Its Global admin signs the new version under Account settings; then you can associate it again.',
  notPartner: '{company} is not your partner. Request a partnership; once accepted, you can associate it.',
}
