import type { RefusalRowFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { Button } from '../../ui/Button'
import { onlyConsent, type Awaited } from './awaited'

export type OnWait = (awaited: Omit<Awaited, 'caseFile'>) => void

/** Picks an entry that only the person's word keeps out; nothing where something else does too. */
export function WaitButton({ row, onWait }: { row: RefusalRowFragment; onWait: OnWait }) {
	const { t } = useRoutingWords()
	const recipients = onlyConsent(row)
	if (!recipients) return null
	const { need, serviceAtLocation } = row
	return (
		<div>
			<Button
				aria-label={t('wait.named', { name: serviceAtLocation.organization.name })}
				onClick={() => onWait({ steps: [{ need: need.id, serviceAtLocation: serviceAtLocation.id }], recipients })}
			>
				{t('wait')}
			</Button>
		</div>
	)
}
