// While nobody has an account: makes the link that sets up the first one, and prints it, on the terminal alone.
import { makeSetUpLink } from '@/lib/account/link/commands'
import { openDatabase } from '@/lib/server/db'

const db = openDatabase()
try {
  const link = await makeSetUpLink(db)
  if (link) {
    console.log(`
Nobody has an account yet. Set up the first one here, within a day; the link works once:
لا حساب لأحد بعد. أنشئ الأول هنا خلال يوم، والرابط يعمل مرة واحدة:

  ${process.argv[2] ?? ''}${link.path}
`)
  }
} finally {
  await db.$disconnect()
}
