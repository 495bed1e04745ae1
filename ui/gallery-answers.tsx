import { Checkbox } from './form/checkbox.tsx'
import { ChoiceCards } from './form/choice-cards.tsx'
import { ErrorSummary } from './form/error-summary.tsx'
import { LevelChoices } from './form/level-choices.tsx'
import { PinPad } from './form/pin-pad.tsx'
import { Select } from './form/select.tsx'
import { TextArea } from './form/text-area.tsx'
import { TextField } from './form/text-field.tsx'

/** Every way of answering, right and wrong. */
export function Answers() {
  const animals = [
    'cat',
    'dog',
    'fish',
    'bird',
    'tree',
    'flower',
    'sun',
    'moon',
    'car',
    'bicycle',
    'house',
    'key',
  ]
  return (
    <>
      <ErrorSummary
        title="Il manque une chose"
        errors={[{ href: '#prenom', text: 'Écrivez votre prénom.' }]}
      />
      <TextField
        name="prenom"
        label="Votre prénom"
        hint="Ou le nom que vous aimez."
        error="Écrivez votre prénom."
      />
      <TextField name="code" label="Votre code" value="K7PD" short />
      <TextArea name="histoire" label="Racontez une journée" hint="Avec vos mots." max={2000} />
      <Select
        name="mois"
        label="C’était quand ?"
        options={[
          { value: '1', label: 'Cette année' },
          { value: '2', label: 'L’an dernier' },
        ]}
      />
      <Checkbox name="accord" label="Je suis d’accord" hint="Vous pouvez changer d’avis." checked />
      <ChoiceCards
        name="sexe"
        type="checkbox"
        legend="Qu’avez-vous fait ?"
        columns={1}
        chosenLabel="choisi"
        options={[
          { value: 'a', label: 'Ranger les palettes', checked: true },
          { value: 'b', label: 'Renseigner les clients', hint: 'En rayon ou à l’accueil' },
        ]}
      />
      <LevelChoices
        name="niveau"
        legend="Vous faisiez comment ?"
        levels={[
          { value: '1', title: 'Je découvre', text: 'On me montre.' },
          { value: '3', title: 'À l’aise', text: 'Je m’organise seul.', checked: true },
        ]}
      />
      <PinPad
        name="secret"
        places={['Première image', 'Deuxième image']}
        pictograms={animals.map((icon) => ({ value: icon, label: icon, icon }))}
      />
    </>
  )
}
