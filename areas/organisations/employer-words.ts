import { words } from '../../platform/words.ts'

/** For those who hire, host or teach: what is asked of them, and what it is worth. */
export const employerWords = words('employers', {
  title: {
    fr: 'Vous avez vu quelqu’un faire ? Dites-le',
    facile: 'Vous avez vu quelqu’un faire ?',
    en: 'You saw somebody do it? Say so',
  },
  intro: {
    fr: 'Employeurs, tuteurs, associations : ce que vous avez vu vaut plus qu’une ligne de CV. Et vous pouvez demander à voir. Voici comment, en une minute.',
    facile:
      'Vous avez une entreprise ou une association.\nVotre mot compte.\nVous pouvez aussi demander à voir.',
    en: 'Employers, tutors, associations: what you saw is worth more than a line on a CV. And you may ask to be shown. Here is how, in one minute.',
  },
  wordTitle: {
    fr: 'Une recommandation : votre mot sur une personne',
    facile: 'Une recommandation, c’est votre mot',
    en: 'A recommendation: your word on one person',
  },
  wordText: {
    fr: 'Quelqu’un a travaillé, aidé ou appris chez vous. Vous dites ce que vous l’avez vu faire, avec vos mots, et vous signez.',
    facile: 'Une personne a travaillé chez vous.\nVous dites ce qu’elle a bien fait.\nVous signez.',
    en: 'Somebody worked, helped or learnt with you. You say what you saw them do, in your words, and you sign.',
  },
  badgeTitle: {
    fr: 'Un badge : une réussite que d’autres comprennent',
    facile: 'Un badge, c’est une réussite',
    en: 'A badge: an achievement that others understand',
  },
  badgeText: {
    fr: 'Une image que l’on garde, avec, derrière, ce qu’il fallait savoir faire, qui l’a donné et quand. On peut le vérifier.',
    facile:
      'C’est une image.\nElle dit ce que la personne sait faire.\nElle dit aussi qui l’a donnée.',
    en: 'A picture one keeps, and behind it what one had to know how to do, who gave it and when. It can be checked.',
  },
  both: {
    fr: 'Ce n’est ni une note, ni un diplôme, ni une promesse d’embauche.',
    facile: 'Ce n’est pas une note.\nCe n’est pas un diplôme.',
    en: 'It is no mark, no diploma, no promise of a job.',
  },
  seeTitle: {
    fr: 'Voir ce qu’une personne sait faire',
    facile: 'Voir ce qu’une personne sait faire',
    en: 'See what somebody knows how to do',
  },
  askTitle: {
    fr: 'Demandez-le, pour un poste ou un stage',
    facile: 'Demandez à voir',
    en: 'Ask, for a post or a placement',
  },
  askText: {
    fr: 'Vous dites pour quoi, nous vous donnons un lien et un dessin à scanner. Chacun choisit ce qu’il vous montre, ou ne répond pas.',
    facile: 'Vous dites pour quoi.\nVous donnez le lien.\nChacun choisit de répondre, ou non.',
    en: 'You say for what, we give you a link and a drawing to scan. Everybody chooses what to show you, or does not answer.',
  },
  askLink: { fr: 'Je demande à voir', facile: 'Je demande à voir', en: 'Ask to be shown' },
  givenTitle: {
    fr: 'On vous a donné un lien ?',
    facile: 'Vous avez un lien ?',
    en: 'Were you given a link?',
  },
  givenText: {
    fr: 'Ouvrez-le. En bas de la page, dites votre métier. Vous voyez ce qui sert chez vous, qui l’a vu, et quoi demander en entretien.',
    facile: 'Ouvrez le lien.\nDites votre métier.\nVous voyez ce qui sert chez vous.',
    en: 'Open it. At the bottom of the page, say your occupation: you see what serves at your place, who saw it, and what to ask in an interview.',
  },
  letterTitle: {
    fr: 'Vous avez reçu une lettre ?',
    facile: 'Vous avez reçu une lettre ?',
    en: 'Did you receive a letter?',
  },
  letter1: {
    fr: 'Ouvrez le lien de la lettre. Il n’y a pas de compte à créer, et vous pouvez dire non.',
    facile: 'Ouvrez le lien de la lettre.\nVous pouvez dire non.',
    en: 'Open the link in the letter. There is no account to make, and you may say no.',
  },
  letter2: {
    fr: 'Pour chaque savoir-faire, dites ce que vous avez vu. « Je ne l’ai pas vu » est une bonne réponse.',
    facile: 'Dites ce que vous avez vu.\nVous n’avez pas vu ?\nDites-le aussi.',
    en: 'For each skill, say what you saw. “I did not see it” is a good answer.',
  },
  letter3: {
    fr: 'Signez avec le code reçu par e-mail. La personne choisit ensuite de montrer votre mot, ou non.',
    facile: 'Signez avec le code reçu.\nLa personne choisit de montrer votre mot.',
    en: 'Sign with the code sent by e-mail. The person then chooses to show your word, or not.',
  },
  letterLast: {
    fr: 'Trois minutes suffisent. Vous pouvez retirer votre mot à tout moment.',
    facile: 'Cela prend 3 minutes.\nVous pouvez retirer votre mot.',
    en: 'Three minutes are enough. You may take your word back at any time.',
  },
  togetherTitle: {
    fr: 'Écrire un badge ensemble',
    facile: 'Écrire un badge ensemble',
    en: 'Write a badge together',
  },
  togetherText: {
    fr: 'Un badge sert s’il décrit ce que l’on voit. Prenez une demi-heure à trois : la personne, celle qui l’accompagne, et vous.',
    facile: 'Un badge décrit ce que l’on voit.\nÉcrivez-le à trois.\nCela prend une demi-heure.',
    en: 'A badge is useful when it describes what one sees. Take half an hour, three of you: the person, whoever accompanies them, and you.',
  },
  notYet: {
    fr: 'Trop vague : « {text} »',
    facile: 'Pas assez clair : « {text} »',
    en: 'Too vague: “{text}”',
  },
  good: {
    fr: 'On le voit : « {text} »',
    facile: 'Clair : « {text} »',
    en: 'One can see it: “{text}”',
  },
  vague1: { fr: 'Est sérieuse.', facile: 'Est sérieuse.', en: 'Is serious.' },
  seen1: {
    fr: 'Sait ouvrir l’atelier à l’heure et préparer les outils seule.',
    facile: 'Sait ouvrir l’atelier à l’heure.',
    en: 'Can open the workshop on time and get the tools ready alone.',
  },
  vague2: { fr: 'Aime le contact.', facile: 'Aime les gens.', en: 'Likes people.' },
  seen2: {
    fr: 'Sait accueillir un client et trouver ce qu’il cherche.',
    facile: 'Sait accueillir un client.',
    en: 'Can welcome a customer and find what they look for.',
  },
  sheetTitle: {
    fr: 'La fiche pour écrire à trois',
    facile: 'La feuille pour écrire',
    en: 'The sheet to write together',
  },
  sheetText: {
    fr: 'Une page, six questions simples, de la place pour écrire. À imprimer ou à remplir au tableau.',
    facile: 'Une page à imprimer.\nIl y a 6 questions.',
    en: 'One page, six plain questions, room to write. To print, or to fill in on a board.',
  },
  sheetLink: {
    fr: 'Ouvrir la fiche à imprimer',
    facile: 'Ouvrir la feuille',
    en: 'Open the sheet to print',
  },
  neverTitle: {
    fr: 'Ce que Sillage ne fait pas',
    facile: 'Ce que Sillage ne fait pas',
    en: 'What Sillage does not do',
  },
  never: {
    fr: 'On n’y cherche pas des personnes, on ne les classe pas. Chacun montre ce qu’il veut, à qui il veut.',
    facile: 'On ne cherche pas des personnes ici.\nChacun choisit ce qu’il montre.',
    en: 'Nobody searches for people here, nobody ranks them. Everybody shows what they want, to whom they want.',
  },
  more: { fr: 'Pour aller plus loin', facile: 'La suite', en: 'To go further' },
  directory: {
    fr: 'Les structures qui reconnaissent, près de chez vous',
    facile: 'Voir les structures près de chez vous',
    en: 'Organisations that recognise skills, near you',
  },
  contact: {
    fr: 'Nous écrire pour en parler',
    facile: 'Nous écrire',
    en: 'Write to us about it',
  },
})
