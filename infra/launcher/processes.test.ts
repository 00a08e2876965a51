import { expect, test } from 'vitest'
import { gatewaySettings } from './processes.ts'

test('what whoever starts the product says to its gateway reaches it; what the launcher decides itself does not', () => {
  const said = {
    MODE: 'production',
    CORS_ORIGINS: 'https://portal.example',
    TRUSTED_PROXIES: '10.0.0.1',
    COST_BUDGETS: 'PUBLIC=50000000',
    MAX_CONCURRENT: '50',
  }
  expect(gatewaySettings({ ...said, PATH: '/bin', SUBGRAPHS: 'x=http://127.0.0.1:1', AUTH_JWKS: '{}' })).toEqual(said)
  expect(gatewaySettings({})).toEqual({})
})
