import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** Between a client and a server: passes on, refuses connections, or takes bytes and never gives one back. */
export async function startFaultProxy(target: { readonly host: string; readonly port: number }) {
  const sockets = new Set<Socket>()
  let swallowing = false
  const server: Server = createServer((client) => {
    const upstream = connect(target)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (bytes) => swallowing || upstream.write(bytes))
    upstream.on('data', (bytes) => swallowing || client.write(bytes))
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const refuse = async () => {
    const closed = once(server, 'close')
    server.close()
    cut()
    await closed
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    address: { host: '127.0.0.1', port },
    refuse,
    /** Connections that swallowed bytes stay dead, as they do behind a firewall that forgot them. */
    swallow: () => {
      swallowing = true
    },
    pass: async () => {
      if (!server.listening) await listen(port)
      if (swallowing) cut()
      swallowing = false
    },
    close: async () => {
      if (server.listening) await refuse()
    },
  }
}
