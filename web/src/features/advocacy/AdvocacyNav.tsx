import { Link } from '@tanstack/react-router'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { advocating, countingComplaints, holdsOne, submitting, useViewer } from '../../portal/viewer'

/** The parts of advocacy. */
export function AdvocacyNav() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	return (
		<nav className="row" aria-label={say('nav')}>
			<Link to="/upr" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
				{say('nav.tracker')}
			</Link>
			{holdsOne(viewer, advocating) && (
				<Link to="/upr/asks" activeProps={{ 'aria-current': 'page' }}>
					{say('nav.asks')}
				</Link>
			)}
			{holdsOne(viewer, submitting) && (
				<Link to="/upr/submissions" activeProps={{ 'aria-current': 'page' }}>
					{say('nav.submissions')}
				</Link>
			)}
			<Link to="/upr/reforms" activeProps={{ 'aria-current': 'page' }}>
				{say('nav.reforms')}
			</Link>
			{holdsOne(viewer, countingComplaints) && (
				<Link to="/upr/accountability" activeProps={{ 'aria-current': 'page' }}>
					{say('nav.accountability')}
				</Link>
			)}
			<Link to="/upr/calendar" activeProps={{ 'aria-current': 'page' }}>
				{say('nav.calendar')}
			</Link>
		</nav>
	)
}
