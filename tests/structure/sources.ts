import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export type Import = { from: string; to: string; typeOnly: boolean }

const rooms = ['app', 'cli', 'components', 'lib', 'messages', 'scripts', 'tests']

/** Every code file of the repository, its path from the root, with `/`. */
export const sources: string[] = [
  ...rooms.flatMap((room) => filesUnder(room)),
  ...readdirSync(root).filter((name) => name !== 'next-env.d.ts'),
].filter((file) => /\.(ts|tsx|mjs|js|css)$/.test(file))

function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports: files of the repository by their path, packages by their name. */
export function importsOf(file: string): Import[] {
  const code = read(file)
  const found = [...code.matchAll(statement)].map(([, type, names = '', name = '']) => ({
    name,
    typeOnly: type !== undefined || onlyTypes(names),
  }))
  const lazy = [...code.matchAll(dynamic)].map(([, name = '']) => ({ name, typeOnly: false }))
  return [...found, ...lazy].map(({ name, typeOnly }) => ({
    from: file,
    to: resolveImport(file, name),
    typeOnly,
  }))
}

function onlyTypes(names: string): boolean {
  const braces = /^\{([^}]*)\}\s+from\s+$/.exec(names.trimStart())
  if (!braces?.[1]) return false
  const items = braces[1].split(',').map((item) => item.trim())
  return items.filter(Boolean).every((item) => item.startsWith('type '))
}

function resolveImport(file: string, name: string): string {
  const path = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
      : null
  if (path === null) return name
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']
  return (
    endings.map((ending) => path + ending).find((candidate) => sources.includes(candidate)) ?? path
  )
}
