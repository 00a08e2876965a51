import { expect, test } from 'vitest'
import { gatewaySettings, statisticsEnv } from './processes.ts'

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

test('the statistics have the key of this machine, unless whoever starts the product has another', () => {
  const kept = { statisticsKey: 'kept with the data' }
  const folder = { CUBE_FOLDER: '/data/cube' }
  expect(statisticsEnv(kept, '/data', {})).toEqual({ STATISTICS_KEY: 'kept with the data', ...folder })
  expect(statisticsEnv(kept, '/data', { STATISTICS_KEY: 'theirs' })).toEqual({ STATISTICS_KEY: 'theirs', ...folder })
})
