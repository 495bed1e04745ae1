import { readableTitle } from '../../../platform/label.ts'
import type { Say } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import type { occupationWords } from '../words.ts'
import { InFrench } from './in-french.tsx'

type Props = {
  code: string
  label: string
  isFavourite: boolean
  /** Where to come back to. */
  here: string
  tone?: 'link' | 'quiet' | 'primary' | undefined
  say: Say<typeof occupationWords>
}

/** Keeps an occupation, or keeps it no longer: a plain form, so it works everywhere. */
export function FavouriteButton({ code, label, isFavourite, here, tone = 'link', say }: Props) {
  const action = isFavourite ? `/metiers/${code}/ne-plus-garder` : `/metiers/${code}/garder`
  return (
    <form method="post" action={action}>
      <input type="hidden" name="retour" value={here} />
      <Button tone={tone} wide={tone !== 'link'} icon={isFavourite ? 'bookmark-simple' : undefined}>
        {say(isFavourite ? 'unlike' : 'like')}
        <span class="unseen">
          {' : '}
          <InFrench>{readableTitle(label)}</InFrench>
        </span>
      </Button>
    </form>
  )
}
