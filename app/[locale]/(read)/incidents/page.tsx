import { Page, PageHeader } from '@/components/ui/page'

export default function IncidentsPage() {
  return (
    <Page>
      <PageHeader title="…" />
    </Page>
  )
}
