/** The wake: four waves leaving one sunlit point. Written with the name of the house. */
export function Logo({ name, href }: { name: string; href?: string | undefined }) {
  const inside = (
    <>
      <svg
        class="logo__mark"
        width="34"
        height="34"
        viewBox="0 0 34 34"
        aria-hidden="true"
        focusable="false"
      >
        <circle class="logo__sun" cx="17" cy="6.5" r="4.2" />
        <path
          class="logo__wave"
          d="M16 13.5c-1.8 5-5 9-11 12.8M18 13.5c1.8 5 5 9 11 12.8M16.5 18c-.9 4.6-2.2 7.8-4.7 12M17.5 18c.9 4.6 2.2 7.8 4.7 12"
        />
      </svg>
      <span class="logo__name">{name}</span>
    </>
  )
  if (href === undefined) return <span class="logo">{inside}</span>
  return (
    <a class="logo" href={href}>
      {inside}
    </a>
  )
}
