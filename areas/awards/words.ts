import { words } from '../../platform/words.ts'

/** Badges somebody received: the list, one badge, and what may be done with it. */
export const awardWords = words('awards', {
  title: { fr: 'Mes badges reçus', facile: 'Mes badges', en: 'Badges I received' },
  intro: {
    fr: 'Un badge dit ce que vous savez faire. Vous seul le voyez, tant que vous ne le montrez pas.',
    facile: 'Un badge dit ce que vous savez faire.\nVous choisissez de le montrer.',
    en: 'A badge says what you know how to do. Only you see it until you show it.',
  },
  none: { fr: 'Aucun badge pour l’instant', facile: 'Pas encore de badge', en: 'No badge yet' },
  noneText: {
    fr: 'Une association, un employeur ou un centre de formation peut vous en donner un.',
    facile: 'Une association ou un employeur peut vous donner un badge.',
    en: 'An association, an employer or a training centre can give you one.',
  },
  toApplications: {
    fr: 'Les badges que je demande',
    facile: 'Les badges que je demande',
    en: 'Badges I ask for',
  },
  toWriting: { fr: 'Mes badges écrits', facile: 'Les badges que j’écris', en: 'Badges I write' },
  toSelf: {
    fr: 'Me donner « {badge} », que j’ai écrit',
    facile: 'Me donner : {badge}',
    en: 'Give myself “{badge}”, which I wrote',
  },
  back: { fr: 'Tous mes badges', facile: 'Tous mes badges', en: 'All my badges' },
  see: { fr: 'Voir', facile: 'Voir', en: 'See' },

  'is-offered': { fr: 'À prendre', facile: 'À prendre', en: 'To take' },
  'is-accepted': { fr: 'À vous', facile: 'À vous', en: 'Yours' },
  'is-lapsed': { fr: 'Date dépassée', facile: 'Date passée', en: 'Out of date' },
  'is-suspended': { fr: 'En pause', facile: 'En pause', en: 'Paused' },
  'is-withdrawn': { fr: 'Retiré', facile: 'Retiré', en: 'Withdrawn' },
  'is-refused': { fr: 'Pas pris', facile: 'Pas pris', en: 'Not taken' },
  shown: { fr: 'Montré', facile: 'Montré', en: 'Shown' },
  takeAgain: {
    fr: 'Par sécurité, ce badge a une nouvelle signature depuis le {day}. Les fichiers téléchargés avant ne sont plus bons : téléchargez-les de nouveau. Vos liens ne changent pas.',
    facile:
      'Ce badge a une nouvelle signature depuis le {day}.\nLes anciens fichiers ne sont plus bons.\nTéléchargez-les de nouveau.',
    en: 'To be safe, this badge has had a new signature since {day}. Files downloaded before are good no more: download them again. Your links do not change.',
  },
  tellSuspended: {
    fr: '{giver} a mis ce badge en pause. Il est toujours à vous, mais ne compte pas en ce moment. Vous pouvez lui demander pourquoi.',
    facile:
      '{giver} a mis ce badge en pause.\nIl est toujours à vous.\nVous pouvez demander pourquoi.',
    en: '{giver} paused this badge. It is still yours, but does not count for now. You may ask them why.',
  },
  tellWithdrawn: {
    fr: '{giver} a retiré ce badge : il n’est plus reconnu. Vous pouvez lui demander pourquoi.',
    facile: '{giver} a retiré ce badge.\nVous pouvez demander pourquoi.',
    en: '{giver} withdrew this badge. You may ask them why.',
  },
  givenBy: {
    fr: 'Donné par {giver}, le {day}',
    facile: 'Donné par {giver}, le {day}',
    en: 'Given by {giver} on {day}',
  },
  bySelf: {
    fr: 'Déclaré par la personne, le {day}',
    facile: 'Dit par la personne, le {day}',
    en: 'Declared by the person on {day}',
  },
  bySelfText: {
    fr: 'Personne d’autre ne l’a vérifié. Des mots de ceux qui ont vu faire lui donnent de la force.',
    facile: 'Personne d’autre ne l’a vérifié.\nUne autre personne peut dire qu’elle a vu.',
    en: 'Nobody else verified it. Words of those who saw give it strength.',
  },
  byRule: {
    fr: 'Donné automatiquement, parce que vous avez les badges demandés.',
    facile: 'Donné tout seul.\nVous avez les badges demandés.',
    en: 'Given automatically, because you have the badges asked for.',
  },
  until: {
    fr: 'Valable jusqu’au {day}',
    facile: 'Valable jusqu’au {day}',
    en: 'Valid until {day}',
  },
  whatFor: { fr: 'Ce que dit ce badge', facile: 'Ce que dit ce badge', en: 'What this badge says' },
  seen: { fr: 'Ce qui a été vu', facile: 'Ce qui a été vu', en: 'What was seen' },
  wholeBadge: {
    fr: 'Tout sur ce badge',
    facile: 'Tout sur ce badge',
    en: 'All about this badge',
  },

  offerTitle: {
    fr: 'Un badge pour vous',
    facile: 'Un badge pour vous',
    en: 'A badge for you',
  },
  offerText: {
    fr: 'Si vous le prenez, vous seul le voyez. Si vous ne le voulez pas, personne ne demande pourquoi.',
    facile: 'Vous pouvez le prendre, ou non.\nPersonne ne demande pourquoi.',
    en: 'If you take it, only you see it. If you do not want it, nobody asks why.',
  },
  take: { fr: 'Je prends ce badge', facile: 'Je prends ce badge', en: 'Take this badge' },
  refuse: { fr: 'Non merci', facile: 'Non merci', en: 'No thank you' },
  comeFirst: {
    fr: 'Pour le prendre, commencez par entrer. Le badge vous attend.',
    facile: 'Entrez d’abord.\nLe badge vous attend.',
    en: 'To take it, come in first. The badge waits for you.',
  },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  comeBack: {
    fr: 'J’ai déjà un espace',
    facile: 'J’ai déjà un espace',
    en: 'I have a space already',
  },
  taken: { fr: 'Ce badge est à vous.', facile: 'Ce badge est à vous.', en: 'This badge is yours.' },
  refusedSaid: {
    fr: 'C’est noté. Ce badge est effacé.',
    facile: 'C’est noté.\nLe badge est effacé.',
    en: 'Noted. This badge is erased.',
  },

  askWord: {
    fr: 'Quelqu’un m’a vu faire : je lui demande un mot',
    facile: 'Je demande un mot à quelqu’un',
    en: 'Somebody saw me: ask them for a word',
  },
  showTitle: { fr: 'Montrer ce badge', facile: 'Montrer ce badge', en: 'Show this badge' },
  showText: {
    fr: 'Vous obtenez un lien. Toute personne qui a ce lien voit le badge et peut le vérifier.',
    facile: 'Vous avez un lien.\nVous donnez ce lien.\nLa personne voit le badge.',
    en: 'You get a link. Whoever has it sees the badge and can check it.',
  },
  show: { fr: 'Je le montre par un lien', facile: 'Je le montre', en: 'Show it by a link' },
  hide: { fr: 'Je ne le montre plus', facile: 'Je ne le montre plus', en: 'Show it no more' },
  link: { fr: 'Le lien à donner', facile: 'Le lien à donner', en: 'The link to give' },
  qr: { fr: 'Code à scanner', facile: 'Code à scanner', en: 'Code to scan' },
  shownSaid: {
    fr: 'Le lien est prêt.',
    facile: 'Le lien est prêt.',
    en: 'The link is ready.',
  },
  hiddenSaid: {
    fr: 'Le lien ne marche plus.',
    facile: 'Le lien ne marche plus.',
    en: 'The link works no more.',
  },
  takeAway: { fr: 'Emporter ce badge', facile: 'Prendre le fichier', en: 'Take it away' },
  pdf: {
    fr: 'Certificat à imprimer (PDF)',
    facile: 'Page à imprimer',
    en: 'Certificate to print (PDF)',
  },
  png: {
    fr: 'Image avec le badge dedans (PNG)',
    facile: 'Image du badge',
    en: 'Picture holding the badge (PNG)',
  },
  svg: {
    fr: 'Image qui s’agrandit (SVG)',
    facile: 'Grande image du badge',
    en: 'Picture that scales (SVG)',
  },
  json: { fr: 'Fichier signé (JSON)', facile: 'Fichier du badge', en: 'Signed file (JSON)' },
  withWords: {
    fr: 'Fichier signé, avec les mots des autres (JSON)',
    facile: 'Fichier du badge, avec les mots des autres',
    en: 'Signed file, with the words of others (JSON)',
  },
  afterTitle: {
    fr: 'Si un jour j’efface mon compte',
    facile: 'Si j’efface mon compte',
    en: 'If one day I erase my account',
  },
  afterKeep: {
    fr: 'Mes fichiers de ce badge restent valables.',
    facile: 'Mes fichiers restent bons.',
    en: 'My files of this badge stay valid.',
  },
  afterEnd: {
    fr: 'Ce badge s’arrête : mes fichiers ne sont plus valables.',
    facile: 'Le badge s’arrête.\nMes fichiers ne sont plus bons.',
    en: 'This badge ends: my files are valid no more.',
  },
  keep: { fr: 'Je garde ce choix', facile: 'Je garde ce choix', en: 'Keep this choice' },
  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Kept.' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },

  noSuchAward: {
    fr: 'Ce badge n’existe pas, ou n’est plus montré.',
    facile: 'Ce badge n’est pas là.',
    en: 'This badge does not exist, or is shown no more.',
  },
  offerClosed: {
    fr: 'Cette adresse n’ouvre aucun badge. Recopiez-la en entier, ou demandez à qui vous l’a donnée.',
    facile: 'Cette adresse n’ouvre rien.\nDemandez à qui vous l’a donnée.',
    en: 'This address opens no badge. Copy the whole of it, or ask whoever gave it to you.',
  },
  offerTaken: {
    fr: 'Ce badge est déjà pris. S’il est à vous, entrez : il est avec vos badges.',
    facile: 'Ce badge est déjà pris.\nIl est à vous ?\nEntrez pour le voir.',
    en: 'This badge was taken. If it is yours, come in: it is among your badges.',
  },
  offerRefused: {
    fr: 'Quelqu’un a dit non à ce badge par cette adresse. Vous changez d’avis ? Demandez-le à {giver}.',
    facile: 'Vous avez dit non à ce badge.\nVous changez d’avis ?\nDemandez à {giver}.',
    en: 'Somebody said no to this badge by this address. You change your mind? Ask {giver}.',
  },
  offerWithdrawn: {
    fr: '{giver} a repris ce badge. Pour savoir pourquoi, demandez-lui.',
    facile: '{giver} a repris ce badge.\nVous pouvez demander pourquoi.',
    en: '{giver} took this badge back. To know why, ask them.',
  },
  offerOver: {
    fr: 'Le temps pour prendre ce badge est passé. Demandez à {giver} de le donner encore.',
    facile: 'Le temps est passé.\nDemandez encore le badge à {giver}.',
    en: 'The time to take this badge has passed. Ask {giver} to give it again.',
  },
  notNow: {
    fr: 'Ce n’est pas possible maintenant pour ce badge.',
    facile: 'Ce n’est pas possible maintenant.',
    en: 'This is not possible now for this badge.',
  },
  sayInWhoseName: {
    fr: 'Choisissez une structure.',
    facile: 'Choisissez une structure.',
    en: 'Choose an organisation.',
  },
  onlyWithdrawn: {
    fr: 'Ce badge a été donné sans pause possible. Il peut seulement être retiré.',
    facile: 'Ce badge ne peut pas être mis en pause.\nIl peut être retiré.',
    en: 'This badge was given without the possibility of a pause. It can only be withdrawn.',
  },
  sayWho: {
    fr: 'Choisissez à qui vous donnez ce badge.',
    facile: 'Choisissez une personne.',
    en: 'Choose whom you give this badge to.',
  },
  alreadyGiven: {
    fr: 'Cette personne a déjà ce badge, ou n’a pas encore répondu.',
    facile: 'Cette personne a déjà ce badge.',
    en: 'This person has this badge already, or has not answered yet.',
  },
  badMail: {
    fr: 'Écrivez une adresse e-mail, comme prenom@exemple.fr.',
    facile: 'Écrivez une adresse e-mail.',
    en: 'Write an e-mail address, such as name@example.org.',
  },
  nameNeeded: {
    fr: 'Écrivez le nom de la personne.',
    facile: 'Écrivez le nom.',
    en: 'Write the name of the person.',
  },
  tooMany: {
    fr: 'Votre structure a déjà donné beaucoup de badges aujourd’hui ({max} au plus). Continuez demain.',
    facile: 'C’est beaucoup pour aujourd’hui.\nContinuez demain.',
    en: 'Your organisation has given many badges today already ({max} at most). Go on tomorrow.',
  },
  onlyYours: {
    fr: 'Vous donnez à vous-même seulement un badge que vous avez écrit.',
    facile: 'Ce badge n’est pas à vous.',
    en: 'You can give yourself only a badge you wrote.',
  },
})
