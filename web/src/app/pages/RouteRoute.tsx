import { useNavigate, useParams } from '@tanstack/react-router'
import { awaitConsent } from '../../features/routing/awaited'
import { choose } from '../../features/routing/choice'
import { RoutePage } from '../../features/routing/RoutePage'

export function RouteRoute() {
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/route' })
	const navigate = useNavigate()
	return (
		<RoutePage
			caseFile={caseFile}
			onChoose={(choice) => {
				choose(choice)
				void navigate({ to: '/cases/$caseFile/preview', params: { caseFile } })
			}}
			onWait={(awaited) => {
				awaitConsent(awaited)
				void navigate({ to: '/cases/$caseFile', params: { caseFile } })
			}}
		/>
	)
}
