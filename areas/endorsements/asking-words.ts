import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** Asking to be endorsed, and answering in the name of an organisation. */
export const askingWords = words('endorsementAsks', {
  title: { fr: 'Les appuis', facile: 'Qui est d’accord', en: 'Endorsements' },
  introBadge: {
    fr: '« {name} », version {number} : d’autres structures peuvent signer que ce badge vaut quelque chose.',
    facile: 'C’est le badge : {name}.\nD’autres peuvent dire qu’il compte.',
    en: '“{name}”, version {number}: other organisations may sign that this badge is worth something.',
  },
  ask: { fr: 'Je demande un appui', facile: 'Je demande un appui', en: 'Ask for an endorsement' },
  standing: { fr: 'Ils ont signé', facile: 'Ils ont signé', en: 'They signed' },
  waiting: { fr: 'Vos demandes', facile: 'Vos demandes', en: 'Your requests' },
  noneTitle: {
    fr: 'Aucun appui pour l’instant',
    facile: 'Pas encore d’appui',
    en: 'No endorsement yet',
  },
  noneText: {
    fr: 'Un employeur, une école, un réseau peut dire en deux minutes que ce badge compte pour lui.',
    facile: 'Un employeur peut dire : ce badge compte.\nCela prend deux minutes.',
    en: 'An employer, a school or a network can say in two minutes that this badge counts for them.',
  },
  forVersion: same('version {number}', 'version {number}'),
  byLetter: same('par lettre', 'by letter'),
  'is-requested': same('En attente', 'Waiting'),
  'is-granted': same('Signé', 'Signed'),
  'is-declined': same('Sans suite', 'Not this time'),
  'is-withdrawn': same('Repris', 'Taken back'),
  'is-superseded': {
    fr: 'Pour une version d’avant',
    facile: 'Pour une version d’avant',
    en: 'For a former version',
  },
  'is-lapsed': same('Sans réponse', 'No answer'),
  askTitle: {
    fr: 'À qui demandez-vous un appui ?',
    facile: 'À qui demandez-vous ?',
    en: 'Whom do you ask?',
  },
  askHint: {
    fr: 'Pour « {name} ». Qui accepte signe en son nom ; chacun peut dire non sans donner de raison.',
    facile: 'C’est pour : {name}.\nOn peut vous dire non.',
    en: 'For “{name}”. Whoever accepts signs in their own name; anybody may say no without a reason.',
  },
  to: same('Où est-elle ?', 'Where are they?'),
  'to-here': same('Une structure inscrite ici', 'An organisation that is here'),
  'toHint-here': {
    fr: 'Elle répond depuis son espace',
    facile: 'Elle répond sur ce site',
    en: 'It answers from its own space',
  },
  'to-mail': same('Quelqu’un d’autre, par lettre', 'Somebody else, by letter'),
  'toHint-mail': {
    fr: 'Sans compte, en deux minutes',
    facile: 'Il répond sans compte',
    en: 'Without an account, in two minutes',
  },
  organisation: same('La structure', 'The organisation'),
  chooseOne: same('Choisissez', 'Choose'),
  nobodyHere: {
    fr: 'Aucune autre structure n’est inscrite ici pour l’instant.',
    facile: 'Il n’y a pas d’autre structure ici.',
    en: 'No other organisation is here yet.',
  },
  mail: { fr: 'Son adresse e-mail', facile: 'Son adresse e-mail', en: 'Their e-mail address' },
  message: { fr: 'Votre mot', facile: 'Votre mot', en: 'Your words' },
  messageHint: {
    fr: 'Dites pourquoi c’est à elle que vous demandez. Facultatif.',
    facile: 'Vous pouvez écrire un mot.',
    en: 'Say why you ask them. Optional.',
  },
  send: { fr: 'J’envoie la demande', facile: 'J’envoie', en: 'Send the request' },
  sent: same('La demande est partie.', 'The request has left.'),
  chosen: same('choisi', 'chosen'),
  ownTitle: {
    fr: 'Les appuis de {name}',
    facile: 'Les appuis de {name}',
    en: 'Endorsements of {name}',
  },
  received: {
    fr: 'On vous demande un appui',
    facile: 'On vous demande un appui',
    en: 'You are asked for an endorsement',
  },
  nothing: {
    fr: 'Personne ne vous demande d’appui',
    facile: 'Pas de demande',
    en: 'Nobody asks for your endorsement',
  },
  nothingText: {
    fr: 'Quand une structure vous demandera d’appuyer un badge, sa demande sera ici. Vous pouvez aussi appuyer un badge depuis sa page.',
    facile: 'Les demandes seront ici.\nVous pouvez aussi ouvrir un badge et dire oui.',
    en: 'When an organisation asks you to endorse a badge, its request will be here. You may also endorse a badge from its page.',
  },
  given: same('Ce que vous appuyez', 'What you endorse'),
  givers: same('Ceux qui vous appuient', 'Those who endorse you'),
  asks: {
    fr: '{asker} vous le demande.',
    facile: '{asker} vous le demande.',
    en: '{asker} asks you.',
  },
  answer: same('Lire et répondre', 'Read and answer'),
  signTitle: {
    fr: 'Appuyez-vous « {name} » ?',
    facile: 'Êtes-vous d’accord avec « {name} » ?',
    en: 'Do you endorse “{name}”?',
  },
  signIssuerTitle: {
    fr: 'Appuyez-vous {name} ?',
    facile: 'Faites-vous confiance à {name} ?',
    en: 'Do you endorse {name}?',
  },
  signHint: {
    fr: 'Vous signez au nom de {organisation}. Votre appui est public, et vous pouvez le reprendre quand vous voulez.',
    facile:
      'Vous signez pour {organisation}.\nTout le monde le verra.\nVous pouvez changer d’avis.',
    en: 'You sign in the name of {organisation}. Your endorsement is public, and you may take it back whenever you like.',
  },
  signHintChoose: {
    fr: 'Vous signez au nom de votre structure. Votre appui est public, et vous pouvez le reprendre quand vous voulez.',
    facile:
      'Vous signez pour votre structure.\nTout le monde le verra.\nVous pouvez changer d’avis.',
    en: 'You sign in the name of your organisation. Your endorsement is public, and you may take it back whenever you like.',
  },
  inName: same('Au nom de', 'In the name of'),
  whatFor: same('À quoi il sert', 'What it is for'),
  whatIn: same('Ce qu’il faut savoir faire', 'What one must know how to do'),
  wholeBadge: same('Lire tout le badge', 'Read the whole badge'),
  wholeIssuer: same('Voir sa page', 'See its page'),
  comment: {
    fr: 'Pourquoi compte-t-il pour vous ?',
    facile: 'Pourquoi est-il utile ?',
    en: 'Why does it count for you?',
  },
  commentIssuer: {
    fr: 'Comment la connaissez-vous ?',
    facile: 'Comment la connaissez-vous ?',
    en: 'How do you know them?',
  },
  commentHint: {
    fr: 'Une ou deux phrases, que tout le monde lira. Ne nommez personne. Facultatif.',
    facile: 'Écrivez une ou deux phrases.\nNe nommez personne.',
    en: 'One or two sentences that everybody will read. Name nobody. Optional.',
  },
  sign: { fr: 'Je signe', facile: 'Je signe', en: 'Sign' },
  decline: same('Non merci', 'No, thank you'),
  signed: same('C’est signé, merci.', 'It is signed, thank you.'),
  declined: {
    fr: 'C’est noté. Aucune raison n’est demandée.',
    facile: 'C’est noté.',
    en: 'Noted. No reason is asked.',
  },
  takeBack: { fr: 'Reprendre cet appui', facile: 'Reprendre', en: 'Take it back' },
  takeBackTitle: {
    fr: 'Reprendre votre appui à « {name} » ?',
    facile: 'Vous n’êtes plus d’accord avec « {name} » ?',
    en: 'Take back your endorsement of “{name}”?',
  },
  takeBackHint: {
    fr: 'Il disparaît aussitôt, et ne compte plus pour les badges déjà donnés.',
    facile: 'Il ne comptera plus.\nPersonne ne le verra plus.',
    en: 'It goes at once, and no longer counts for badges already given.',
  },
  takenBack: same('Votre appui est repris.', 'Your endorsement was taken back.'),
  none: {
    fr: 'Pour signer, il faut être responsable d’une structure.',
    facile: 'Pour signer, soyez responsable d’une structure.',
    en: 'To sign one must be in charge of an organisation.',
  },
  toOrganisations: same('Mes structures', 'My organisations'),
})
