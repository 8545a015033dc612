// Prints the word and phrase lists of write-good and of cuss (which retext-profanities reads), in
// this order, each once, cut at 2,000: the patterns of plain Aho-Corasick.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const home = join(process.cwd(), 'package.json')
const require = createRequire(home)
const {cuss} = await import(pathToFileURL(require.resolve('cuss')).href)
const list = (name) => {
  const text = readFileSync(require.resolve(name), 'utf8')
  return eval(text.slice(text.indexOf('['), text.indexOf(']') + 1))
}
const all = [
  ...list('too-wordy/too-wordy.js'),
  ...list('weasel-words/weasel.js'),
  ...list('no-cliches/cliches.js'),
  ...Object.keys(cuss).filter((word) => word.length >= 4)
]
const each = [...new Set(all.map((word) => word.toLowerCase()))]
console.log(each.slice(0, 2000).join('\n'))
