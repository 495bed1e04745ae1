import { words } from '../../platform/words.ts'

/** The sheet to prepare an interview; on it the person is spoken to. */
export const interviewWords = words('cvInterview', {
  sheet: {
    fr: 'Préparer l’entretien',
    facile: 'Préparer l’entretien',
    en: 'Prepare the interview',
  },
  intro: {
    fr: 'Pour chaque savoir-faire, racontez une chose vraie en une minute. Ce que vous avez déjà raconté est là. Complétez au crayon.',
    facile:
      'Racontez une chose vraie.\nUne minute suffit.\nVos mots sont déjà là.\nÉcrivez le reste au crayon.',
    en: 'For each skill, tell one true thing in a minute. What you already told is here. Add the rest by hand.',
  },
  situation: { fr: 'La situation', facile: 'La situation', en: 'The situation' },
  situationPrompt: {
    fr: 'C’était où, quand, avec qui ? Qu’est-ce qui était difficile ?',
    facile: 'C’était où ?\nC’était quand ?\nAvec qui ?',
    en: 'Where was it, when, with whom? What was hard?',
  },
  action: { fr: 'Ce que vous avez fait', facile: 'Ce que vous avez fait', en: 'What you did' },
  actionPrompt: {
    fr: 'Qu’avez-vous fait, vous ? Dites « je », une chose après l’autre.',
    facile: 'Qu’avez-vous fait ?\nDites « je ».',
    en: 'What did you do yourself? Say “I”, one thing after the other.',
  },
  result: { fr: 'Ce que ça a donné', facile: 'Ce que ça a donné', en: 'What came of it' },
  resultPrompt: {
    fr: 'Qu’est-ce qui a changé grâce à vous ? Qui l’a vu ? Un nombre aide.',
    facile: 'Qu’est-ce qui a changé ?\nQui l’a vu ?',
    en: 'What changed thanks to you? Who saw it? A number helps.',
  },
  quoted: { fr: '« {words} »', facile: '« {words} »', en: '“{words}”' },
  now: { fr: 'en ce moment', facile: 'en ce moment', en: 'now' },
  pageHint: {
    fr: 'Relisez cette fiche avant d’y aller. Vous seul la voyez.',
    facile: 'Lisez cette fiche avant d’y aller.\nVous seul la voyez.',
    en: 'Read this sheet before you go. Only you see it.',
  },
  download: {
    fr: 'Télécharger la fiche (PDF)',
    facile: 'Télécharger la fiche',
    en: 'Download the sheet (PDF)',
  },
  back: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },
  noSkill: {
    fr: 'Choisissez d’abord des savoir-faire dans ce CV. La fiche se remplit avec eux.',
    facile: 'Choisissez d’abord des savoir-faire.\nLa fiche se remplit après.',
    en: 'First choose skills in this CV. The sheet fills with them.',
  },
  noSkillTitle: {
    fr: 'Rien à préparer pour l’instant',
    facile: 'Rien à préparer pour l’instant',
    en: 'Nothing to prepare yet',
  },
  chooseSkills: {
    fr: 'Je choisis mes savoir-faire',
    facile: 'Je choisis mes savoir-faire',
    en: 'Choose my skills',
  },
  sharedComputer: {
    fr: 'Sur un ordinateur partagé, effacez le fichier ensuite.',
    facile: 'L’ordinateur n’est pas à vous ?\nEffacez le fichier après.',
    en: 'On a shared computer, delete the file afterwards.',
  },
})
