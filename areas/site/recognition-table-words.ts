/** The tables of badges, of words about people, and of those who sign them, as people would name them. */
export const recognitionTables = {
  badge: { fr: 'Vos badges', facile: 'Vos badges', en: 'Your badges' },
  badge_change: {
    fr: 'Histoire des badges',
    facile: 'Histoire des badges',
    en: 'History of badges',
  },
  badge_comment: {
    fr: 'Mots sur un badge',
    facile: 'Mots sur un badge',
    en: 'Words about a badge',
  },
  badge_piece: { fr: 'Textes des badges', facile: 'Textes des badges', en: 'Texts of badges' },
  badge_seat: { fr: 'Qui écrit un badge', facile: 'Qui écrit un badge', en: 'Who writes a badge' },
  badge_version: {
    fr: 'Badges publiés',
    facile: 'Badges publiés',
    en: 'Published badges',
  },
  application: {
    fr: 'Badges que vous demandez',
    facile: 'Badges que vous demandez',
    en: 'Badges you ask for',
  },
  application_answer: {
    fr: 'Vos mots pour demander un badge',
    facile: 'Vos mots pour demander',
    en: 'Your words to ask for a badge',
  },
  application_exhibit: {
    fr: 'Ce que vous montrez pour demander',
    facile: 'Ce que vous montrez',
    en: 'What you show to ask',
  },
  application_review: {
    fr: 'Avis reçus sur vos demandes',
    facile: 'Avis sur vos demandes',
    en: 'Views on your applications',
  },
  application_round: {
    fr: 'Envois de vos demandes',
    facile: 'Envois de vos demandes',
    en: 'Times your applications were sent',
  },
  badge_opening: {
    fr: 'Badges ouverts aux demandes',
    facile: 'Badges à demander',
    en: 'Badges open to applications',
  },
  outside_reviewer: {
    fr: 'Personnes invitées à relire des demandes',
    facile: 'Personnes invitées à lire',
    en: 'People invited to read applications',
  },
  award: { fr: 'Badges reçus', facile: 'Badges reçus', en: 'Badges received' },
  award_past: {
    fr: 'Nombre de badges donnés',
    facile: 'Nombre de badges donnés',
    en: 'How many badges were given',
  },
  award_term: {
    fr: 'Durée des badges donnés',
    facile: 'Durée des badges',
    en: 'How long badges count',
  },
  resigning: {
    fr: 'Badges signés de nouveau',
    facile: 'Badges signés de nouveau',
    en: 'Badges signed again',
  },
  award_evidence: {
    fr: 'Où voir ce qu’un badge dit',
    facile: 'Où voir ce que dit un badge',
    en: 'Where what a badge says can be looked at',
  },
  award_named_copy: {
    fr: 'Copies de badges à votre nom',
    facile: 'Copies de badges à votre nom',
    en: 'Copies of badges with your name',
  },
  claim_code: {
    fr: 'Codes pour prendre un badge',
    facile: 'Codes pour un badge',
    en: 'Codes to take a badge',
  },
  table_giving: {
    fr: 'Listes en cours de don',
    facile: 'Listes de badges',
    en: 'Lists being given',
  },
  award_endorsement: {
    fr: 'Mots signés sur un badge',
    facile: 'Mots signés sur un badge',
    en: 'Signed words about a badge',
  },
  award_copy: {
    fr: 'Copies de badges qui contiennent les appuis',
    facile: 'Copies de badges',
    en: 'Copies of badges that carry the endorsements',
  },
  endorsement: {
    fr: 'Appuis à un badge ou à une structure',
    facile: 'Qui est d’accord avec un badge',
    en: 'Endorsements of a badge or an organisation',
  },
  claim_link: {
    fr: 'Liens pour prendre un badge',
    facile: 'Liens pour prendre un badge',
    en: 'Links to take a badge',
  },
  milestone_part: {
    fr: 'Badges donnés automatiquement',
    facile: 'Badges donnés tout seuls',
    en: 'Badges given automatically',
  },
  issuance_line: {
    fr: 'Journal des signatures',
    facile: 'Journal des signatures',
    en: 'Log of signatures',
  },
  issuer: { fr: 'Émetteurs de badges', facile: 'Qui signe les badges', en: 'Issuers of badges' },
  issuer_api_key: {
    fr: 'Clés des programmes qui signent',
    facile: 'Clés des programmes',
    en: 'Keys of programs that sign',
  },
  issuer_key: { fr: 'Clés de signature', facile: 'Clés de signature', en: 'Signing keys' },
  organisation: {
    fr: 'Structures qui reconnaissent',
    facile: 'Structures',
    en: 'Recognising organisations',
  },
  organisation_invitation: {
    fr: 'Invitations dans une structure',
    facile: 'Invitations de collègues',
    en: 'Invitations to an organisation',
  },
  organisation_member: {
    fr: 'Professionnels d’une structure',
    facile: 'Membres d’une structure',
    en: 'Members of an organisation',
  },
  brought_badge: {
    fr: 'Badges gardés d’ailleurs',
    facile: 'Badges d’ailleurs',
    en: 'Badges kept from elsewhere',
  },
  learner_record: {
    fr: 'Fichiers de tous vos badges',
    facile: 'Fichiers de vos badges',
    en: 'Files of all your badges',
  },
  collection: { fr: 'Vos collections', facile: 'Vos collections', en: 'Your collections' },
  collection_link: {
    fr: 'Liens vers vos collections',
    facile: 'Liens vers vos collections',
    en: 'Links to your collections',
  },
  collection_letter: {
    fr: 'Lettres envoyées depuis vos liens',
    facile: 'Lettres envoyées',
    en: 'Letters sent from your links',
  },
  collection_report: {
    fr: 'Signalements de pages partagées',
    facile: 'Signalements',
    en: 'Reports on shared pages',
  },
  ask_to_show: {
    fr: 'Demandes à voir',
    facile: 'Demandes à voir',
    en: 'Asks to be shown',
  },
  ask_to_show_report: {
    fr: 'Signalements de demandes à voir',
    facile: 'Signalements',
    en: 'Reports on asks to be shown',
  },
  recommendation: { fr: 'Recommandations', facile: 'Recommandations', en: 'Recommendations' },
  recommendation_code: {
    fr: 'Codes pour signer',
    facile: 'Codes pour signer',
    en: 'Codes to sign',
  },
  recommendation_report: {
    fr: 'Demandes signalées',
    facile: 'Demandes signalées',
    en: 'Reported asks',
  },
  recommendation_voice: {
    fr: 'Mots dits à voix haute',
    facile: 'Mots dits à voix haute',
    en: 'Words said aloud',
  },
  verified_domain: {
    fr: 'Structures vérifiées',
    facile: 'Structures vérifiées',
    en: 'Verified organisations',
  },
  status_list: {
    fr: 'Listes des badges retirés',
    facile: 'Badges retirés',
    en: 'Lists of withdrawn badges',
  },
  status_place: {
    fr: 'Places prises dans ces listes',
    facile: 'Places dans ces listes',
    en: 'Places taken in these lists',
  },
} as const
