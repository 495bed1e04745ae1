import { type Typed, typedChoices, typedText } from '../../../platform/web/form.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { kindWords } from '../kind-words.ts'
import { ORGANISATION_KINDS, type Organisation } from '../organisation.ts'
import type { organisationsProfessionalWords } from '../words.ts'

type Props = {
  say: Say<typeof organisationsProfessionalWords>
  reading: Reading
  typed: Typed
  problemOf: (field: string) => string | undefined
  /** What it says today; nothing when it is new. */
  now?: Organisation
}

/** What an organisation says of itself, to write or to change. */
export function OrganisationForm({ say, reading, typed, problemOf, now }: Props) {
  const kinds = sayer(kindWords, reading)
  const isListed = now === undefined || now.isListed
  return (
    <div class="stack">
      <TextField
        name="name"
        label={say('name')}
        hint={say('nameHint')}
        value={typedText(typed, 'name', now?.name)}
        error={problemOf('name')}
        maxlength={120}
        autocomplete="organization"
        required
      />
      <Select
        name="kind"
        label={say('kind')}
        error={problemOf('kind')}
        value={typedText(typed, 'kind', now?.kind ?? 'association')}
        options={ORGANISATION_KINDS.map((value) => ({ value, label: kinds(value) }))}
      />
      <TextField
        name="postalCode"
        label={say('postalCode')}
        value={typedText(typed, 'postalCode', now?.postalCode)}
        error={problemOf('postalCode')}
        maxlength={10}
        inputmode="numeric"
        autocomplete="off"
        short
        required
      />
      <TextField
        name="town"
        label={say('town')}
        value={typedText(typed, 'town', now?.town)}
        error={problemOf('town')}
        maxlength={80}
        autocomplete="off"
        required
      />
      <TextArea
        name="about"
        label={say('about')}
        hint={say('optional')}
        value={typedText(typed, 'about', now?.about)}
        error={problemOf('about')}
        max={600}
        rows={3}
      />
      <TextField
        name="site"
        label={say('site')}
        hint={say('optional')}
        value={typedText(typed, 'site', now?.site)}
        error={problemOf('site')}
        maxlength={200}
        autocomplete="off"
        spellcheck={false}
      />
      <TextField
        name="siret"
        label={say('siret')}
        hint={say('siretHint')}
        value={typedText(typed, 'siret', now?.siret)}
        error={problemOf('siret')}
        maxlength={30}
        inputmode="numeric"
        autocomplete="off"
      />
      <Checkbox
        name="isListed"
        label={say('isListed')}
        hint={say('isListedHint')}
        checked={typedChoices(typed, 'isListed', isListed ? ['yes'] : []).includes('yes')}
      />
    </div>
  )
}
