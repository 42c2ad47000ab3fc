import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { AppealPage } from '../../features/appeals/AppealPage'
import { useAppealWords } from '../../i18n/appealWords'
import { buttonClass } from '../../ui/Button'

export function AppealRoute() {
	const { say } = useAppealWords()
	const { caseFile, appeal } = useParams({ from: '/coordination/cases/$caseFile/appeals/$appeal' })
	const go = useNavigate()
	return (
		<AppealPage
			caseFile={caseFile}
			appeal={appeal}
			onStarted={(id) => void go({ to: '/cases/$caseFile/appeals/$appeal', params: { caseFile, appeal: id }, replace: true })}
			back={
				<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass()}>
					{say('back')}
				</Link>
			}
		/>
	)
}
