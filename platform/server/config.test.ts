import { describe, expect, it } from 'vitest'
import { BadSetting, readConfig } from './config.ts'

describe('settings of keys and networks', () => {
  it.each([
    [{ TLS_CERT: 'certificat.pem' }],
    [{ PRIVATE_ORIGINS: 'badges.intranet' }],
    [{ PRIVATE_ORIGINS: 'https://badges.intranet/chemin' }],
    [{ KEY_ENCRYPTION_KEY: 'dHJvcCBjb3VydGU=' }],
  ])('refuses %j in one sentence', (env) => {
    expect(() => readConfig(env)).toThrow(BadSetting)
  })
  it('never repeats a key that is not one', () => {
    const secret = 'une-phrase-que-personne-ne-doit-lire'
    expect(() => readConfig({ KEY_ENCRYPTION_KEY: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })
  it('reads several origins', () => {
    const PRIVATE_ORIGINS = 'https://badges.intranet, http://127.0.0.1:8080'
    expect(readConfig({ PRIVATE_ORIGINS }).privateOrigins).toHaveLength(2)
  })
})
