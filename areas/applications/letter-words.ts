import { words } from '../../platform/words.ts'

/** Letters about a badge that is asked for. */
export const applicationLetterWords = words('applicationLetters', {
  invitationSubject: {
    fr: '{organisation} vous demande de relire des demandes de badge',
    facile: '{organisation} vous demande votre avis',
    en: '{organisation} asks you to look at badge applications',
  },
  invitationText: {
    fr: 'Bonjour {name},\n\nDes personnes demandent le badge « {badge} » de {organisation}. Nous aimerions votre avis : vous regardez ce qu’elles montrent, et vous dites ce que vous voyez.\n\nAucun compte n’est nécessaire. Ouvrez ce lien : un code vous sera envoyé à cette adresse.\n{link}\n\nSi vous ne souhaitez pas le faire, ne faites rien.',
    facile:
      'Bonjour {name},\n\nDes personnes demandent un badge : {badge}.\n{organisation} aimerait votre avis.\n\nOuvrez ce lien :\n{link}\n\nUn code arrive à cette adresse.',
    en: 'Hello {name},\n\nPeople ask for the badge “{badge}” of {organisation}. We would like your view: you look at what they show, and say what you see.\n\nNo account is needed. Open this link: a code will be sent to this address.\n{link}\n\nIf you would rather not, do nothing.',
  },
  codeSubject: {
    fr: 'Votre code pour relire',
    facile: 'Votre code',
    en: 'Your code to look at applications',
  },
  codeText: {
    fr: 'Voici votre code : {code}\n\nIl sert une fois, pendant {minutes} minutes. Si vous n’avez rien demandé, ne faites rien.',
    facile: 'Voici votre code : {code}\n\nIl marche pendant {minutes} minutes.',
    en: 'Here is your code: {code}\n\nIt serves once, for {minutes} minutes. If you asked for nothing, do nothing.',
  },
  newSubject: {
    fr: 'Une demande à relire : {badge}',
    facile: 'Une demande à lire : {badge}',
    en: 'An application to look at: {badge}',
  },
  newText: {
    fr: 'Bonjour {name},\n\nQuelqu’un demande le badge « {badge} » et montre ce qu’il sait faire. Votre avis est attendu avant le {day} :\n{link}\n\nMerci de votre regard.',
    facile:
      'Bonjour {name},\n\nUne personne demande un badge : {badge}.\nDites ce que vous voyez :\n{link}\n\nVous avez jusqu’au {day}.',
    en: 'Hello {name},\n\nSomebody asks for the badge “{badge}” and shows what they know how to do. Your view is expected before {day}:\n{link}\n\nThank you for looking.',
  },
  reminderSubject: {
    fr: 'Quelqu’un attend votre avis : {badge}',
    facile: 'Une personne attend : {badge}',
    en: 'Somebody waits for your view: {badge}',
  },
  reminderText: {
    fr: 'Bonjour {name},\n\nUne demande du badge « {badge} » attend encore votre avis. Après le {day}, elle reviendra à la personne sans réponse :\n{link}\n\nSi quelqu’un d’autre s’en occupe, ne faites rien.',
    facile:
      'Bonjour {name},\n\nUne demande attend votre avis : {badge}.\n{link}\n\nElle attend jusqu’au {day}.',
    en: 'Hello {name},\n\nAn application for the badge “{badge}” still waits for your view. After {day} it will go back to the person without an answer:\n{link}\n\nIf somebody else sees to it, do nothing.',
  },
  returnedSubject: {
    fr: 'Votre demande de badge : des précisions vous sont demandées',
    facile: 'Votre demande de badge : il manque quelque chose',
    en: 'Your badge application: something more is asked',
  },
  returnedText: {
    fr: 'Bonjour {name},\n\nVotre demande du badge « {badge} » a été lue. Pour aller au bout, il manque encore quelque chose : vous lirez quoi ici. Vous complétez à votre rythme, puis vous la renvoyez.\n{link}',
    facile:
      'Bonjour {name},\n\nVotre demande a été lue : {badge}.\nIl manque encore quelque chose.\nVous lisez quoi ici :\n{link}\n\nVous complétez quand vous voulez.',
    en: 'Hello {name},\n\nYour application for the badge “{badge}” was read. Something is still missing: you will read what here. Complete it at your own pace, then send it again.\n{link}',
  },
  declinedSubject: {
    fr: 'Votre demande de badge a une réponse',
    facile: 'Votre demande de badge a une réponse',
    en: 'Your badge application has an answer',
  },
  declinedText: {
    fr: 'Bonjour {name},\n\nVotre demande du badge « {badge} » a été lue avec attention. Ce badge n’est pas donné cette fois. Ce que vous savez faire reste à vous : vous lirez pourquoi, et comment demander à nouveau.\n{link}',
    facile:
      'Bonjour {name},\n\nVotre demande a été lue : {badge}.\nLe badge n’est pas donné cette fois.\nVous lisez pourquoi ici :\n{link}\n\nVous pourrez demander à nouveau.',
    en: 'Hello {name},\n\nYour application for the badge “{badge}” was read with care. The badge is not given this time. What you know how to do stays yours: you will read why, and how to ask again.\n{link}',
  },
  unreadSubject: {
    fr: 'Votre demande de badge n’a pas eu de réponse',
    facile: 'Votre demande n’a pas eu de réponse',
    en: 'Your badge application had no answer',
  },
  unreadText: {
    fr: 'Bonjour {name},\n\nVotre demande du badge « {badge} » n’a pas eu assez d’avis à temps. Cela ne vient pas de vous. Tout est gardé : vous pouvez la renvoyer telle quelle.\n{link}',
    facile:
      'Bonjour {name},\n\nVotre demande n’a pas eu de réponse : {badge}.\nCe n’est pas à cause de vous.\nVous pouvez la renvoyer ici :\n{link}',
    en: 'Hello {name},\n\nYour application for the badge “{badge}” did not get enough views in time. It has nothing to do with you. Everything is kept: you may send it again as it is.\n{link}',
  },
})
