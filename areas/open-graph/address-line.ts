/** Where the API hangs. */
export const API_PATH = '/api/v1'

/** One address of the API, as told to people. */
export type AddressLine = {
  method: string
  path: string
  summary: string
  takes: string[]
  hasBody: boolean
}
