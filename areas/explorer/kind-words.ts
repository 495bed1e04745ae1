import { words } from '../../platform/words.ts'

/** What a concept is, by the name of its kind; `referential_kind` comes first where one name means two things. */
export const kindWords = words('explorerKind', {
  occupation: { fr: 'Métier', facile: 'Métier', en: 'Occupation' },
  title: { fr: 'Nom de métier', facile: 'Nom de métier', en: 'Job title' },
  skill: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Skill' },
  savoir: { fr: 'Savoir', facile: 'Savoir', en: 'Knowledge' },
  knowledge: { fr: 'Savoir', facile: 'Savoir', en: 'Knowledge' },
  competence: { fr: 'Compétence de tous', facile: 'Utile à tous', en: 'Skill of everybody' },
  activity: { fr: 'Activité', facile: 'Activité', en: 'Activity' },
  theme: { fr: 'Thème', facile: 'Thème', en: 'Theme' },
  theme_kind: { fr: 'Sorte de vécu', facile: 'Sorte de vécu', en: 'Kind of experience' },
  context: { fr: 'Condition de travail', facile: 'Façon de travailler', en: 'Work condition' },
  context_question: { fr: 'Question', facile: 'Question', en: 'Question' },
  interest: { fr: 'Goût', facile: 'Goût', en: 'Interest' },
  family: { fr: 'Goût', facile: 'Goût', en: 'Interest' },
  rome_family: { fr: 'Grand domaine', facile: 'Grand domaine', en: 'Sector' },
  family_group: { fr: 'Groupe de goûts', facile: 'Groupe de goûts', en: 'Group of interests' },
  domain: { fr: 'Domaine', facile: 'Domaine', en: 'Domain' },
  sector: { fr: 'Secteur', facile: 'Secteur', en: 'Sector' },
  subsector: { fr: 'Petit secteur', facile: 'Petit secteur', en: 'Subsector' },
  naf: { fr: 'Sorte d’entreprise', facile: 'Sorte d’entreprise', en: 'Kind of company' },
  certification: { fr: 'Diplôme ou titre', facile: 'Diplôme ou titre', en: 'Certification' },
  training: { fr: 'Formation', facile: 'Formation', en: 'Training' },
  formacode: { fr: 'Thème de formation', facile: 'Thème de formation', en: 'Training theme' },
  isco_group: { fr: 'Groupe de métiers', facile: 'Groupe de métiers', en: 'Group of occupations' },
  skill_group: { fr: 'Groupe de savoirs', facile: 'Groupe de savoirs', en: 'Group of skills' },
  collection: { fr: 'Collection', facile: 'Collection', en: 'Collection' },
})

/** The same when there are several, for counts. */
export const kindsWords = words('explorerKinds', {
  occupation: { fr: 'métiers', facile: 'métiers', en: 'occupations' },
  title: { fr: 'noms de métiers', facile: 'noms de métiers', en: 'job titles' },
  skill: { fr: 'savoir-faire', facile: 'savoir-faire', en: 'skills' },
  savoir: { fr: 'savoirs', facile: 'savoirs', en: 'pieces of knowledge' },
  knowledge: { fr: 'savoirs', facile: 'savoirs', en: 'pieces of knowledge' },
  competence: { fr: 'compétences de tous', facile: 'choses utiles à tous', en: 'skills of all' },
  activity: { fr: 'activités', facile: 'activités', en: 'activities' },
  theme: { fr: 'thèmes', facile: 'thèmes', en: 'themes' },
  theme_kind: { fr: 'sortes de vécu', facile: 'sortes de vécu', en: 'kinds of experience' },
  context: { fr: 'conditions de travail', facile: 'façons de travailler', en: 'work conditions' },
  context_question: { fr: 'questions', facile: 'questions', en: 'questions' },
  interest: { fr: 'goûts', facile: 'goûts', en: 'interests' },
  family: { fr: 'goûts', facile: 'goûts', en: 'interests' },
  rome_family: { fr: 'grands domaines', facile: 'grands domaines', en: 'sectors' },
  family_group: { fr: 'groupes de goûts', facile: 'groupes de goûts', en: 'groups of interests' },
  domain: { fr: 'domaines', facile: 'domaines', en: 'domains' },
  sector: { fr: 'secteurs', facile: 'secteurs', en: 'sectors' },
  subsector: { fr: 'petits secteurs', facile: 'petits secteurs', en: 'subsectors' },
  naf: { fr: 'sortes d’entreprises', facile: 'sortes d’entreprises', en: 'kinds of companies' },
  certification: { fr: 'diplômes et titres', facile: 'diplômes et titres', en: 'certifications' },
  training: { fr: 'formations', facile: 'formations', en: 'trainings' },
  formacode: { fr: 'thèmes de formation', facile: 'thèmes de formation', en: 'training themes' },
  isco_group: { fr: 'groupes de métiers', facile: 'groupes de métiers', en: 'occupation groups' },
  skill_group: { fr: 'groupes de savoirs', facile: 'groupes de savoirs', en: 'skill groups' },
  collection: { fr: 'collections', facile: 'collections', en: 'collections' },
})

/** What each colour and shape of a drawing stands for. */
export const toneWords = words('explorerTone', {
  work: { fr: 'Métiers', facile: 'Métiers', en: 'Occupations' },
  skill: { fr: 'Savoirs et savoir-faire', facile: 'Savoirs et savoir-faire', en: 'Skills' },
  learning: { fr: 'Formations', facile: 'Formations', en: 'Trainings' },
  around: { fr: 'Le reste', facile: 'Le reste', en: 'The rest' },
})
