'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal sheet on the browser's own <dialog>: Esc, focus and the inert page behind it come with it. `onClose` is
 * called however it is closed; the caller then renders it with `open` false.
 */
export function Dialog({
  open,
  onClose,
  label,
  closeLabel,
  children,
}: {
  open: boolean
  onClose: () => void
  label: string
  closeLabel: string
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] overflow-auto rounded-md border border-line-strong bg-surface p-5 text-ink backdrop:bg-black/40"
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 className="text-lg font-semibold">{label}</h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
          className="-m-1 rounded-sm p-2 text-muted hover:text-ink"
        >
          <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3">
            <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  )
}
