/** Grey lines where text will stand. The page that waits says so in words beside it. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className="flex motion-safe:animate-pulse flex-col gap-3">
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div
          key={line}
          className={`h-4 rounded-sm bg-sunken ${line % 3 === 2 ? 'w-2/3' : 'w-full'}`}
        />
      ))}
    </div>
  )
}
