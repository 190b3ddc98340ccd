const split = (words: string) => words.split(/\s+/)

/**
 * Companies are named by one word of each list. The lists are drawn from with a heavy head and a long tail, so that a
 * search meets common words, middling ones and rare ones.
 */
export const WORDS = {
  trades: split(
    'Atelier Transports Boulangerie Garage Cabinet Clinique Pharmacie Menuiserie Imprimerie Domaine Hôtel Librairie Brasserie Fonderie ' +
      'Coopérative Laboratoire Maison Papeterie Studio Verrerie Horlogerie Mutuelle Pépinière Scierie Tannerie Conserverie Cidrerie ' +
      'Distillerie Filature Céramique Ferronnerie Marbrerie Miroiterie Sellerie Vannerie Tonnellerie Ganterie Lutherie Chapellerie Coutellerie',
  ),
  nouns: split(
    'Moulin Horizon Rivière Soleil Montagne Clocher Jardin Verger Colline Fontaine Lavande Tilleul Peuplier Châtaignier Bruyère Genêt ' +
      'Glycine Aubépine Coquelicot Bleuet Muguet Pivoine Jonquille Capucine Alouette Hirondelle Mésange Rossignol Faucon Héron Cigogne ' +
      'Cormoran Goéland Pélican Martinet Loriot Bouvreuil Chardonneret Chevreuil Écureuil Hérisson Blaireau Marmotte Chamois Bouquetin ' +
      'Hermine Loutre Castor Truite Saumon Esturgeon Brochet Ablette Étoile Comète Boréale Équinoxe Solstice Zénith Méridien Tropique ' +
      'Archipel Presqu’île Estuaire Falaise Lagune Récif Marée Écluse Phare Sémaphore Balise Boussole Sextant Astrolabe Gouvernail ' +
      'Misaine Artimon Beaupré Corvette Goélette Galion Caravelle Péniche Gabare Ancre Cabestan Drisse Écoute Grand-Voile Spinnaker ' +
      'Granit Schiste Ardoise Basalte Calcaire Marbre Porphyre Quartz Silex Topaze Améthyste Grenat Opale Turquoise Saphir Émeraude',
  ),
  places: split(
    'Nord Sud Littoral Plateau Vallée Faubourg Centre Rempart Citadelle Beffroi Halle Gare Canal Port Quai Pont Écluse Bocage Causse ' +
      'Garrigue Lande Marais Maquis Polder Alpage Coteau Vignoble Plaine Forêt Clairière Sentier Chemin Carrefour Esplanade Promenade',
  ),
  /** In three companies of ten, in one of a hundred, in one of twenty thousand. */
  endings: ['Services', 'Ingénierie', 'Quetzal'],
}

/** Where the customers of a country live. */
export const PLACES: Record<
  string,
  readonly (readonly [city: string, postalCode: string, region: string | null])[]
> = {
  FR: [
    ['Paris', '75011', null],
    ['Lyon', '69003', null],
    ['Marseille', '13002', null],
    ['Toulouse', '31000', null],
    ['Nantes', '44000', null],
    ['Lille', '59000', null],
    ['Rennes', '35000', null],
    ['Brest', '29200', null],
  ],
  DE: [
    ['Berlin', '10115', null],
    ['Hamburg', '20095', null],
    ['München', '80331', null],
    ['Leipzig', '04109', null],
  ],
  US: [
    ['Denver', '80202', 'CO'],
    ['Atlanta', '30303', 'GA'],
    ['Omaha', '68102', 'NE'],
    ['Phoenix', '85004', 'AZ'],
  ],
}
