import { Select } from '../../../ui/form/select.tsx'
import type { Region } from '../prospect.ts'

type SelectProps = { label: string; regions: readonly Region[]; region: Region | null }

/** The whole country, or one of its regions. */
export function RegionSelect({ label, regions, region }: SelectProps) {
  return (
    <Select
      name="region"
      label={label}
      value={region?.code ?? ''}
      options={[
        { value: '', label: 'France' },
        ...regions.map(({ code, label: name }) => ({ value: code, label: name })),
      ]}
    />
  )
}
