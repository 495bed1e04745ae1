import '../../areas/engagement/words.ts'
import '../../areas/issuers/words.ts'
import '../../areas/knowledge/words.ts'
import '../../areas/recommendations/words.ts'
import '../../areas/organisations/words.ts'
import '../../areas/awards/words.ts'
import '../../areas/portfolio/link-words.ts'
import { BadTombstones } from '../../areas/consent/tombstone.ts'
import { Refusal } from '../../platform/refusal.ts'
import { BadSetting, readConfig } from '../../platform/server/config.ts'
import { isDatabaseAway } from '../../platform/server/db.ts'
import { FolderTaken } from '../../platform/server/embedded/folder-lock.ts'
import { canSay, sayCode } from '../../platform/words.ts'
import { auditCommand } from './audit-command.ts'
import { type Command, WrongCall } from './command.ts'
import { demoCommand } from './demo-command.ts'
import { erasuresCommand } from './erasures-command.ts'
import { importCommand } from './import-command.ts'
import { issuersCommand } from './issuers-command.ts'
import { linkCommand } from './link-command.ts'
import { matchCommand } from './match-command.ts'
import { withContext } from './open-context.ts'
import { optionsCommand } from './options-command.ts'
import { reportsCommand } from './reports-command.ts'
import { schemaCommand } from './schema-command.ts'
import { statusCommand } from './status-command.ts'
import { organisationCommand } from './structures/organisation-command.ts'
import { professionalCommand } from './structures/professional-command.ts'

const HELP = `Sillage en ligne de commande

  npm run sillage -- import rome [zip | dossier | adresse]   charge le ROME officiel (sans adresse : celle de France Travail)
  npm run --silent sillage -- link --to occupation|title|skill|transversal|activity [--top 10] [--labels FICHIER.tsv]
                                                             un texte par ligne en entrée → une ligne JSON chacun
  npm run --silent sillage -- match [--top 10]               un profil JSON par ligne en entrée → des métiers classés
  npm run sillage -- status                                  référentiels en service
  npm run sillage -- audit verify                            le journal des droits est-il intact ?
  npm run --silent sillage -- erasures list                  qui a été effacé, sans nom : à garder ailleurs que la base
  npm run sillage -- erasures replay [FICHIER]               après une restauration : efface de nouveau qui est revenu
  npm run --silent sillage -- schema                         la forme (JSON Schema) de la copie d’une personne
  npm run sillage -- professional "Prénom Nom" adresse       premier accès d’un professionnel
    --nouvelle-cle                     … qui a perdu son téléphone et ses codes de secours
  npm run sillage -- organisation verify NOM SIRET|DOMAINE   ce que vous avez vérifié d’une structure est dit, avec le jour
    domains | unverify DOMAINE         … les domaines vérifiés : qui signe de là est dit de cette structure
  npm run sillage -- options [accept | refuse NUMÉRO]        réponses écrites par des personnes, à lire avant de les montrer
  npm run sillage -- reports [read | close | leave NUMÉRO]   ce qui est signalé : à lire, fermer ou laisser
  npm run sillage -- issuers                                 clés et signatures : list, rotate, remove-key, export, rewrap, api-key, log
  npm run demo                                               six personnes fictives, et leurs codes d’accès
  npm run sillage -- help                                    cette aide
`

const commands: Record<string, Command> = {
  import: importCommand,
  link: linkCommand,
  match: matchCommand,
  demo: demoCommand,
  status: statusCommand,
  audit: auditCommand,
  erasures: erasuresCommand,
  schema: schemaCommand,
  options: optionsCommand,
  organisation: organisationCommand,
  professional: professionalCommand,
  issuers: issuersCommand,
  reports: reportsCommand,
  help: async ({ output }) => {
    output.write(HELP)
    return 0
  },
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** What went wrong in one sentence, and the exit code: 2 when the command was wrongly called, 1 otherwise. */
function explain(problem: unknown): number {
  if (problem instanceof WrongCall) {
    tell(problem.message)
    return 2
  }
  if (problem instanceof Refusal && canSay(problem.code))
    tell(sayCode(problem.code, { language: 'fr', mode: 'simple' }, problem.facts))
  else if (
    problem instanceof BadSetting ||
    problem instanceof FolderTaken ||
    problem instanceof BadTombstones
  )
    tell(problem.message)
  else if (isDatabaseAway(problem))
    tell(
      'La base de données ne répond pas. Vérifiez DATABASE_URL, ou que le serveur tourne encore.',
    )
  else tell(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem))
  return 1
}

async function main([name = 'help', ...words]: string[]): Promise<number> {
  const command = commands[name === '--help' || name === '-h' ? 'help' : name]
  if (!command || !Object.hasOwn(commands, name.replace(/^--?h(elp)?$/, 'help'))) {
    tell(`Commande inconnue : ${name}. Commandes : ${Object.keys(commands).join(', ')}.`)
    return 2
  }
  try {
    const config = readConfig()
    return await command({
      words,
      config,
      open: (work) => withContext(config, work),
      input: process.stdin,
      output: process.stdout,
      tell,
    })
  } catch (problem) {
    return explain(problem)
  }
}

// The reader of our answers may leave early (`| head`): that is its right.
process.stdout.on('error', () => process.exit(0))

const code = await main(process.argv.slice(2))
process.stdout.write('', () => process.exit(code))
