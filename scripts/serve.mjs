import { createServer } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { answerCall } from './answering.mjs'
import { root } from './run.mjs'
import { fail } from './say.mjs'

/**
 * Where to listen. Without HOST only this machine can connect, at both of its addresses: `localhost` means the
 * one to some browsers and the other to others.
 * @returns {{ port: number, hosts: string[], url: string }}
 */
export function readAddress() {
  const text = process.env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    fail(
      `PORT must be a number from 1 to 65535, not "${text}".`,
      `يجب أن يكون PORT رقمًا بين 1 و65535، لا «${text}».`,
    )
  }
  const host = process.env.HOST
  return {
    port,
    hosts: host ? [host] : ['127.0.0.1', '::1'],
    url: `http://${host && !/^(0\.0\.0\.0|::)$/.test(host) ? host : 'localhost'}:${port}`,
  }
}

/** @param {{ listen: Function, once: Function }} server @returns {Promise<string | null>} the error's code */
function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code ?? String(error)))
    server.listen(port, host, () => resolve(null))
  })
}

/** @param {string} code @param {number} port @param {string} host */
function explain(code, port, host) {
  if (code === 'EADDRINUSE') {
    fail(
      `Port ${port} is in use: stop the program that holds it, or choose another with PORT=${port + 1} npm start.`,
      `المنفذ ${port} مشغول: أوقف البرنامج الذي يستعمله، أو اختر غيره هكذا: PORT=${port + 1} npm start.`,
    )
  }
  if (code === 'EACCES') {
    fail(
      `This user may not listen on port ${port}: choose one from 1024 up with PORT=3000 npm start.`,
      `لا يُسمح لهذا المستخدم باستعمال المنفذ ${port}: اختر منفذًا من 1024 فما فوق.`,
    )
  }
  fail(
    `Mizan cannot listen on ${host}, port ${port} (${code}).`,
    `تعذّر الاستماع على ${host}، المنفذ ${port}.`,
  )
}

/** A machine without IPv6, say, has no ::1; the other address is enough. */
const isAbsent = (code) => code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'

/** Ends the program at once, long before the build, if the port is taken. */
export async function requireFreePort({ port, hosts }) {
  for (const host of hosts) {
    const probe = createProbe()
    const code = await listen(probe, port, host)
    if (code && !(isAbsent(code) && hosts.length > 1)) explain(code, port, host)
    await new Promise((resolve) => probe.close(resolve))
  }
}

/** Serves the built pages until Ctrl-C or SIGTERM. */
export async function serve({ port, hosts, url }) {
  process.env.NODE_ENV = 'production'
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const servers = []
  for (const host of hosts) {
    const server = createServer((request, response) => {
      // For the limit of tries at sign-in: whoever connects cannot choose it, as they can `x-forwarded-for`.
      request.headers['x-mizan-peer'] = request.socket.remoteAddress ?? ''
      return answerCall(request, response, () => handle(request, response))
    })
    const code = await listen(server, port, host)
    if (!code) servers.push(server)
    else if (!(isAbsent(code) && hosts.length > 1)) explain(code, port, host)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      app.close().finally(() => process.exit(0))
    })
  }
  console.log(`Mizan is at ${url}  (Ctrl-C stops it)`)
}
