import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** Who stands behind a badge or behind who gives it: what anybody reads, and how well it is known who says so. */
export const endorsementWords = words('endorsements', {
  who: {
    fr: 'Qui appuie ce badge',
    facile: 'Qui est d’accord avec ce badge',
    en: 'Who endorses this badge',
  },
  whoIssuer: {
    fr: 'Qui appuie cette structure',
    facile: 'Qui fait confiance à cette structure',
    en: 'Who endorses this organisation',
  },
  none: {
    fr: 'Personne ne l’a encore appuyé.',
    facile: 'Personne ne l’a encore dit.',
    en: 'Nobody has endorsed it yet.',
  },
  saidOn: same('Le {day}', 'On {day}'),
  file: {
    fr: 'Ces appuis signés, pour les logiciels',
    facile: 'Les fichiers, pour les logiciels',
    en: 'These signed endorsements, for software',
  },
  platformWord: {
    fr: 'Ce service a vérifié qui est cette structure.',
    facile: 'Nous avons vérifié qui c’est.',
    en: 'This service checked who this organisation is.',
  },
  endorseBadge: {
    fr: 'Votre structure connaît ce badge ? Dites ce qu’il vaut',
    facile: 'Je dis ce que vaut ce badge',
    en: 'Does your organisation know this badge? Say what it is worth',
  },
  endorseIssuer: {
    fr: 'Vous travaillez avec elle ? Dites-le au nom de votre structure',
    facile: 'Je dis que je lui fais confiance',
    en: 'Do you work with them? Say so in the name of your organisation',
  },
  'assurance-mail': {
    fr: 'Adresse e-mail vérifiée.',
    facile: 'Son adresse est vérifiée.',
    en: 'E-mail address checked.',
  },
  'assurance-domain': {
    fr: 'Adresse professionnelle vérifiée.',
    facile: 'Son adresse de travail est vérifiée.',
    en: 'Professional address checked.',
  },
  'assurance-organisation': {
    fr: 'Adresse d’une structure vérifiée : {organisation}.',
    facile: 'Sa structure est vérifiée : {organisation}.',
    en: 'Address of a verified organisation: {organisation}.',
  },
  'assurance-account': {
    fr: 'Signé depuis le compte de la structure, protégé par une deuxième clé.',
    facile: 'La structure a un compte ici.',
    en: 'Signed from the organisation’s account, protected by a second key.',
  },
  'assurance-checked': {
    fr: 'Structure vérifiée par ce service.',
    facile: 'Nous avons vérifié la structure.',
    en: 'Organisation verified by this service.',
  },
  'assurance-operator': {
    fr: 'Vérifié par ce service.',
    facile: 'Nous l’avons vérifié.',
    en: 'Checked by this service.',
  },
  'close-person': {
    fr: 'La personne qui signe agit aussi pour la structure qui a fait ce badge.',
    facile: 'Attention : c’est la même personne des deux côtés.',
    en: 'Whoever signs also acts for the organisation whose badge this is.',
  },
  'close-address': {
    fr: 'Même adresse que la structure qui a fait ce badge.',
    facile: 'Attention : c’est la même adresse.',
    en: 'Same address as the organisation whose badge this is.',
  },
  'close-domain': {
    fr: 'Même maison que la structure qui a fait ce badge : leurs adresses ont la même fin.',
    facile: 'Attention : c’est la même maison.',
    en: 'Same house as the organisation whose badge this is: their addresses end alike.',
  },
  noSuch: same('Cette demande n’existe pas.', 'There is no such request.'),
  notYourOwn: {
    fr: 'Une structure ne peut pas appuyer son propre badge, ni elle-même.',
    facile: 'C’est votre badge.\nDemandez à une autre structure.',
    en: 'An organisation cannot endorse its own badge, nor itself.',
  },
  ownMail: {
    fr: 'C’est l’adresse de quelqu’un de votre structure : demandez à quelqu’un d’autre.',
    facile: 'C’est l’adresse d’un collègue.\nDemandez à quelqu’un d’autre.',
    en: 'This is the address of somebody of your organisation: ask somebody else.',
  },
  badMail: {
    fr: 'Cette adresse e-mail n’est pas complète. Par exemple : prenom@exemple.fr',
    facile: 'L’adresse n’est pas complète.',
    en: 'This e-mail address is not complete. For instance: name@example.org',
  },
  sayWhom: {
    fr: 'Choisissez à quelle structure vous demandez.',
    facile: 'Choisissez une structure.',
    en: 'Choose which organisation you ask.',
  },
  sayWhich: {
    fr: 'Choisissez la structure au nom de laquelle vous signez.',
    facile: 'Choisissez votre structure.',
    en: 'Choose the organisation you sign for.',
  },
  noLinks: {
    fr: 'Écrivez sans adresse de site : la lettre contient déjà le lien utile.',
    facile: 'N’écrivez pas de lien.\nLa lettre a déjà le bon lien.',
    en: 'Write without web addresses: the letter already holds the link they need.',
  },
  already: {
    fr: 'C’est déjà demandé, ou déjà signé.',
    facile: 'C’est déjà fait.',
    en: 'This was already asked, or already signed.',
  },
  closedMailBox: {
    fr: 'Cette personne ne souhaite pas recevoir de demande.',
    facile: 'Cette personne ne veut pas de demande.',
    en: 'This person does not wish to receive requests.',
  },
  tooMany: {
    fr: 'C’est beaucoup de demandes à la fois. Attendez les réponses, ou revenez demain.',
    facile: 'Il y a trop de demandes.\nRevenez demain.',
    en: 'That is many requests at once. Wait for the answers, or come back tomorrow.',
  },
  notNow: {
    fr: 'Il n’y a plus de réponse à donner ici.',
    facile: 'C’est terminé.',
    en: 'There is nothing left to answer here.',
  },
  noOrganisation: {
    fr: 'Pour signer, il faut être responsable d’une structure.',
    facile: 'Pour signer, soyez responsable d’une structure.',
    en: 'To sign one must be in charge of an organisation.',
  },
  noPost: {
    fr: 'Ici on ne peut pas écrire de lettre : choisissez une structure de la liste.',
    facile: 'Choisissez une structure dans la liste.',
    en: 'No letter can be sent from here: choose an organisation in the list.',
  },
})
