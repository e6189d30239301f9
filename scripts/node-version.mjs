import { fail } from './say.mjs'

/** Ends the program unless this Node is one that Mizan runs on (package.json's engines). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Mizan needs Node 20.19 or newer (24 is best); this is Node ${process.versions.node}.`,
    `يحتاج ميزان إلى Node 20.19 أو أحدث (والأفضل 24)، والإصدار المثبَّت هنا ${process.versions.node}.`,
  )
}
