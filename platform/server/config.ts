import { resolve } from 'node:path'

/** Everything that can be set from outside. This is the only file that reads the environment. */
export type Config = {
  port: number
  host: string
  /** Address of a PostgreSQL server; undefined means the embedded database. */
  databaseUrl: string | undefined
  /** Folder of the embedded database, the installation's secret and the files. */
  folder: string
  /** Address of a store that speaks S3 (s3://…); undefined means files stay in the folder. */
  filesUrl: string | undefined
  /** Address of the mail server (smtp://…); undefined means letters wait in the outbox. */
  smtpUrl: string | undefined
  mailFrom: string
  /** Public address of this installation, used in QR codes and letters. */
  publicUrl: string | undefined
  /** Root of the checkout: packs, migrations, threads and built assets are found from here. */
  root: string
  contact: { email: string; publisher: string; director: string; host: string }
  sourceUrl: string
}

export class BadSetting extends Error {}

export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  root: string = process.cwd(),
): Config {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new BadSetting(`PORT doit être un nombre entre 0 et 65535, pas « ${env.PORT} ».`)
  }
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new BadSetting('DATABASE_URL doit commencer par postgres:// ou postgresql://.')
  }
  const smtpUrl = env.SMTP_URL || undefined
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl))
    throw new BadSetting('SMTP_URL doit commencer par smtp:// ou smtps://.')
  const filesUrl = env.FILES_URL || undefined
  if (filesUrl && !/^s3(\+http)?:\/\/[^\s/:@]+:[^\s/@]+@[^\s/@]+\/[^\s/?]+/.test(filesUrl))
    throw new BadSetting('FILES_URL doit ressembler à s3://clé:secret@hôte/seau.')
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    databaseUrl,
    folder: resolve(root, env.SILLAGE_DATA ?? '.sillage'),
    filesUrl,
    smtpUrl,
    mailFrom: env.MAIL_FROM ?? 'Sillage <ne-pas-repondre@sillage.test>',
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, '') || undefined,
    root,
    contact: {
      email: env.CONTACT_EMAIL ?? 'contact@sillage.test',
      publisher: env.PUBLISHER ?? 'Éditeur à renseigner (réglage PUBLISHER)',
      director: env.PUBLICATION_DIRECTOR ?? 'à renseigner (réglage PUBLICATION_DIRECTOR)',
      host: env.HOSTING_COMPANY ?? 'à renseigner (réglage HOSTING_COMPANY)',
    },
    sourceUrl: env.SOURCE_URL ?? 'https://sillage.test/code-source',
  }
}

/** Address of a test PostgreSQL, when the tests must also run there. */
export function testDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.TEST_DATABASE_URL || undefined
}
