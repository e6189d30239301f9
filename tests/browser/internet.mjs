// Loaded into Mizan's server by a test (NODE_OPTIONS): an internet of one site. Names and connections alone are put in
// its place; what may be fetched is judged by the program as ever.
import dns from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const SITE = 'news.example.org'
/** A public address, and where the site of the test listens in truth. */
const ADDRESS = '93.184.216.34'
const port = Number(process.env.NEWS_PORT)

const { lookup } = dns
dns.lookup = async (host, options) =>
  host === SITE ? [{ address: ADDRESS, family: 4 }] : lookup(host, options)
syncBuiltinESMExports()

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0]
  if (options?.host !== SITE || !options.lookup) return connect.apply(this, given)
  let judged = null
  options.lookup(SITE, {}, (_error, address) => {
    judged = address
  })
  if (judged !== ADDRESS || Number(options.port) !== 80) throw new Error(`Connects to ${judged}.`)
  return connect.call(this, { ...options, host: '127.0.0.1', port, lookup: undefined })
}
