'use client'

import '@/app/fonts'
import '@/app/globals.css'

/** When even the layout fails its language is unknown: both are spoken. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="ar" dir="rtl">
      <body className="mx-auto flex max-w-prose flex-col justify-center gap-6 p-6 font-sans">
        <title>ميزان – Mizan</title>
        <h1 className="text-2xl font-semibold">تعذّر عرض هذه الصفحة</h1>
        <p className="text-muted">وقع خلل من جهتنا، ولم يضِع شيء مما سُجّل.</p>
        <div lang="en" dir="ltr" className="border-t border-line pt-6">
          <h2 className="text-xl font-semibold">This page could not be shown</h2>
          <p className="text-muted">
            Something failed on our side. Nothing that was recorded is lost.
          </p>
        </div>
        <button
          type="button"
          onClick={() => retry()}
          className="min-h-10 rounded-md border border-ink bg-ink px-4 font-medium text-ground"
        >
          أعِد المحاولة · <bdi lang="en">Try again</bdi>
        </button>
      </body>
    </html>
  )
}
