import { forgetLapsed } from './forget-lapsed.ts'
import { findPlaces } from './places/find-places.ts'

export const tasks = [
  { name: 'organisations.forgetLapsed', everyMinutes: 60, run: forgetLapsed },
  /** Communes may be loaded after an organisation was founded. */
  { name: 'organisations.findPlaces', everyMinutes: 60, run: findPlaces },
]
