import { Link } from '@tanstack/react-router'
import { useTwinWords } from '../../i18n/twinWords'
import { comparing, coordinating, holdsOne, staffing, useViewer } from '../../portal/viewer'
import { buttonClass } from '../../ui/Button'

const links = [
	{ to: '/duplicates', word: 'link.duplicates', roles: comparing },
	{ to: '/professionals', word: 'link.professionals', roles: staffing },
	{ to: '/defenders', word: 'link.defenders', roles: coordinating },
] as const

/** Ways from the directory to what is kept beside it, by role. */
export function NetworkLinks() {
	const { say } = useTwinWords()
	const viewer = useViewer()
	return (
		<div className="row">
			{links
				.filter(({ roles }) => holdsOne(viewer, roles))
				.map(({ to, word }) => (
					<Link key={to} to={to} className={buttonClass('quiet')}>
						{say(word)}
					</Link>
				))}
		</div>
	)
}
