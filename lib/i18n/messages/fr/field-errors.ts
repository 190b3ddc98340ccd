import type { fieldErrors as en } from '../en/field-errors'

export const fieldErrors: typeof en = {
  required: 'Remplissez ce champ.',
  invalid: 'Cette valeur n’est pas valable.',
  tooShort: 'Saisissez au moins {min, number} caractères.',
  tooLong: 'Saisissez au plus {max, number} caractères.',
  atLeast: 'Saisissez {min, number} ou plus.',
  atMost: 'Saisissez {max, number} ou moins.',
  wholeNumber: 'Saisissez un nombre entier.',
  email: 'Saisissez une adresse e-mail, par exemple nom@societe.fr.',
  oneLine: 'Écrivez-le sur une seule ligne.',
  password: {
    wrong: 'Le mot de passe temporaire est incorrect.',
    common: 'Ce mot de passe est trop courant. Prenez quelques mots bien à vous.',
    differs: 'Les deux mots de passe diffèrent.',
    same: 'Choisissez un mot de passe différent du temporaire.',
  },
}
