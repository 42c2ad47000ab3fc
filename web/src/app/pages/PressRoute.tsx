import { Link, useParams } from '@tanstack/react-router'
import { PressPage } from '../../features/bodies/PressPage'
import { useBodyWords } from '../../i18n/bodyWords'
import { buttonClass } from '../../ui/Button'

export function PressRoute() {
	const { say } = useBodyWords()
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/press' })
	return (
		<PressPage
			caseFile={caseFile}
			back={
				<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass()}>
					{say('press.back')}
				</Link>
			}
		/>
	)
}
