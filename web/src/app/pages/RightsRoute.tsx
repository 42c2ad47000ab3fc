import { Link, useParams } from '@tanstack/react-router'
import { RightsPage } from '../../features/rights/RightsPage'
import { useRightsWords } from '../../i18n/rightsWords'
import { buttonClass } from '../../ui/Button'

export function RightsRoute() {
	const { say } = useRightsWords()
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/rights' })
	return (
		<RightsPage
			caseFile={caseFile}
			back={
				<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass()}>
					{say('rights.back')}
				</Link>
			}
		/>
	)
}
