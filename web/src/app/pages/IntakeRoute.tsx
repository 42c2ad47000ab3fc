import { useNavigate } from '@tanstack/react-router'
import { IntakePage } from '../../features/cases/IntakePage'
import { useWords } from '../../i18n/words'
import { announce } from '../../ui/announce'

export function IntakeRoute() {
	const { t } = useWords()
	const navigate = useNavigate()
	return (
		<IntakePage
			onOpened={({ id, reference }) => {
				announce(t('intake.opened', { reference }))
				void navigate({ to: '/cases/$caseFile', params: { caseFile: id }, replace: true })
			}}
		/>
	)
}
