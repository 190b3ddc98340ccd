/** What a person states by removing a partnership; stored word for word in the language it was read in (rules §2.4). */
export const goodFaith = {
  en: 'I am ending this partnership in good faith, for a legitimate business reason, and as our contracts with the reseller and the customers allow. My company answers for this decision: should anybody claim otherwise, we will settle the claim and hold the operator of this portal harmless. Any notice of termination that a contract or the law asks for, we give ourselves.',
  fr: 'Je mets fin à ce partenariat de bonne foi, pour un motif professionnel légitime et dans le respect de nos contrats avec le revendeur et les clients. Ma société répond de cette décision : si quelqu’un la conteste, nous réglerons la réclamation et en garantirons l’opérateur de ce portail. Tout préavis ou avis de résiliation exigé par un contrat ou par la loi, nous l’adressons nous-mêmes.',
} as const
