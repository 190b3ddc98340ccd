import type { refusalMpn as en } from '../en/refusal-mpn'

export const refusalMpn: typeof en = {
  unknown: 'Aucun partenaire n’a l’ID MPN {mpnId}. Vérifiez les sept chiffres.',
  global: '{mpnId} est l’ID global de {company}. Le crédit revient à une localisation : {locations}.',
  own: '{mpnId} est le vôtre. Le revendeur associé est le partenaire qui vend, pas le fournisseur.',
  notReseller: '{mpnId} appartient à {company}, qui n’est pas un revendeur indirect.',
  otherMarket:
    '{company} se trouve dans la région {market}, hors de la vôtre ; cette société ne peut pas être créditée ici.',
  notEnrolled: '{company} n’a pas terminé son inscription. Son administrateur général voit ce qui manque.',
  noAgreement:
    '{company} n’a pas signé le contrat partenaire. Son administrateur général le signe ; vous pourrez ensuite l’associer.',
  agreementLapsed:
    'Ce que {company} a signé du contrat partenaire ne compte plus à partir du {date, date, long}. Son administrateur général signe la nouvelle version dans les paramètres du compte ; vous pourrez ensuite l’associer de nouveau.',
  notPartner:
    '{company} n’est pas votre partenaire. Demandez un partenariat ; une fois accepté, vous pourrez l’associer.',
}
