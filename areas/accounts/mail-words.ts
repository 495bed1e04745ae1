import { words } from '../../platform/words.ts'

/** Coming back with an e-mail: optional, one more way. */
export const mailWords = words('mails', {
  mine: { fr: 'Mon e-mail', facile: 'Mon e-mail', en: 'My e-mail' },
  mineHint: {
    fr: 'Ce n’est pas obligatoire. Il sert à revenir si vous perdez votre carte.',
    facile: 'Ce n’est pas obligatoire.\nIl sert si vous perdez votre carte.',
    en: 'Optional. It helps you come back if you lose your card.',
  },
  mineNow: {
    fr: 'Votre e-mail : {mail}',
    facile: 'Votre e-mail : {mail}',
    en: 'Your e-mail: {mail}',
  },
  mail: { fr: 'E-mail', facile: 'E-mail', en: 'E-mail' },
  sendCode: { fr: 'J’attends le code', facile: 'J’attends le code', en: 'Send me the code' },
  remove: { fr: 'Retirer mon e-mail', facile: 'Retirer mon e-mail', en: 'Remove my e-mail' },
  removed: {
    fr: 'Votre e-mail est retiré.',
    facile: 'Votre e-mail est retiré.',
    en: 'Your e-mail is removed.',
  },
  added: {
    fr: 'C’est gardé. Vous pourrez revenir avec cet e-mail.',
    facile: 'C’est gardé.\nVous pouvez revenir avec cet e-mail.',
    en: 'Saved. You will be able to come back with this e-mail.',
  },
  taken: {
    fr: 'Cet e-mail ouvre déjà un autre espace. Pour y aller, quittez, puis revenez avec cet e-mail.',
    facile: 'Cet e-mail ouvre un autre espace.\nQuittez.\nPuis revenez avec cet e-mail.',
    en: 'This e-mail already opens another space. To go there, leave, then come back with this e-mail.',
  },
  noPost: {
    fr: 'Ici, le courrier n’est pas encore réglé. Votre carte suffit.',
    facile: 'Le courrier ne marche pas encore ici.\nVotre carte suffit.',
    en: 'Mail is not set up here yet. Your card is enough.',
  },
  comeBack: {
    fr: 'Je reviens avec mon e-mail',
    facile: 'Je reviens avec mon e-mail',
    en: 'I come back with my e-mail',
  },
  comeBackHint: {
    fr: 'Celui que vous aviez donné dans votre espace.',
    facile: 'Donnez l’e-mail de votre espace.',
    en: 'The one you gave in your space.',
  },
  code: {
    fr: 'Écrivez le code reçu',
    facile: 'Écrivez le code reçu',
    en: 'Write the code you received',
  },
  codeHint: {
    fr: 'Si cet e-mail est connu ici, un courrier vient de partir. Il contient six chiffres.',
    facile: 'Regardez vos e-mails.\nLe code a 6 chiffres.',
    en: 'If this e-mail is known here, a letter has just left. It holds six digits.',
  },
  codeLabel: { fr: 'Six chiffres', facile: '6 chiffres', en: 'Six digits' },
  again: { fr: 'Je n’ai rien reçu', facile: 'Je n’ai rien reçu', en: 'I received nothing' },
  neutral: { fr: 'Votre code', facile: 'Votre code', en: 'Your code' },
  neutralHint: {
    fr: 'Écrivez-le sur l’appareil où vous l’avez demandé.',
    facile: 'Écrivez ce code sur l’autre appareil.',
    en: 'Write it on the device where you asked for it.',
  },
  neutralNoScript: {
    fr: 'Le code est écrit dans le courrier que vous avez reçu.',
    facile: 'Le code est dans le courrier reçu.',
    en: 'The code is written in the letter you received.',
  },
  badMail: {
    fr: 'Écrivez une adresse comme prenom@exemple.fr.',
    facile: 'Écrivez une adresse comme prenom@exemple.fr.',
    en: 'Write an address such as name@example.com.',
  },
  wrongMailCode: {
    fr: 'Ce n’est pas le bon code. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas le bon code.\nIl reste {left} {left|essai|essais}.',
    en: 'That is not the right code. {left} {left|try|tries} left.',
  },
  codeOver: {
    fr: 'Ce code ne marche plus. Demandez-en un autre.',
    facile: 'Ce code ne marche plus.\nDemandez un autre code.',
    en: 'This code no longer works. Ask for another one.',
  },
  letterSubject: {
    fr: 'Votre code pour Sillage',
    facile: 'Votre code Sillage',
    en: 'Your code for Sillage',
  },
  letterText: {
    fr: 'Bonjour,\n\nVotre code : {code}\n\nÉcrivez-le sur la page où vous l’avez demandé. Il sert une fois, pendant {minutes} minutes.\n\nPour le voir en grand : {link}\n\nVous n’avez rien demandé ? Ne faites rien.',
    facile:
      'Bonjour,\n\nVotre code : {code}\n\nÉcrivez ce code sur la page.\nIl marche {minutes} minutes.\n\nPour le voir en grand : {link}\n\nVous n’avez rien demandé ?\nNe faites rien.',
    en: 'Hello,\n\nYour code: {code}\n\nWrite it on the page where you asked for it. It works once, for {minutes} minutes.\n\nTo see it in large print: {link}\n\nYou asked for nothing? Do nothing.',
  },
})
