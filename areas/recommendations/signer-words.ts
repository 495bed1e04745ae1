import { words } from '../../platform/words.ts'

/** Who signs, and how it is known. */
export const signerWords = words('recommendationSigner', {
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  step3: { fr: 'Votre signature', facile: 'Votre signature', en: 'Your signature' },
  whoTitle: { fr: 'Qui signe ?', facile: 'Qui signe ?', en: 'Who signs?' },
  whoHint: {
    fr: 'Ces mots sont montrés avec votre réponse. Votre adresse ne l’est jamais.',
    facile: 'On montre ces mots.\nOn ne montre pas votre adresse.',
    en: 'These words are shown with your answer. Your address never is.',
  },
  signerName: {
    fr: 'Votre prénom et votre nom',
    facile: 'Votre prénom et votre nom',
    en: 'Your first and last name',
  },
  role: { fr: 'Votre rôle', facile: 'Votre rôle', en: 'Your role' },
  roleHint: {
    fr: 'Par exemple : tutrice de stage, voisine, cheffe d’équipe.',
    facile: 'Par exemple : voisine, chef d’équipe.',
    en: 'For instance: internship tutor, neighbour, team leader.',
  },
  forOrganisation: {
    fr: 'J’étais là pour une structure',
    facile: 'J’étais là pour une entreprise',
    en: 'I was there for an organisation',
  },
  organisation: {
    fr: 'Votre structure (facultatif)',
    facile: 'Votre entreprise ou association, si vous voulez',
    en: 'Your organisation (optional)',
  },
  number: {
    fr: 'Numéro SIRET (facultatif)',
    facile: 'Numéro de l’entreprise, si vous voulez',
    en: 'SIRET number (optional)',
  },
  numberHint: {
    fr: '14 chiffres. Il n’est pas montré.',
    facile: '14 chiffres.\nOn ne le montre pas.',
    en: '14 digits. It is not shown.',
  },
  codeGoesTo: {
    fr: 'Un code part à {mail}. Il dit que c’est bien vous.',
    facile: 'Un code part à {mail}.',
    en: 'A code goes to {mail}. It says that it is you.',
  },
  mail: {
    fr: 'Votre adresse e-mail (conseillé)',
    facile: 'Votre adresse e-mail, si vous voulez',
    en: 'Your e-mail address (advised)',
  },
  mailHint: {
    fr: 'Un code y part. Sans adresse, votre mot est marqué « sur place, adresse non vérifiée ».',
    facile: 'Un code part à cette adresse.\nSans adresse, le mot compte moins.',
    en: 'A code goes there. Without one, your word is marked “face to face, address not checked”.',
  },
})
