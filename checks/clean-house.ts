import { breachesOf } from './rules.ts'
import { houseOf } from './tree.ts'

/** A tiny house that keeps every rule: each test changes one file and hears exactly one breach. */
export const cleanHouse: Readonly<Record<string, string>> = {
  'areas/arrows.json':
    '{"ground": ["accounts", "consent"], "arrows": {"skills": [], "card": ["skills"]}}',
  'areas/accounts/account.ts':
    "import { z } from 'zod'\nexport const account = z.object({ id: z.uuid() })\n",
  'areas/accounts/server/account-store.ts':
    "export const findAccount = (db: Db) => db.selectFrom('account').execute()\n",
  'areas/accounts/server/forget-person.ts':
    "import { findAccount } from './account-store.ts'\nexport async function forgetPerson() { return findAccount }\n",
  'areas/accounts/server/hand-over-person.ts': 'export async function handOverPerson() {}\n',
  'areas/skills/skill.ts':
    "import { refusal } from '../../platform/refusal.ts'\nimport { link } from '../../engines/linker/linker.ts'\nexport const skill = [refusal, link]\n",
  'areas/skills/pages/skill-page.tsx':
    "import { SkillCard } from './skill-card.tsx'\nexport const skillPage = <SkillCard />\n",
  'areas/skills/pages/skill-card.tsx':
    'export const SkillCard = () => <p>Vous savez cuisiner.</p>\n',
  'areas/card/card.ts':
    "import { skill } from '../skills/skill.ts'\nexport const card = [skill] as const\n",
  'areas/card/server/write-card.ts':
    "import { account } from '../../accounts/account.ts'\nexport async function writeCard() { return account }\n",
  'areas/card/server/tasks.ts':
    "import { writeCard } from './write-card.ts'\nexport const tasks = [writeCard]\n",
  'areas/card/pages/card-page.tsx':
    "import { SkillCard } from '../../skills/pages/skill-card.tsx'\nimport { writeCard } from '../server/write-card.ts'\nexport const cardPage = [writeCard, <SkillCard />]\n",
  'areas/card/islands/card-island.tsx':
    "import { Button } from '../../../ui/button.tsx'\nimport { card } from '../card.ts'\nexport const CardIsland = () => <Button>{card.length}</Button>\n",
  'areas/card/api/cards-api.ts':
    "import { writeCard } from '../server/write-card.ts'\nexport const cardsApi = [writeCard]\n",
  'engines/linker/linker.ts':
    "import { stem } from 'snowball-stemmers'\nexport const link = (text: string) => stem(text)\n",
  'platform/refusal.ts': 'export const refusal = (code: string) => ({ code })\n',
  'platform/server/config.ts': "export const port = Number(process.env['PORT'] ?? 3000)\n",
  'platform/web/page.tsx': "import { refusal } from '../refusal.ts'\nexport const page = refusal\n",
  'ui/button.tsx':
    'export const Button = (props: { children: unknown }) => <button type="button">{props.children}</button>\n',
  'apps/server/main.ts':
    "import { cardPage } from '../../areas/card/pages/card-page.tsx'\nconsole.log(cardPage)\n",
  'db/migrations/0001-accounts.sql':
    "-- A person keeps an account to find their card again.\ncreate table account (id uuid primary key);\ncomment on table account is 'owner: accounts; personal: forgotten with the person; purpose: account; kept: account';\n",
  'vite.config.ts': 'export default { build: {} }\n',
  'package.json': '{ "name": "sillage" }\n',
}

/** The breaches of the clean house once some of its files are changed, added, or taken away (null). */
export function breachesWith(changes: Record<string, string | null>): string[] {
  const texts: Record<string, string> = { ...cleanHouse }
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete texts[path]
    else texts[path] = text
  }
  return breachesOf(houseOf(texts)).map(({ path, line, rule }) => `${path}:${line} ${rule}`)
}
