import { Link } from '@tanstack/react-router'
import { Megaphone } from 'lucide-react'
import { useAdvocacyWords } from '../../i18n/advocacyWords'

/** The place of the Universal Periodic Review. */
export function AdvocacyPlace() {
	const { say } = useAdvocacyWords()
	return (
		<Link to="/upr" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Megaphone aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
