import { Icon } from '../icon.tsx'

type Props = { title: string; errors: readonly { href: string; text: string }[] }

/** What to do about what went wrong, first in the page and focused on arrival; each line leads to its field. */
export function ErrorSummary({ title, errors }: Props) {
  if (errors.length === 0) return null
  return (
    <section class="errors" aria-labelledby="errors-title" tabindex={-1} autofocus>
      <Icon name="warning-circle" />
      <div>
        <h2 id="errors-title">{title}</h2>
        <ul class="errors__list">
          {errors.map((error) => (
            <li key={error.href + error.text}>
              <a href={error.href}>{error.text}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
