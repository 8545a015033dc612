// Reads messages, one JSON text a line, with a peer written for Node; prints the CPU seconds of
// each round.
//
// usage: node peers.mjs write-good|alex MESSAGES COUNT ROUNDS
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const require = createRequire(join(process.cwd(), 'package.json'))
const load = async (name) => import(pathToFileURL(require.resolve(name)).href)
const peers = {
  'write-good': async () => {
    const {default: writeGood} = await load('write-good')
    return (text) => writeGood(text).length
  },
  alex: async () => {
    // Its package names no file for `require`, so it is found in the folder.
    const home = join(process.cwd(), 'node_modules/alex/index.js')
    const {text: read} = await import(pathToFileURL(home).href)
    return (text) => read(text).messages.length
  }
}
const [name, path, count, rounds] = process.argv.slice(2)
const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
const texts = lines.slice(0, Number(count)).map((line) => JSON.parse(line))
const read = await peers[name]()
const all = () => texts.reduce((sum, text) => sum + read(text), 0)
texts.slice(0, 20).forEach(read)
for (let round = 0; round < Number(rounds); round++) {
  const start = process.cpuUsage()
  const found = all()
  const used = process.cpuUsage(start)
  console.log(JSON.stringify({seconds: (used.user + used.system) / 1e6, found}))
}
