import { words } from '../../platform/words.ts'

/** What somebody who thinks of asking for a badge is told first. */
export const askingWords = words('asking', {
  ask: { fr: 'Demander ce badge', facile: 'Demander ce badge', en: 'Ask for this badge' },
  askText: {
    fr: 'Vous savez déjà faire tout cela ? Montrez-le avec vos mots, à votre rythme.',
    facile: 'Vous savez faire cela ?\nMontrez-le avec vos mots.',
    en: 'You know how to do all this already? Show it in your own words, at your own pace.',
  },
  askUntil: {
    fr: 'Ouvert aux demandes jusqu’au {day}.',
    facile: 'Vous pouvez demander jusqu’au {day}.',
    en: 'Open to applications until {day}.',
  },
  seeMine: { fr: 'Voir ma demande', facile: 'Voir ma demande', en: 'See my application' },
  askTitle: {
    fr: 'Demander « {badge} »',
    facile: 'Demander : {badge}',
    en: 'Ask for “{badge}”',
  },
  wholeBadge: {
    fr: 'Lire tout le badge',
    facile: 'Lire tout le badge',
    en: 'Read the whole badge',
  },
  how1: {
    fr: 'Vous racontez, pour chaque critère, comment vous faites. Il y en a {count}.',
    facile: 'Vous dites comment vous faites.',
    en: 'You tell, for each criterion, how you do it. There are {count}.',
  },
  how2: {
    fr: 'Vous ajoutez ce que vous voulez : une expérience, une photo, un mot de quelqu’un, un lien, un fichier.',
    facile: 'Vous ajoutez une photo ou un mot.\nC’est comme vous voulez.',
    en: 'You add what you like: an experience, a photo, somebody’s word, a link, a file.',
  },
  how3: {
    fr: 'Chez {organisation}, {needed} {needed|personne doit|personnes doivent} dire oui. Vous avez une réponse en un mois au plus.',
    facile:
      'On vous répond en un mois.\n{needed} {needed|personne doit|personnes doivent} dire oui.',
    en: 'At {organisation}, {needed} {needed|person|people} must say yes. You have an answer within a month.',
  },
  howOutside: {
    fr: 'Peuvent lire : les personnes de {organisation} qui donnent ce badge, et {outside} {outside|personne invitée|personnes invitées} par elles.',
    facile:
      '{organisation} lit votre demande.\n{outside} {outside|personne invitée lit|personnes invitées lisent} aussi.',
    en: 'Those who may read: the people of {organisation} who give this badge, and {outside} {outside|person|people} they asked.',
  },
  howInside: {
    fr: 'Peuvent lire : les personnes de {organisation} qui donnent ce badge. Personne d’autre.',
    facile: '{organisation} lit votre demande.\nPersonne d’autre ne la lit.',
    en: 'Those who may read: the people of {organisation} who give this badge. Nobody else.',
  },
  how4: {
    fr: 'Tout est gardé à mesure. Rien n’est lu avant que vous envoyiez. Vous pouvez tout retirer quand vous voulez.',
    facile: 'Tout est gardé.\nVous pouvez tout retirer.',
    en: 'Everything is kept as you go. Nothing is read before you send it. You may withdraw everything whenever you like.',
  },
  comeFirst: {
    fr: 'Il faut un espace à vous pour demander : cela prend une minute, sans e-mail. Vous reviendrez ici.',
    facile: 'Il faut d’abord entrer.\nVous revenez ici après.',
    en: 'You need a space of your own to ask: it takes a minute, without e-mail. You will come back here.',
  },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  comeBack: { fr: 'Je reviens', facile: 'Je reviens', en: 'I come back' },
})
