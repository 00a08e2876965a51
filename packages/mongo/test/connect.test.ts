import { setTimeout as wait } from 'node:timers/promises'
import { connect, ping } from '@kadry/mongo/connect'
import { freshName } from '@kadry/testing/arbitrary'
import { startFaultProxy } from '@kadry/testing/fault-proxy'
import { expect, inject, it, onTestFinished } from 'vitest'

const proxied = async () => {
  const { hostname, port } = new URL(inject('mongoUrl'))
  const proxy = await startFaultProxy({ host: hostname, port: Number(port) })
  onTestFinished(proxy.close)
  return { proxy, url: `mongodb://127.0.0.1:${proxy.address.port}/?directConnection=true` }
}

it('waits for a server that takes the connection and is too busy to answer it at first', async () => {
  const { proxy, url } = await proxied()
  proxy.swallow()
  // Longer than the driver itself waits for a server: 5 s.
  const [connection] = await Promise.all([connect(url, freshName('late')), wait(6_000).then(proxy.pass)])
  await ping(connection)
  await connection.close()
})

it('does not wait for one that refuses', async () => {
  const { proxy, url } = await proxied()
  await proxy.refuse()
  await expect(connect(url, freshName('absent'))).rejects.toThrow('ECONNREFUSED')
})
