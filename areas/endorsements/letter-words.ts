import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** Being asked by letter, answering without an account, and the letters themselves. */
export const letterWords = words('endorsementLetters', {
  askTitle: {
    fr: 'Appuyez-vous « {name} » ?',
    facile: 'Êtes-vous d’accord avec « {name} » ?',
    en: 'Do you endorse “{name}”?',
  },
  askedBy: {
    fr: '{asker} vous demande si ce badge compte pour vous. Vous répondez sans compte, en deux minutes.',
    facile: '{asker} vous demande votre avis.\nVous répondez sans compte.',
    en: '{asker} asks you whether this badge counts for you. You answer without an account, in two minutes.',
  },
  askedIssuer: {
    fr: '{asker} vous demande si vous lui faites confiance. Vous répondez sans compte, en deux minutes.',
    facile: '{asker} vous demande votre avis.\nVous répondez sans compte.',
    en: '{asker} asks you whether you trust them. You answer without an account, in two minutes.',
  },
  partner: {
    fr: 'Vous avez écrit ce badge avec d’autres, et dit être d’accord. Il est publié : vous pouvez le signer.',
    facile: 'Vous avez écrit ce badge avec d’autres.\nVous pouvez le signer.',
    en: 'You wrote this badge with others, and said you agree. It is published: you may sign it.',
  },
  name: same('Votre nom', 'Your name'),
  role: same('Votre métier ou votre rôle', 'Your occupation or role'),
  organisation: {
    fr: 'Votre structure. Facultatif.',
    facile: 'Votre structure',
    en: 'Your organisation. Optional.',
  },
  seen: {
    fr: 'Votre nom, votre rôle et vos mots seront publics. Votre adresse ne l’est jamais.',
    facile: 'Tout le monde verra votre nom.\nPersonne ne verra votre adresse.',
    en: 'Your name, role and words will be public. Your address never is.',
  },
  codeGoes: {
    fr: 'Un code part à {mail}.',
    facile: 'Un code part à {mail}.',
    en: 'A code goes to {mail}.',
  },
  readAgain: { fr: 'Je relis', facile: 'Je relis', en: 'Read it again' },
  codeTitle: {
    fr: 'Est-ce bien ce que vous dites ?',
    facile: 'C’est bien cela ?',
    en: 'Is this what you say?',
  },
  codeHint: {
    fr: 'Tapez le code reçu à {mail}, puis signez.',
    facile: 'Un code est parti à {mail}.\nTapez ce code.',
    en: 'Type the code that went to {mail}, then sign.',
  },
  code: same('Le code à six chiffres', 'The six-digit code'),
  sign: { fr: 'Je signe', facile: 'Je signe', en: 'Sign' },
  change: { fr: 'Changer ma réponse', facile: 'Je change', en: 'Change my answer' },
  thanks: { fr: 'C’est signé, merci', facile: 'C’est signé, merci', en: 'It is signed, thank you' },
  thanksText: {
    fr: 'Une copie part à votre adresse, avec le moyen de reprendre votre appui.',
    facile: 'Vous recevez une copie.\nVous pouvez changer d’avis.',
    en: 'A copy goes to your address, with the way to take your endorsement back.',
  },
  see: same('Voir la page', 'See the page'),
  withdraw: { fr: 'Je reprends mon appui', facile: 'Je change d’avis', en: 'Take it back' },
  withdrawTitle: {
    fr: 'Reprendre votre appui à « {name} » ?',
    facile: 'Vous n’êtes plus d’accord avec « {name} » ?',
    en: 'Take back your endorsement of “{name}”?',
  },
  withdrawHint: {
    fr: 'Il disparaît aussitôt, et rien de vous ne reste ici.',
    facile: 'Il ne comptera plus.\nVotre nom disparaît.',
    en: 'It goes at once, and nothing of you stays here.',
  },
  withdrawn: same('Votre appui est repris.', 'Your endorsement was taken back.'),
  cannot: same('Non merci', 'No, thank you'),
  declineTitle: {
    fr: 'Dire non ?',
    facile: 'Vous dites non ?',
    en: 'Say no?',
  },
  declineHint: {
    fr: 'Aucune raison n’est demandée.',
    facile: 'Vous n’avez rien à expliquer.',
    en: 'No reason is asked.',
  },
  decline: same('Non merci', 'No, thank you'),
  forEver: {
    fr: 'Ne plus rien me demander, à cette adresse',
    facile: 'Ne plus rien me demander',
    en: 'Ask me nothing more, at this address',
  },
  declined: same('C’est noté.', 'Noted.'),
  linkClosed: {
    fr: 'Ce lien n’est plus ouvert.',
    facile: 'Ce lien est fermé.',
    en: 'This link is no longer open.',
  },
  writeFirst: {
    fr: 'Dites d’abord qui vous êtes.',
    facile: 'Dites d’abord qui vous êtes.',
    en: 'Say first who you are.',
  },
  tooManyCodes: {
    fr: 'Trop de codes sont partis pour cette demande.',
    facile: 'Trop de codes sont partis.',
    en: 'Too many codes left for this request.',
  },
  wrongCode: {
    fr: 'Ce n’est pas le bon code. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas le bon code.\nIl reste {left} {left|essai|essais}.',
    en: 'This is not the right code. {left} {left|try|tries} left.',
  },
  codeOver: {
    fr: 'Ce code ne sert plus : revenez en arrière pour en recevoir un autre.',
    facile: 'Ce code est fini.\nDemandez un autre code.',
    en: 'This code no longer works: go back to receive another one.',
  },
  askSubject: {
    fr: 'Appuyez-vous « {name} » ?',
    facile: 'Êtes-vous d’accord avec « {name} » ?',
    en: 'Do you endorse “{name}”?',
  },
  askText: {
    fr: 'Bonjour,\n\n{why}\n\n{message}\n\nLire et répondre, sans compte, en deux minutes :\n{link}\n\nCe lien ferme le {day}. Vous pouvez dire non, sans donner de raison.\n\nSillage',
    facile:
      'Bonjour,\n\n{why}\n\n{message}\n\nPour répondre :\n{link}\n\nVous pouvez dire non.\n\nSillage',
    en: 'Hello,\n\n{why}\n\n{message}\n\nRead and answer, without an account, in two minutes:\n{link}\n\nThis link closes on {day}. You may say no without giving a reason.\n\nSillage',
  },
  'why-asked-version': {
    fr: '{asker} vous demande si le badge « {name} » compte pour vous.',
    facile: '{asker} vous demande votre avis sur le badge « {name} ».',
    en: '{asker} asks you whether the badge “{name}” counts for you.',
  },
  'why-asked-issuer': {
    fr: '{name} vous demande si vous lui faites confiance pour donner des badges.',
    facile: '{name} vous demande votre avis.',
    en: '{name} asks you whether you trust them to give badges.',
  },
  'why-partner': {
    fr: 'Vous avez écrit le badge « {name} » avec d’autres, et dit être d’accord. Il est publié : vous pouvez le signer.',
    facile: 'Vous avez écrit le badge « {name} ».\nVous pouvez le signer.',
    en: 'You wrote the badge “{name}” with others, and said you agree. It is published: you may sign it.',
  },
  'why-again': {
    fr: 'Vous aviez appuyé « {name} ». Il a changé : l’appuyez-vous toujours ?',
    facile: 'Vous étiez d’accord avec « {name} ».\nIl a changé.\nÊtes-vous toujours d’accord ?',
    en: 'You had endorsed “{name}”. It has changed: do you still endorse it?',
  },
  codeSubject: same('Votre code pour signer', 'Your code to sign'),
  codeText: {
    fr: 'Bonjour,\n\nVotre code pour signer votre appui à « {name} » :\n\n{code}\n\nIl sert pendant {minutes} minutes. Si vous n’avez rien demandé, jetez cette lettre.\n\nSillage',
    facile: 'Bonjour,\n\nVotre code :\n\n{code}\n\nSillage',
    en: 'Hello,\n\nYour code to sign your endorsement of “{name}”:\n\n{code}\n\nIt works for {minutes} minutes. If you asked for nothing, throw this letter away.\n\nSillage',
  },
  copySubject: same('Votre appui à « {name} »', 'Your endorsement of “{name}”'),
  copyText: {
    fr: 'Bonjour,\n\nVous avez signé votre appui à « {name} », sous le nom : {signer}.\n\n{comment}\n\nPour le reprendre, quand vous voulez :\n{link}\n\nSillage',
    facile:
      'Bonjour,\n\nVous avez signé pour « {name} ».\n\nPour changer d’avis :\n{link}\n\nSillage',
    en: 'Hello,\n\nYou signed your endorsement of “{name}”, under the name: {signer}.\n\n{comment}\n\nTo take it back whenever you like:\n{link}\n\nSillage',
  },
})
