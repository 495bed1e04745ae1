/** The starter sent to pages that hold an island: finds each one, fetches its code, lets it enhance the markup. */
type IslandModule = { enhance: (root: HTMLElement) => void | Promise<void> }

const found = import.meta.glob<IslandModule>([
  '/areas/*/islands/*-island.ts',
  '/platform/web/**/*-island.ts',
])

for (const root of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const ending = `/${root.dataset.island}-island.ts`
  const load = Object.entries(found).find(([path]) => path.endsWith(ending))?.[1]
  if (load) void load().then((island) => island.enhance(root))
}
