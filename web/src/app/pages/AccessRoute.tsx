import { Link, useParams } from '@tanstack/react-router'
import { AccessReport } from '../../features/audit/AccessReport'
import { useAuditWords } from '../../i18n/auditWords'
import { buttonClass } from '../../ui/Button'

export function AccessRoute() {
	const { say } = useAuditWords()
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/access' })
	return (
		<AccessReport
			caseFile={caseFile}
			back={
				<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass()}>
					{say('seen.back')}
				</Link>
			}
		/>
	)
}
