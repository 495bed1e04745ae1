import { words } from '../../platform/words.ts'

/** Letters that go out: to who is asked, to who signs, to the person, to those who run the place. */
export const letterWords = words('recommendationLetters', {
  askSubject: {
    fr: '{name} vous demande un mot',
    facile: '{name} vous demande un mot',
    en: '{name} asks you for a word',
  },
  askText: {
    fr: 'Bonjour,\n\n{message}\n\nC’est à propos de : {title}\n\nPour répondre, ouvrez cette adresse. C’est trois écrans, trois minutes, sans compte :\n{link}\n\nVous pouvez dire non. L’adresse sert jusqu’au {day}.\n{name} a donné votre adresse, pour ce courrier et deux rappels au plus. Pour ne plus en recevoir, ouvrez l’adresse et touchez « Signaler ».\n\nSillage',
    facile:
      'Bonjour,\n\n{message}\n\nC’est à propos de : {title}\n\nPour répondre, ouvrez cette adresse :\n{link}\n\nIl y a trois écrans.\nVous pouvez dire non.\nL’adresse sert jusqu’au {day}.\n\nSillage',
    en: 'Hello,\n\n{message}\n\nIt is about: {title}\n\nTo answer, open this address. Three screens, three minutes, no account:\n{link}\n\nYou may say no. The address works until {day}.\n{name} gave your address, for this letter and two reminders at most. To receive no more, open it and touch “Report”.\n\nSillage',
  },
  remindSubject: {
    fr: 'Rappel : {name} attend votre mot',
    facile: 'Rappel : {name} attend votre mot',
    en: 'Reminder: {name} is waiting for your word',
  },
  codeSubject: {
    fr: 'Votre code pour signer',
    facile: 'Votre code pour signer',
    en: 'Your code to sign',
  },
  codeText: {
    fr: 'Bonjour,\n\nVotre code : {code}\n\nIl sert {minutes} minutes, une fois, à signer votre mot pour {name}.\nSi vous n’avez rien demandé, laissez ce courrier.\n\nSillage',
    facile:
      'Bonjour,\n\nVotre code : {code}\n\nIl sert {minutes} minutes.\nIl signe votre mot pour {name}.\n\nSillage',
    en: 'Hello,\n\nYour code: {code}\n\nIt works for {minutes} minutes, once, to sign your word for {name}.\nIf you asked for nothing, leave this letter.\n\nSillage',
  },
  copySubject: {
    fr: 'Merci ! Votre mot pour {name}',
    facile: 'Votre mot pour {name}',
    en: 'Thank you! Your word for {name}',
  },
  copyText: {
    fr: 'Bonjour,\n\nVous avez signé un mot pour {name}. Voici ce qu’il dit.\n\n{title}\n{skills}\n{comment}\n\nSigné : {signer}\n\n{name} choisit de le montrer ou non. Votre adresse n’est jamais montrée. Elle est effacée après 24 mois.\n\nPour retirer votre mot, quand vous voulez :\n{link}\n\nSillage',
    facile:
      'Bonjour,\n\nVous avez signé un mot pour {name}.\n\n{title}\n{skills}\n{comment}\n\nSigné : {signer}\n\nVotre adresse n’est pas montrée.\n\nPour retirer votre mot :\n{link}\n\nSillage',
    en: 'Hello,\n\nYou signed a word for {name}. This is what it says.\n\n{title}\n{skills}\n{comment}\n\nSigned: {signer}\n\n{name} chooses whether to show it. Your address is never shown. It is erased after 24 months.\n\nTo take your word back, whenever you like:\n{link}\n\nSillage',
  },
  newsSubject: {
    fr: 'Quelqu’un a écrit un mot pour vous',
    facile: 'Quelqu’un a écrit un mot pour vous',
    en: 'Somebody wrote a word for you',
  },
  newsText: {
    fr: 'Bonjour,\n\n{signer} a répondu. Lisez son mot, puis choisissez de le montrer ou non :\n{link}\n\nSillage',
    facile: 'Bonjour,\n\n{signer} a répondu.\nLisez son mot ici :\n{link}\n\nSillage',
    en: 'Hello,\n\n{signer} has answered. Read their word, then choose whether to show it:\n{link}\n\nSillage',
  },
  reportSubject: {
    fr: 'Sillage : une demande est signalée',
    facile: 'Sillage : une demande est signalée',
    en: 'Sillage: an ask was reported',
  },
  reportText: {
    fr: 'Demande {ask}.\nMotif : {reason}\n\n{words}',
    facile: 'Demande {ask}.\nMotif : {reason}\n\n{words}',
    en: 'Ask {ask}.\nReason: {reason}\n\n{words}',
  },
  skillLine: { fr: '- {skill} : {level}', facile: '- {skill} : {level}', en: '- {skill}: {level}' },
  notSeen: {
    fr: 'je ne l’ai pas vu',
    facile: 'je ne l’ai pas vu',
    en: 'I did not see it',
  },
})
