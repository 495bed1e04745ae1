import { Icon } from '../icon.tsx'

/** "C'est gardé.", just above the button. */
export function SavedMark({ text }: { text: string }) {
  return (
    <p class="saved" role="status">
      <Icon name="check-circle" />
      <span>{text}</span>
    </p>
  )
}
