import { useTranslations } from 'next-intl'
import type { Press } from '@/components/account/forms'
import { PressButton } from '@/components/account/press-button'
import { Select } from '@/components/ui/field'
import { ROLES } from '@/lib/account/model'
import type { PersonView } from '@/lib/account/queries'

/** What can be done with a person; see the route's actions. */
export interface PersonActions {
  readonly changeRole: Press
  readonly deactivate: Press
  readonly reactivate: Press
  readonly renewLink: Press
}

/** Somebody who has, or had, an account, with what can be done about it. */
export function PersonItem({ person, actions }: { person: PersonView; actions: PersonActions }) {
  const t = useTranslations('account')
  const { id, name, email, role, isActive, hasPassword, hasSecondFactor } = person
  const fields = { person: id }
  const state = [
    !isActive && t('state.deactivated'),
    isActive && !hasPassword && t('state.invited'),
    hasSecondFactor && t('state.secondFactor'),
  ].filter((text) => text !== false)
  return (
    <li className="flex flex-col gap-3 py-4" data-person={email}>
      <div className="min-w-0">
        <p className="font-medium">
          <bdi>{name}</bdi>
          {state.length > 0 && (
            <span className="text-sm font-normal text-muted"> · {state.join(' · ')}</span>
          )}
        </p>
        <p className="text-sm break-all text-muted">
          <bdi dir="ltr">{email}</bdi>
        </p>
      </div>
      {isActive ? (
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <PressButton
            press={actions.changeRole}
            fields={fields}
            label={t('changeRole')}
            describe={name}
          >
            <Select
              key={role}
              name="role"
              label={t('roleLabel')}
              defaultValue={role}
              options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            />
          </PressButton>
          <PressButton
            press={actions.renewLink}
            fields={fields}
            label={t('renewLink')}
            describe={name}
          />
          <PressButton
            press={actions.deactivate}
            fields={fields}
            label={t('deactivate')}
            describe={name}
          />
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-sm">{t(`role.${role}`)}</p>
          <PressButton
            press={actions.reactivate}
            fields={fields}
            label={t('reactivate')}
            describe={name}
          />
        </div>
      )}
    </li>
  )
}
